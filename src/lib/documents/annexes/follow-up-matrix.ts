import { plainDate } from '../../locale/format';
import { followUpWords } from '../../locale/terms';
import { byId } from '../../meeting/lists';
import type { FollowUp } from '../../meeting/meeting';
import type { Block, Inline, Section } from '../document';
import { runsOf } from '../markdown';
import { shortNameOf, type SecretaryView } from '../secretary-view';
import { paragraph, row, table, words, wordsOrBlank } from '../write';
import { annex } from './annex';

/* Lampiran I: every row with an owner and a date, or a line to fill in. */

/** "Lanjutan Rakoor 2025, batas waktu semula 30 Juni 2026", with the recommendation it came from. */
function carriedOrigin(view: SecretaryView, followUp: FollowUp): Inline[] | null {
  const { predecessor } = view;
  const entry = predecessor?.followUps.find(
    ({ settlement }) => settlement?.kind === 'carried' && settlement.followUpId === followUp.id,
  );
  if (!predecessor || !entry) return null;
  const due = dueWords(entry);
  const first = entry.history[0]?.meeting.title ?? predecessor.title;
  return [
    ...words(`Lanjutan ${first}${due ? `, batas waktu semula ${due}` : ''}`),
    ...(entry.recommendation ? [...words(': '), ...runsOf(entry.recommendation)] : []),
  ];
}

function origin(view: SecretaryView, followUp: FollowUp): Inline[] {
  const carried = carriedOrigin(view, followUp);
  if (carried) return carried;
  const { recommendations } = view;
  const { recommendationId } = followUp;
  const recommendation = byId(recommendations, recommendationId);
  if (!recommendation) return words('–');
  return [
    ...words(`Rekomendasi ${recommendation.number}: `),
    ...runsOf(recommendation.decision?.text ?? recommendation.text),
  ];
}

/** `mulai 1 Maret 2027`; empty when there is no date. */
export const dueWords = ({ due, dueNote }: Pick<FollowUp, 'due' | 'dueNote'>): string =>
  [dueNote, due ? plainDate(due, 'id') : ''].filter(Boolean).join(' ');

const rowOf = (view: SecretaryView, followUp: FollowUp, n: number) => {
  const { action, ownerId, supporters, measure, funding, status, note } = followUp;
  return row([
    String(n + 1),
    action ? runsOf(action) : wordsOrBlank('', 16),
    origin(view, followUp),
    wordsOrBlank(shortNameOf(view, ownerId), 12),
    supporters || '–',
    wordsOrBlank(dueWords(followUp), 12),
    measure || '–',
    funding || '–',
    [followUpWords[status].id, note].filter(Boolean).join('. '),
  ]);
};

export function followUpMatrix(view: SecretaryView): Section {
  const rows = view.followUps.map((followUp, n) => rowOf(view, followUp, n));
  const matrix = table(
    'Matriks rencana tindak lanjut',
    [
      ['No', 11, 'right'],
      ['Tindak lanjut', 43, 'left'],
      ['Rekomendasi asal', 52, 'left'],
      ['Penanggung jawab', 30, 'left'],
      ['Pendukung', 27, 'left'],
      ['Batas waktu', 24, 'left'],
      ['Ukuran keberhasilan', 27, 'left'],
      ['Sumber anggaran', 24, 'left'],
      ['Status', 22, 'left'],
    ],
    rows,
  );
  const nothing = paragraph(
    0,
    words('Nihil. Tidak ada rencana tindak lanjut yang disusun dalam rapat ini.'),
  );
  const blocks: Block[] = rows.length > 0 ? [matrix] : [nothing];
  return annex(
    view,
    {
      number: 'I',
      title: 'Matriks Rencana Tindak Lanjut',
      orientation: rows.length > 0 ? 'landscape' : 'portrait',
    },
    blocks,
  );
}
