import { choiceWords, seatWords } from '../../locale/terms';
import { choicesOf } from '../../meeting/procedures';
import type { Round } from '../ballot-words';
import type { Block, Row } from '../document';
import { seatNameOf, type SecretaryView } from '../secretary-view';
import { capital } from '../wording';
import { row, table } from '../write';

/* Who chose what, where that may be known: open ballots by phone. */

type RollCall = NonNullable<Round['rollCall']>;

const line = (what: string, names: readonly string[]): Row[] =>
  names.length > 0 ? [row([what, String(names.length), names.filter(Boolean).join(', ')])] : [];

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
  return entitled(view, ballot)
    .filter((seatId) => !voted.has(seatId))
    .map((seatId) => seatNameOf(view, seatId));
}

export function rollCallOf(view: SecretaryView, ballot: Round): Block[] {
  const { rollCall, number, round, kind, unit } = ballot;
  if (!rollCall) return [];
  const rows = choicesOf(kind).flatMap((choice) => {
    const chosen = rollCall.filter((vote) => vote.choice === choice);
    return line(
      choiceWords[choice].id,
      chosen.map((vote) => seatNameOf(view, seatOf(vote, unit))),
    );
  });
  const without = ballot.hands ? 'Tidak memilih melalui ponsel' : 'Tidak memilih';
  const all = [...rows, ...line(without, silent(view, rollCall, ballot))];
  if (all.length === 0) return [];
  return [
    table(
      `Suara tiap ${seatWords[unit].id}, rekomendasi ${number} putaran ${round}`,
      [
        ['Pilihan', 34, 'left'],
        ['Jumlah', 18, 'right'],
        [capital(seatWords[unit].id), 108, 'left'],
      ],
      all,
    ),
  ];
}
