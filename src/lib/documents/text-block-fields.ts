import { clock, longDate, plainDate } from '../locale/format';
import { whereOf } from './minutes/head';
import { isAgreed } from './papers/agreement';
import type { SecretaryView } from './secretary-view';

/* The fields of a text block, filled from the meeting. One that is not known yet becomes `[its name]` to be filled in. */

const fields = {
  judul: ({ profile }) => profile.title,
  hari_tanggal: ({ profile }) => longDate(profile.date, 'id'),
  tanggal: ({ profile }) => plainDate(profile.date, 'id'),
  tempat: whereOf,
  kota: ({ profile }) => profile.city,
  daerah: ({ profile }) => profile.region,
  tim: ({ profile }) => profile.team,
  pimpinan: ({ profile: { chair } }) => chair.name || chair.position,
  jabatan_pimpinan: ({ profile }) => profile.chair.position,
  pencatat: ({ profile }) => profile.minuteTaker.name,
  jam_buka: ({ meeting: { openedAt, zone } }) =>
    openedAt === null ? '' : `pukul ${clock(openedAt, zone, 'id')} ${zone}`,
  jam_tutup: ({ meeting: { closedAt, zone } }) =>
    closedAt === null ? '' : `pukul ${clock(closedAt, zone, 'id')} ${zone}`,
  jumlah_peserta: ({ presence }) => (presence.attendees > 0 ? String(presence.attendees) : ''),
  jumlah_unsur: ({ presence }) => (presence.elements > 0 ? String(presence.elements) : ''),
  kuorum: ({ presence: { quorum } }) =>
    quorum.entitled === 0
      ? ''
      : `${quorum.present} dari ${quorum.entitled} unsur yang memiliki hak suara hadir dan kuorum ${quorum.met ? '' : 'belum '}terpenuhi`,
  jumlah_rekomendasi: ({ recommendations }) => String(recommendations.length),
  jumlah_disepakati: ({ recommendations }) => String(recommendations.filter(isAgreed).length),
} satisfies Record<string, (view: SecretaryView) => string>;

export const textBlockFields = Object.keys(fields) as (keyof typeof fields)[];

const isField = (name: string): name is keyof typeof fields => Object.hasOwn(fields, name);

/** The text with its fields filled. What is in braces and no field stays as it was written. */
export const filledIn = (text: string, view: SecretaryView): string =>
  text.replace(/\{([a-z_]+)\}/g, (whole, name: string) =>
    isField(name) ? fields[name](view) || `[${name.replace(/_/g, ' ')}]` : whole,
  );
