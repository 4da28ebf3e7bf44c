import { choiceWords } from '../../locale/terms';
import { choices } from '../../meeting/meeting';
import type { Round } from '../ballot-words';
import type { Block, Row } from '../document';
import { shortNameOf, type SecretaryView } from '../secretary-view';
import { row, table } from '../write';

/* Who chose what, where that may be known: open ballots by phone. */

type RollCall = NonNullable<Round['rollCall']>;

const line = (what: string, names: readonly string[]): Row[] =>
  names.length > 0 ? [row([what, String(names.length), names.filter(Boolean).join(', ')])] : [];

function silent({ elements }: SecretaryView, rollCall: RollCall): string[] {
  const voted = new Set(rollCall.map(({ elementId }) => elementId));
  return elements
    .filter(({ id, votes }) => votes && !voted.has(id))
    .map(({ shortName }) => shortName);
}

export function rollCallOf(view: SecretaryView, { rollCall, number, round }: Round): Block[] {
  if (!rollCall) return [];
  const rows = choices.flatMap((choice) => {
    const chosen = rollCall.filter((vote) => vote.choice === choice);
    return line(
      choiceWords[choice].id,
      chosen.map(({ elementId }) => shortNameOf(view, elementId)),
    );
  });
  const all = [...rows, ...line('Tidak memilih', silent(view, rollCall))];
  if (all.length === 0) return [];
  return [
    table(
      `Suara tiap unsur, rekomendasi ${number} putaran ${round}`,
      [
        ['Pilihan', 34, 'left'],
        ['Jumlah', 18, 'right'],
        ['Unsur', 108, 'left'],
      ],
      all,
    ),
  ];
}
