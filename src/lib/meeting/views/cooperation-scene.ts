import {
  highShareOf,
  indexOf,
  leastAnswers,
  meanOf,
  othersOf,
  type CooperationResult,
  type Tally,
} from '../cooperation-results';
import { elementTypes, type Element, type Meeting } from '../meeting';
import { partnerMatrix, type MatrixCell } from '../partners';
import { inPages } from '../presentation';
import { askedItems } from '../questionnaire';

/* The questionnaire on the screen: how many have answered while it runs, then what may be told. */

type CooperationMeeting = Pick<Meeting, 'questionnaire' | 'partners' | 'elements'>;

/** `mean` 1 to 5 and `high` in percent are null where fewer than five rated. */
export type ItemLine = {
  number: number;
  text: string;
  mean: number | null;
  high: number | null;
  rated: number;
  unknown: number;
};
/** A kind of element that is told apart, or all others together. */
export type ToldKind = Element['type'] | 'others';
/** Means by kind of element and of how many; a kind that may not be told stays empty. */
export type KindMean = { mean: number; rated: number };
export type KindLine = { number: number; text: string; means: (KindMean | null)[] };

export type CooperationPage =
  | { kind: 'asking'; items: number; ofEach: 'element' | 'attendee'; isOpen: boolean }
  | { kind: 'tooFew'; least: number }
  | { kind: 'items'; index: number | null; respondents: number; lines: ItemLine[] }
  | { kind: 'kinds'; types: ToldKind[]; lines: KindLine[] }
  | {
      kind: 'partners';
      marked: number;
      mutualPairs: number;
      /** Numbers and names of this page's rows and columns. */
      rows: { number: number; name: string; cells: MatrixCell[] }[];
      columns: number[];
    }
  | { kind: 'partnerList'; rows: PartnerLine[] };

/** One element and whom it named, the best cooperation first. */
export type PartnerLine = {
  number: number;
  name: string;
  partners: { name: string; quality: number; mutual: boolean }[];
};

export type CooperationScene = {
  kind: 'cooperation';
  page: CooperationPage;
  pageNumber: number;
  pages: number;
};

const itemsPerPage = 3;
const kindLinesPerPage = 3;
/** Rows and columns of the matrix that can be told apart in the hall. */
export const matrixSide = 40;
/** Rows whose names can be read in it; of a larger one the next pages name everybody. */
const namedSide = 10;
const partnerLinesPerPage = 6;

const lineOf = (tally: Tally, n: number, text: string): ItemLine => ({
  number: n + 1,
  text,
  mean: meanOf(tally),
  high: highShareOf(tally),
  rated: tally.rated,
  unknown: tally.unknown,
});

/** All items of a closed questionnaire with what may be told of them; empty where nothing may. */
export function itemLines({ questionnaire }: Pick<Meeting, 'questionnaire'>): ItemLine[] {
  const asked = askedItems(questionnaire);
  return (questionnaire.result?.items ?? []).map((tally, n) =>
    lineOf(tally, n, asked.find(({ id }) => id === tally.itemId)?.text ?? ''),
  );
}

type ItemResult = CooperationResult['items'][number];

function kindMean(item: ItemResult, type: ToldKind): KindMean | null {
  if (item.kinds.length === 0) return null;
  const tally = type === 'others' ? othersOf(item) : item.kinds.find((kind) => kind.type === type);
  const mean = tally ? meanOf(tally) : null;
  return tally && mean !== null ? { mean, rated: tally.rated } : null;
}

/** The kinds of element that are told apart in at least one item, then the others together, and their means. */
export function kindLines(meeting: Pick<Meeting, 'questionnaire'>): {
  types: ToldKind[];
  lines: KindLine[];
} {
  const items = meeting.questionnaire.result?.items ?? [];
  const types = [...elementTypes, 'others' as const].filter((type) =>
    items.some((item) => kindMean(item, type) !== null),
  );
  const lines = itemLines(meeting).map(({ number, text }, n) => ({
    number,
    text,
    means: types.map((type) => {
      const item = items[n];
      return item ? kindMean(item, type) : null;
    }),
  }));
  return { types, lines };
}

function partnerPages(meeting: CooperationMeeting): CooperationPage[] {
  const { names, rows, marked, mutualPairs } = partnerMatrix(meeting);
  const numbered = rows.map((cells, n) => ({ number: n + 1, name: names[n] ?? '', cells }));
  const numbers = names.map((_, n) => n + 1);
  const grids = inPages(numbered, matrixSide).flatMap((some) =>
    inPages(numbers, matrixSide).map((columns): CooperationPage => ({
      kind: 'partners',
      marked,
      mutualPairs,
      columns,
      rows: some.map(({ cells, ...row }) => ({
        ...row,
        cells: columns.map((column) => cells[column - 1] ?? null),
      })),
    })),
  );
  if (names.length <= namedSide) return grids;
  const lists = inPages(partnerLines(meeting), partnerLinesPerPage);
  return [...grids, ...lists.map((some): CooperationPage => ({ kind: 'partnerList', rows: some }))];
}

/** Everybody of the matrix, also who is only named: the numbers are the matrix's. */
function partnerLines(meeting: CooperationMeeting): PartnerLine[] {
  const { names, rows } = partnerMatrix(meeting);
  return rows.map((cells, n) => ({
    number: n + 1,
    name: names[n] ?? '',
    partners: cells
      .flatMap((cell, m) => (cell ? [{ name: names[m] ?? '', ...cell }] : []))
      .sort((a, b) => b.quality - a.quality),
  }));
}

export function cooperationPages(meeting: CooperationMeeting): CooperationPage[] {
  const { questionnaire } = meeting;
  const { state, result, unit } = questionnaire;
  if (state !== 'closed') {
    const items = askedItems(questionnaire).length;
    return [{ kind: 'asking', items, ofEach: unit, isOpen: state === 'open' }];
  }
  if (!result) return [{ kind: 'tooFew', least: leastAnswers }, ...partnerPages(meeting)];
  const index = indexOf(result.items);
  const { respondents } = result;
  const { types, lines } = kindLines(meeting);
  return [
    ...inPages(itemLines(meeting), itemsPerPage).map((some): CooperationPage => ({
      kind: 'items',
      index,
      respondents,
      lines: some,
    })),
    ...(types.length > 0 ? inPages(lines, kindLinesPerPage) : []).map((some): CooperationPage => ({
      kind: 'kinds',
      types,
      lines: some,
    })),
    ...partnerPages(meeting),
  ];
}

export function cooperationScene(meeting: CooperationMeeting, pageIndex: number): CooperationScene {
  const pages = cooperationPages(meeting);
  const at = Math.max(0, Math.min(pageIndex, pages.length - 1));
  return {
    kind: 'cooperation',
    page: pages[at] ?? { kind: 'tooFew', least: leastAnswers },
    pageNumber: at + 1,
    pages: pages.length,
  };
}
