import type { Text } from '../locale/lang';
import { shortNameOf, type SecretaryView } from './secretary-view';

/* Where a paragraph that flows in by itself comes from, and the page where that can be changed. */

export type SourcePage = 'prepare' | 'desk' | 'element' | 'minutes';
export type Source = { words: Text; page: SourcePage; elementId: string | null };

const source = (id: string, en: string, page: SourcePage): Source => ({
  words: { id, en },
  page,
  elementId: null,
});

const profile = source('identitas rapat', 'the meeting’s identity', 'prepare');
const decided = source('keputusan dan pemungutan suara', 'decisions and ballots', 'desk');
const followUps = source('matriks tindak lanjut', 'the follow-up matrix', 'minutes');

const byAnchor: Readonly<Record<string, Source>> = {
  letterhead: profile,
  head: source('identitas rapat dan daftar hadir', 'identity and attendance', 'prepare'),
  summary: source(
    'daftar hadir, capaian, dan keputusan',
    'attendance, achievements and decisions',
    'desk',
  ),
  opening: source('jam rapat dibuka', 'when the meeting was opened', 'desk'),
  awards: source('penghargaan', 'awards', 'prepare'),
  indicators: source('indikator unsur', 'the elements’ indicators', 'prepare'),
  presentations: source('laporan unsur', 'the elements’ reports', 'prepare'),
  factors: source('papan faktor', 'the board of factors', 'desk'),
  cooperation: source('kuesioner kerja sama', 'the questionnaire', 'prepare'),
  discussion: source('antrean pembicara', 'the queue of speakers', 'desk'),
  predecessor: source('tindak lanjut tahun lalu', 'last year’s follow-ups', 'prepare'),
  decisions: decided,
  followUps,
  strategy: source('langkah strategis', 'strategic steps', 'minutes'),
  closing: source('jam rapat ditutup', 'when the meeting was closed', 'desk'),
  signatures: profile,
  annexes: source('susunan lampiran', 'the annexes there are', 'minutes'),
  versions: source('riwayat versi', 'the versions there were', 'minutes'),
  'annex-I': followUps,
  'annex-II': decided,
  'annex-III': source('indikator unsur', 'the elements’ indicators', 'prepare'),
  'annex-IV': source('kuesioner kerja sama', 'the questionnaire', 'prepare'),
  'annex-V': source('daftar hadir', 'attendance', 'desk'),
  'annex-VI': source('foto rapat', 'the meeting’s photos', 'minutes'),
};

const meetingData = source('data rapat', 'the meeting’s data', 'prepare');

/** The source of what stands at an anchor. */
export function sourceOf(anchor: string, view: Pick<SecretaryView, 'elements'>): Source {
  const [kind, id = ''] = anchor.split(':');
  if (kind === 'recommendation') return decided;
  if (kind === 'element') {
    const name = shortNameOf(view, id);
    const words = { id: `laporan ${name}`.trim(), en: `the report of ${name}` };
    return { words, page: 'element', elementId: id };
  }
  return byAnchor[anchor] ?? meetingData;
}
