import { countWords } from '../../locale/arithmetic';
import { ballotWords, choiceWords, outcomeWords } from '../../locale/terms';
import { choicesOf } from '../../meeting/procedures';
import type { Tallied } from '../../meeting/counting';
import { byId } from '../../meeting/lists';
import type { BallotKind, Choice } from '../../meeting/meeting';
import { closedRounds, roundSentences, wayOf, type Round } from '../ballot-words';
import type { Block, Item, Section } from '../document';
import { sentenceOf } from '../markdown';
import { seatNameOf, type SecretaryView } from '../secretary-view';
import { capital, enumerated } from '../wording';
import { item, paragraph, row, table, words } from '../write';
import { annex } from './annex';
import { codeList } from './code-list';
import { electionDetails } from './election-annex';
import { seatChanges } from './seat-changes';
import { rollCallOf } from './roll-call';

/* Lampiran II: every round that was closed. Names only where the ballot was open. */

const rounds = (view: SecretaryView): Round[] =>
  view.recommendations.flatMap(({ id }) => closedRounds(view, id));

type Column = Parameters<typeof table>[1][number];
type Overview = { of: readonly BallotKind[]; title: string; answers: readonly Choice[] };

/** Check and vote share their answers and so a table; the other procedures have one each. */
const overviews: readonly Overview[] = [
  {
    of: ['consensus', 'vote'],
    title: 'Rekapitulasi suara tiap putaran',
    answers: choicesOf('consensus'),
  },
  { of: ['fist'], title: 'Rekapitulasi uji lima jari', answers: choicesOf('fist') },
  {
    of: ['gradients'],
    title: 'Rekapitulasi uji gradasi dukungan',
    answers: choicesOf('gradients'),
  },
];

/** Millimetres for all answers together, and what the name of the procedure takes of them where it is needed. */
const answersWidth = 87;
const procedureWidth = 24;
const shorter = (choice: Choice) => choiceWords[choice].id.replace(/ \(.*\)$/, '');

const silentIn = ({ entitled, cast }: Tallied): number => entitled - cast;
const byWeight = 'Angka hasil adalah bobot suara; banyaknya unsur tertulis dalam tanda kurung.';

function overview(view: SecretaryView, { of, title, answers }: Overview): Block[] {
  const rows = rounds(view)
    .filter(({ kind }) => of.includes(kind))
    .map((round) => {
      const { result, number, kind } = round;
      const offered = choicesOf(kind);
      const counts = answers.map((choice) =>
        result && offered.includes(choice) ? countWords(result, choice) : '–',
      );
      const silent = result ? String(silentIn(result.seats ?? result)) : '–';
      const decision = byId(view.recommendations, round.recommendationId)?.decision;
      const outcome = decision?.ballotId === round.id ? outcomeWords[decision.outcome].id : '–';
      return row([
        String(number),
        String(round.round),
        ...(of.length > 1 ? [ballotWords[kind].id] : []),
        ...counts,
        silent,
        outcome,
      ]);
    });
  if (rows.length === 0) return [];
  const isMixed = of.length > 1;
  const heads = answers.map(shorter);
  const longest = heads.map((head) => Math.max(6, ...head.split(' ').map((word) => word.length)));
  const letters = longest.reduce((sum, length) => sum + length, 0);
  const width = answersWidth - (isMixed ? procedureWidth : 0);
  return [
    ...(isMixed ? [] : [paragraph(0, words(`${title}:`), { origin: 'auto', keepNext: true })]),
    table(
      title,
      [
        ['Nomor', 15, 'right'],
        ['Putaran', 17, 'right'],
        ...(isMixed ? [['Cara', procedureWidth, 'left'] satisfies Column] : []),
        ...heads.map((head, n): Column => [head, (width * (longest[n] ?? 6)) / letters, 'right']),
        ['Tidak memilih', 17, 'right'],
        ['Keputusan', 25, 'left'],
      ],
      rows,
    ),
  ];
}

function notes(view: SecretaryView, round: Round): Block[] {
  if (round.notes.length === 0) return [];
  const texts = round.notes.map(({ choice, text, elementId }) => {
    const who = seatNameOf(view, elementId);
    const head = [who, choiceWords[choice].id.toLowerCase()].filter(Boolean).join(', ');
    return [...words(`${capital(head)}: `), ...sentenceOf(text)];
  });
  return [
    paragraph(0, words('Catatan dan alasan yang disampaikan:'), { origin: 'auto', keepNext: true }),
    ...texts.map((text): Item => ({ ...item(1, text), list: `notes:${round.id}`, form: 'plain' })),
  ];
}

function detail(view: SecretaryView, round: Round): Block[] {
  const ofMany = closedRounds(view, round.recommendationId).length > 1;
  return [
    {
      kind: 'heading',
      level: 2,
      text: `Rekomendasi ${round.number}: ${wayOf(round, ofMany)}`,
      keepNext: true,
    },
    paragraph(0, [...words('Rumusan yang ditanyakan: '), ...sentenceOf(round.text)], {
      origin: 'auto',
      keepNext: true,
    }),
    paragraph(0, words(roundSentences(round, ofMany, view.meeting.zone).join(' '))),
    ...rollCallOf(view, round),
    ...codeList(round),
    ...notes(view, round),
  ];
}

export function ballotAnnex(view: SecretaryView): Section {
  const all = rounds(view);
  const elections = electionDetails(view);
  const open = all.filter(({ secrecy, byHand }) => secrecy === 'open' && !byHand).length;
  const secret = all.filter(({ secrecy }) => secrecy === 'secret').length;
  const byHand = all.length - open - secret;
  const ways = [
    ...(open > 0 ? [`${open} terbuka`] : []),
    ...(secret > 0 ? [`${secret} rahasia`] : []),
    ...(byHand > 0 ? [`${byHand} dengan angkat tangan`] : []),
  ];
  const blocks: Block[] =
    all.length === 0 && elections.length === 0
      ? [
          paragraph(
            0,
            words(
              'Nihil. Tidak ada uji mufakat, pemungutan suara, atau pemilihan dalam rapat ini.',
            ),
          ),
        ]
      : [
          ...(all.length > 0
            ? [paragraph(0, words(`Dilaksanakan ${all.length} putaran: ${enumerated(ways)}.`))]
            : []),
          ...overviews.flatMap((each) => overview(view, each)),
          ...(all.some(({ weights }) => weights) ? [paragraph(0, words(byWeight))] : []),
          ...all.flatMap((round) => detail(view, round)),
          ...elections,
          ...seatChanges(view),
        ];
  return annex(
    view,
    { number: 'II', title: 'Rekapitulasi Hasil Pemungutan Suara', orientation: 'portrait' },
    blocks,
  );
}
