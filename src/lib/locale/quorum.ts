import type { Profile } from '../meeting/meeting';
import { catalogue, type Text } from './lang';

export const quorumUnitWords: Record<Profile['quorumUnit'], Text> = {
  element: { id: 'unsur yang berhak suara', en: 'elements with a vote' },
  attendee: { id: 'orang yang diundang', en: 'people invited' },
};
export const quorumMomentWords: Record<Profile['quorumAt'], Text> = {
  opening: { id: 'saat pemungutan suara dibuka', en: 'when a ballot opens' },
  both: { id: 'saat dibuka dan saat ditutup', en: 'when it opens and when it closes' },
};
export const quorumGateWords: Record<Profile['quorumGate'], Text> = {
  override: {
    id: 'pimpinan rapat dapat melanjutkan dengan alasan',
    en: 'the chair may go on with a reason',
  },
  block: { id: 'pemungutan suara tidak dapat dibuka', en: 'no ballot can be opened' },
};

/** Quorum as the meeting sets it, and postponing for want of it. */
export const quorumTexts = catalogue(
  {
    quorum: 'Kuorum',
    ownShare: 'Pecahan kuorum',
    ofWhom: 'Kuorum dihitung dari',
    invited: 'Jumlah orang yang diundang',
    when: 'Diperiksa',
    missing: 'Bila kuorum belum terpenuhi',
    postpone: 'Tunda rapat menunggu kuorum',
    minutes: 'Lama penundaan (menit, paling lama 180)',
    reason: 'Alasan penundaan',
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
    invited: 'People invited',
    when: 'Asked for',
    missing: 'Where there is no quorum',
    postpone: 'Postpone for want of quorum',
    minutes: 'For how long (minutes, at most 180)',
    reason: 'Why it is postponed',
    notice: 'Words on the screen',
    usualNotice: 'Postponed for want of quorum',
    postponeNow: 'Postpone',
    waiting: (until: string) => `Postponed until ${until} for want of quorum.`,
    nowHere: (here: number, all: number) => `${here} of ${all} are here now.`,
  },
);
