import {
  factorBoardPages,
  factorBoardParts,
  countsByTag,
  countsByType,
  factorBoard,
  publicNames,
  type BoardFactor,
  type Counted,
  type PublicNames,
} from '../factor-board';
import type { Element, Factor, Meeting } from '../meeting';

/* The board of factors as the hall sees it: authors named only as they were promised. */

export type FactorLine = { text: string } & PublicNames;
export type FactorPage =
  | {
      kind: 'overview';
      supporting: number;
      hindering: number;
      tags: Counted<Factor['tag']>[];
      types: Counted<Element['type'] | null>[];
    }
  | { kind: 'tag'; tag: Factor['tag']; supporting: FactorLine[]; hindering: FactorLine[] };
export type FactorScene = {
  kind: 'factors';
  page: FactorPage;
  pageNumber: number;
  pages: number;
};

export function factorScene(
  meeting: Pick<Meeting, (typeof factorBoardParts)[number]>,
  pageIndex: number,
): FactorScene {
  const { elements } = meeting;
  const board = factorBoard(meeting);
  const pages = factorBoardPages(board);
  const at = Math.min(pageIndex, pages.length - 1);
  const page = pages[at];
  const line = (factor: BoardFactor): FactorLine => ({
    text: factor.text,
    ...publicNames(factor, elements),
  });
  const count = (kind: Factor['kind']) => board.filter((factor) => factor.kind === kind).length;
  return {
    kind: 'factors',
    page:
      page?.kind === 'tag'
        ? {
            ...page,
            supporting: page.supporting.map(line),
            hindering: page.hindering.map(line),
          }
        : {
            kind: 'overview',
            supporting: count('supporting'),
            hindering: count('hindering'),
            tags: countsByTag(board),
            types: countsByType(board, elements),
          },
    pageNumber: at + 1,
    pages: pages.length,
  };
}
