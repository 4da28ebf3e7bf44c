import { clock, dayName, number, percent } from '../../locale/format';
import { rate } from '../../meeting/achievement';
import type { Block, Document, Inline } from '../document';
import { drawnUp, type DrawOptions } from '../drawn-up';
import { pressAwards } from '../given-awards';
import { letterhead } from '../minutes/head';
import { prevalences } from '../minutes/indicators';
import { allIndicators, tally } from '../minutes/summary';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { blank, bold, paragraph, words, wordsOrBlank } from '../write';
import { isAgreed } from './agreement';

/* Siaran pers (domain §4.4): facts are filled in; what somebody is to be quoted with stays open. */

/** `Kamis (10/12/2026)`, as news write it. */
function newsDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${dayName(date, 'id')} (${day}/${month}/${year})`;
}

function who(view: SecretaryView): Inline[] {
  const { profile, presence, meeting } = view;
  const host = [profile.team, profile.region].filter(Boolean).join(' ');
  const until =
    meeting.closedAt === null
      ? ''
      : `, dan ditutup pukul ${clock(meeting.closedAt, meeting.zone, 'id')} ${meeting.zone}`;
  return [
    bold(`${(profile.city || profile.region).toUpperCase()} – `),
    ...wordsOrBlank(host),
    ...words(' menyelenggarakan '),
    ...wordsOrBlank(profile.title),
    ...words(`, ${newsDate(profile.date)}, di `),
    ...wordsOrBlank(profile.place),
    ...words(
      `. Kegiatan ini diikuti ${number(presence.attendees, 'id', 0)} orang dari ${presence.elements} unsur${until}.`,
    ),
  ];
}

const aspects =
  'Evaluasi mencakup empat hal: penilaian indikator penurunan stunting, identifikasi faktor pendukung dan penghambat, ' +
  'pengukuran efektivitas kolaborasi lintas sektor, dan penyusunan langkah strategis tahun berikutnya.';

/** Prevalence first when there is one, then how the indicators stand, then what was agreed. */
function figures(view: SecretaryView): string {
  const all = allIndicators(view);
  const first = prevalences(all).trim();
  const { all: count, met, mean } = tally(all, view.profile.thresholds);
  const known = all.filter((indicator) => rate(indicator) !== null).length;
  const second =
    mean === null
      ? ''
      : `Dari ${count} indikator, ${met} telah tercapai; rata-rata capaian ${known} indikator yang datanya tersedia sebesar ${percent(mean, 'id')}.`;
  const agreed = view.recommendations.filter(isAgreed).length;
  const third =
    view.recommendations.length === 0
      ? ''
      : `Rapat membahas ${view.recommendations.length} rekomendasi dan menyepakati ${agreed} di antaranya.`;
  return [first, second, third].filter(Boolean).join(' ');
}

function owners(view: SecretaryView): string {
  const names = [
    ...new Set(
      view.followUps.flatMap(
        ({ ownerId }) => view.elements.find(({ id }) => id === ownerId)?.shortName ?? [],
      ),
    ),
  ];
  return names.length > 0
    ? `Tindak lanjut dilaksanakan oleh ${enumerated(names)}, masing-masing dengan batas waktu yang disepakati.`
    : '';
}

/** Nobody is quoted with words that the software wrote. Left-aligned: justified dots tear holes. */
const quote = (about: string): Block =>
  paragraph(
    0,
    [...words('“'), blank(60), ...words('” ujar '), blank(28), ...words(` (${about}).`)],
    { origin: 'auto', align: 'left' },
  );

export function pressRelease(view: SecretaryView, options: DrawOptions = {}): Document {
  const { profile } = view;
  const say = (text: Inline[]): Block => paragraph(0, text);
  const facts = [aspects, figures(view), ...pressAwards(view), owners(view)].filter(Boolean);
  const [scope = '', ...rest] = facts;
  const blocks: Block[] = [
    ...letterhead(view),
    { kind: 'title', text: 'SIARAN PERS', lines: profile.title ? [profile.title] : [] },
    paragraph(0, [...words('Nomor : '), blank(36)], { origin: 'auto', align: 'centre' }),
    say(who(view)),
    say([...words('Forum ini bertujuan '), blank(60), ...words('.')]),
    quote('kutipan arahan, setelah disetujui yang bersangkutan'),
    say(words(scope)),
    ...rest.map((text) => say(words(text))),
    quote('kutipan penutup, setelah disetujui yang bersangkutan'),
    paragraph(0, [...words('Narahubung: '), blank(40)], { origin: 'auto', align: 'left' }),
  ];
  return drawnUp(view, {
    ...options,
    name: 'Siaran Pers',
    sections: [{ id: 'press', title: 'Siaran Pers', orientation: 'portrait', blocks }],
  });
}
