import type { Profile } from '../meeting/meeting';
import { catalogue } from './lang';

type Gates = Record<Profile['quorumGate'], string>;
type Moments = Record<Profile['quorumAt'], string>;
type Units = Record<Profile['quorumUnit'], string>;

/** Quorum as the meeting sets it, and postponing for want of it. */
export const quorumTexts = catalogue(
  {
    quorum: 'Kuorum',
    ownShare: 'Pecahan kuorum',
    ofWhom: 'Kuorum dihitung dari',
    units: { element: 'unsur yang berhak suara', attendee: 'orang yang diundang' } as Units,
    invited: 'Jumlah orang yang diundang',
    when: 'Diperiksa',
    moments: {
      opening: 'saat pemungutan suara dibuka',
      both: 'saat dibuka dan saat ditutup',
    } as Moments,
    missing: 'Bila kuorum belum terpenuhi',
    gates: {
      override: 'pimpinan rapat dapat melanjutkan dengan alasan',
      block: 'pemungutan suara tidak dapat dibuka',
    } as Gates,
    postpone: 'Tunda rapat menunggu kuorum',
    minutes: 'Lama penundaan (menit, paling lama 180)',
    reason: 'Pertimbangan pimpinan rapat',
    notice: 'Tulisan di layar',
    usualNotice: 'Rapat ditunda menunggu kuorum',
    postponeNow: 'Tunda',
    waiting: (until: string) => `Rapat ditunda sampai pukul ${until} menunggu kuorum.`,
    nowHere: (here: number, all: number) => `Sekarang hadir ${here} dari ${all}.`,
  },
  {
    quorum: 'Quorum',
    ownShare: 'Fraction of the quorum',
    ofWhom: 'Quorum is counted of',
    units: { element: 'elements with a vote', attendee: 'people invited' } as Units,
    invited: 'People invited',
    when: 'Asked for',
    moments: {
      opening: 'when a ballot opens',
      both: 'when it opens and when it closes',
    } as Moments,
    missing: 'Where there is no quorum',
    gates: {
      override: 'the chair may go on with a reason',
      block: 'no ballot can be opened',
    } as Gates,
    postpone: 'Postpone for want of quorum',
    minutes: 'For how long (minutes, at most 180)',
    reason: 'The chair’s reason',
    notice: 'Words on the screen',
    usualNotice: 'Postponed for want of quorum',
    postponeNow: 'Postpone',
    waiting: (until: string) => `Postponed until ${until} for want of quorum.`,
    nowHere: (here: number, all: number) => `${here} of ${all} are here now.`,
  },
);
