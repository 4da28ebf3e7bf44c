import { outBecause, votesAtLast } from '../../locale/election';
import type { ElectionCount } from '../../meeting/meeting';
import type { Block, Row } from '../document';
import { electionSentences, heldElections, type Held } from '../election-words';
import { seatNameOf, type SecretaryView } from '../secretary-view';
import { capital } from '../wording';
import { paragraph, row, table, words } from '../write';
import { weightIn } from '../../meeting/weights';

/* Lampiran II, its last part: each election with all its counts, and who chose whom where that may be known. */

type Column = Parameters<typeof table>[1][number];

const standing = ({ elected, tied }: ElectionCount, place: number): string =>
  elected.includes(place) ? 'terpilih' : tied.includes(place) ? 'seri' : '';

/** Where votes moved: one column a count, what came over in brackets. */
function transfers({ title, candidates }: Held, count: ElectionCount): Block {
  const { rounds } = count;
  const cells = (place: number) =>
    rounds.map(({ counts }, n) => {
      const votes = counts[place];
      if (votes == null) return '–';
      const gained = n === 0 ? 0 : votes - (rounds[n - 1]?.counts[place] ?? votes);
      return gained > 0 ? `${votes} (+${gained})` : String(votes);
    });
  const width = Math.min(22, 88 / rounds.length);
  const exhausted = ['', 'Suara habis', ...rounds.map((round) => String(round.exhausted)), ''];
  return table(
    `Perpindahan suara: ${title}`,
    [
      ['Nomor', 15, 'right'],
      ['Calon', 160 - 15 - 25 - width * rounds.length, 'left'],
      ...rounds.map((_, n): Column => [`Hitung ${n + 1}`, width, 'right']),
      ['Hasil', 25, 'left'],
    ],
    [
      ...candidates.map((name, place) =>
        row([String(place + 1), name, ...cells(place), standing(count, place)]),
      ),
      ...(rounds.some((round) => round.exhausted > 0) ? [row(exhausted)] : []),
    ],
  );
}

/** Weights, with how many seats they are in brackets. */
function votesOf(count: ElectionCount, place: number): string {
  const seats = count.rounds.at(-1)?.seats?.[place];
  const votes = String(votesAtLast(count, place));
  return seats == null ? votes : `${votes} (${seats})`;
}

function sums({ title, candidates }: Held, count: ElectionCount): Block {
  return table(
    `Suara tiap calon: ${title}`,
    [
      ['Nomor', 15, 'right'],
      ['Calon', 90, 'left'],
      [count.seats === undefined ? 'Suara' : 'Bobot (unsur)', 20, 'right'],
      ['Hasil', 35, 'left'],
    ],
    candidates.map((name, place) =>
      row([String(place + 1), name, votesOf(count, place), standing(count, place)]),
    ),
  );
}

function fates({ candidates }: Held, { rounds }: ElectionCount): Block[] {
  const out = rounds.flatMap(({ out, by }, n) =>
    out === null ? [] : [`hitung ${n + 1}: ${candidates[out] ?? ''} gugur, ${outBecause[by].id}`],
  );
  return out.length > 0 ? [paragraph(0, words(`${capital(out.join('; '))}.`))] : [];
}

/** From how many elements the weights of the last count are. */
function seatsAtLast({ candidates }: Held, { rounds }: ElectionCount): Block[] {
  const seats = rounds.at(-1)?.seats;
  if (!seats) return [];
  const each = candidates.flatMap((name, place) =>
    seats[place] == null ? [] : [`${name} ${seats[place]} unsur`],
  );
  return [paragraph(0, words(`Pada hitung terakhir: ${each.join(', ')}.`))];
}

function rollCall(
  view: SecretaryView,
  { rollCall, unit, ranks, candidates, title, weights }: Held,
): Block[] {
  if (!rollCall || rollCall.length === 0) return [];
  const rows = rollCall.map(({ elementId, attendeeId, choice }): Row => {
    const names = choice.map((place) => candidates[place] ?? '');
    const seat = unit === 'element' ? elementId : attendeeId;
    const weight = weights ? ` (${weightIn(weights, seat)})` : '';
    return row([
      `${seatNameOf(view, seat)}${weight}`,
      names.join(ranks ? ' › ' : ', ') || 'abstain',
    ]);
  });
  return [
    table(
      `Pilihan tiap pemilik suara: ${title}`,
      [
        [weights ? 'Pemilik suara (bobot)' : 'Pemilik suara', 60, 'left'],
        ['Pilihan', 100, 'left'],
      ],
      rows,
    ),
  ];
}

export const electionDetails = (view: SecretaryView): Block[] =>
  heldElections(view).flatMap((election): Block[] => {
    const { count, title } = election;
    const many = count && count.rounds.length > 1;
    return [
      { kind: 'heading', level: 2, text: `Pemilihan: ${title}`, keepNext: true },
      paragraph(0, words(electionSentences(election, view.meeting.zone).join(' '))),
      ...(count ? [many ? transfers(election, count) : sums(election, count)] : []),
      ...(many ? [...fates(election, count), ...seatsAtLast(election, count)] : []),
      ...rollCall(view, election),
    ];
  });
