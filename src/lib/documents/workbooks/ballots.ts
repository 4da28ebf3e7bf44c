import { clock } from '../../locale/format';
import { ballotWords, choiceWords, outcomeWords, secrecyWords } from '../../locale/terms';
import { choicesOf } from '../../meeting/procedures';
import { byId } from '../../meeting/lists';
import { choices } from '../../meeting/meeting';
import { closedRounds } from '../ballot-words';
import { bare } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { columnsOf, type Workbook } from '../workbook';
import { electionSheet } from './elections';

type Column = [string, number, 'number'];

/** Every closed round; what is not published (a small secret ballot) has no numbers here either. */
export function ballotWorkbook(view: SecretaryView): Workbook {
  const { zone } = view.meeting;
  const rounds = view.recommendations.flatMap(({ id }) => closedRounds(view, id));
  /** Answers that were asked for at all. */
  const asked = choices.filter((choice) =>
    rounds.some(({ kind }) => choicesOf(kind).includes(choice)),
  );
  const weighted = rounds.some(({ weights }) => weights !== null);
  const rows = rounds.map((round) => {
    const { result, kind } = round;
    const seats = result?.seats ?? result;
    const offered = choicesOf(kind);
    const decision = byId(view.recommendations, round.recommendationId)?.decision;
    return [
      round.number,
      bare(round.text),
      round.round,
      ballotWords[kind].id,
      round.byHand ? 'angkat tangan' : secrecyWords[round.secrecy].id,
      round.closedAt === null ? '' : `${clock(round.closedAt, zone, 'id')} ${zone}`,
      round.entitled,
      seats?.present ?? null,
      seats?.cast ?? null,
      ...asked.map((choice) => (seats && offered.includes(choice) ? seats.counts[choice] : null)),
      ...(weighted
        ? [
            result?.seats ? result.entitled : null,
            ...asked.map((choice) =>
              result?.seats && offered.includes(choice) ? result.counts[choice] : null,
            ),
          ]
        : []),
      seats ? seats.entitled - seats.cast : null,
      decision?.ballotId === round.id ? outcomeWords[decision.outcome].id : '',
    ];
  });
  const columns = columnsOf([
    ['Rekomendasi', 13, 'number'],
    ['Rumusan yang ditanyakan', 50],
    ['Putaran', 10, 'number'],
    ['Cara', 20],
    ['Sifat', 16],
    ['Ditutup pukul', 15],
    ['Unsur berhak', 14, 'number'],
    ['Hadir', 10, 'number'],
    ['Memberikan suara', 18, 'number'],
    ...asked.map((choice): Column => [choiceWords[choice].id, 16, 'number']),
    ...(weighted
      ? [
          ['Bobot seluruhnya', 17, 'number'] satisfies Column,
          ...asked.map((choice): Column => [`${choiceWords[choice].id} (bobot)`, 18, 'number']),
        ]
      : []),
    ['Tidak memilih', 15, 'number'],
    ['Keputusan', 28],
  ]);
  const votes = { name: 'Pemungutan suara', columns, rows, landscape: true };
  return { sheets: [votes, ...electionSheet(view)] };
}
