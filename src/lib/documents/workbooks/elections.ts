import { methodWords } from '../../locale/election';
import { secrecyWords } from '../../locale/terms';
import { heldElections } from '../election-words';
import type { SecretaryView } from '../secretary-view';
import { columnsOf, type Sheet } from '../workbook';

type Column = [string, number, 'number'];

/** Elections, one row a candidate and count: a transfer table that can be filtered. None where none was held. */
export function electionSheet(view: SecretaryView): Sheet[] {
  const held = heldElections(view);
  if (held.length === 0) return [];
  const weighted = held.some(({ weights }) => weights !== null);
  const rows = held.flatMap(({ count, candidates, appointment, ...election }) =>
    (count?.rounds ?? [null]).flatMap((round, n) =>
      candidates.map((name, place) => [
        election.title,
        methodWords[election.method].id,
        election.byHand ? 'angkat tangan' : secrecyWords[election.secrecy].id,
        n + 1,
        place + 1,
        name,
        round ? (round.counts[place] ?? null) : null,
        ...(weighted ? [round?.seats?.[place] ?? null] : []),
        round?.exhausted ?? null,
        appointment?.elected.includes(place) ? 'ditetapkan' : '',
      ]),
    ),
  );
  const columns = columnsOf([
    ['Pemilihan', 40],
    ['Cara', 24],
    ['Sifat', 16],
    ['Hitung ke-', 12, 'number'],
    ['Nomor urut', 12, 'number'],
    ['Calon', 30],
    [weighted ? 'Bobot suara' : 'Suara', weighted ? 13 : 10, 'number'],
    ...(weighted ? [['Banyaknya unsur', 16, 'number'] satisfies Column] : []),
    ['Suara habis', 12, 'number'],
    ['Penetapan', 14],
  ]);
  return [{ name: 'Pemilihan', columns, rows, landscape: true }];
}
