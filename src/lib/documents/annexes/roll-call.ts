import { choiceWords, seatWords } from '../../locale/terms';
import { choicesOf } from '../../meeting/procedures';
import type { Round } from '../ballot-words';
import type { Block, Row } from '../document';
import { seatNameOf, type SecretaryView } from '../secretary-view';
import { capital } from '../wording';
import { row, table } from '../write';
import { weightIn, weightOf } from '../../meeting/weights';

/* Who chose what, where that may be known: open ballots by phone. */

type RollCall = NonNullable<Round['rollCall']>;

type Weights = Round['weights'];
/** A row of seats; weighted: what each weighs, and all of them together. */
function line(
  view: SecretaryView,
  what: string,
  seats: readonly string[],
  weights: Weights,
): Row[] {
  if (seats.length === 0) return [];
  const names = seats.map((seat) => {
    const name = seatNameOf(view, seat);
    return weights && name ? `${name} (${weightIn(weights, seat)})` : name;
  });
  const together = weights ? `${weightOf(weights, seats)} (${seats.length})` : String(seats.length);
  return [row([what, together, names.filter(Boolean).join(', ')])];
}

const seatOf = ({ elementId, attendeeId }: RollCall[number], unit: Round['unit']): string =>
  unit === 'element' ? elementId : attendeeId;

/** Seats that might have voted: elements, or whoever had joined for one when it opened. */
const entitled = (view: SecretaryView, { unit, openedAt }: Round): string[] =>
  unit === 'element'
    ? view.elements.filter(({ votes }) => votes).map(({ id }) => id)
    : view.attendees
        .filter(({ elementId, joinedAt }) => elementId !== null && joinedAt <= openedAt)
        .map(({ id }) => id);

function silent(view: SecretaryView, rollCall: RollCall, ballot: Round): string[] {
  const voted = new Set(rollCall.map((vote) => seatOf(vote, ballot.unit)));
  const asked = ballot.weights ? Object.keys(ballot.weights) : entitled(view, ballot);
  return asked.filter((seatId) => !voted.has(seatId));
}

export function rollCallOf(view: SecretaryView, ballot: Round): Block[] {
  const { rollCall, number, round, kind, unit, weights } = ballot;
  if (!rollCall) return [];
  const rows = choicesOf(kind).flatMap((choice) => {
    const chosen = rollCall.filter((vote) => vote.choice === choice);
    return line(
      view,
      choiceWords[choice].id,
      chosen.map((vote) => seatOf(vote, unit)),
      weights,
    );
  });
  const without = ballot.hands ? 'Tidak memilih melalui ponsel' : 'Tidak memilih';
  const all = [...rows, ...line(view, without, silent(view, rollCall, ballot), weights)];
  if (all.length === 0) return [];
  return [
    table(
      `Suara tiap ${seatWords[unit].id}, rekomendasi ${number} putaran ${round}`,
      [
        ['Pilihan', 34, 'left'],
        [weights ? 'Bobot (unsur)' : 'Jumlah', 18, 'right'],
        [capital(seatWords[unit].id), 108, 'left'],
      ],
      all,
    ),
  ];
}
