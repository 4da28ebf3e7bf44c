import { publicName } from './authors';
import { factorParts, statedFactors, type StatedFactor } from './factors';
import { byId } from './lists';
import {
  elementTypes,
  factorTags,
  type Element,
  type Factor,
  type Indicator,
  type Meeting,
} from './meeting';
import { inPages, rowsPerPage } from './presentation';

/* The board of factors: duplicates as one, with all whose they are; counted and dealt out on pages. */

export const factorBoardParts = [...factorParts, 'merges'] as const;
type BoardMeeting = Pick<Meeting, (typeof factorBoardParts)[number]>;

/** One line of the board. `origins` are what was stated, never fewer than one. */
export type BoardFactor = Omit<Factor, 'id'> & {
  /** The merge's, or the one factor's. */
  id: string;
  mergeId: string | null;
  origins: readonly StatedFactor[];
};

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The board in the order in which things were first stated. */
export function factorBoard(meeting: BoardMeeting): BoardFactor[] {
  const stated = statedFactors(meeting);
  const mergeOf = new Map(
    meeting.merges.flatMap((merge) => merge.members.map((member) => [member, merge] as const)),
  );
  return stated.flatMap((factor): BoardFactor[] => {
    const merge = mergeOf.get(factor.id);
    if (!merge) return [{ ...lineOf(factor), mergeId: null, origins: [factor] }];
    const origins = stated.filter(({ id }) => merge.members.includes(id));
    if (origins[0]?.id !== factor.id) return [];
    const { id, text, kind, tag } = merge;
    const indicatorIds = distinct(origins.flatMap((origin) => origin.indicatorIds));
    return [{ id, text, kind, tag, indicatorIds, mergeId: id, origins }];
  });
}

const lineOf = ({ id, text, kind, tag, indicatorIds }: StatedFactor) => ({
  id,
  text,
  kind,
  tag,
  indicatorIds,
});

/** Who is named for a factor in public; null for a participant who was promised not to be. */
export function creditOf(
  { elementId, contribution }: StatedFactor,
  elements: readonly Element[],
): string | null {
  if (!contribution) return byId(elements, elementId)?.shortName ?? '';
  return publicName(contribution);
}

/** Names in public, each once, and how many participants stand beside them unnamed. */
export type PublicNames = { names: string[]; unnamed: number };
export function publicNames({ origins }: BoardFactor, elements: readonly Element[]): PublicNames {
  const names = origins.map((origin) => creditOf(origin, elements));
  return {
    names: distinct(names.flatMap((name) => (name ? [name] : []))),
    unnamed: names.filter((name) => !name).length,
  };
}

/** The kind of element that stands behind a statement in public; null for participants who are not told apart. */
const typeOf = ({ elementId, contribution }: StatedFactor, elements: readonly Element[]) =>
  contribution?.credit === 'nobody' ? null : (byId(elements, elementId)?.type ?? null);

export type Counted<K> = { key: K; supporting: number; hindering: number };
const counted = <K>(
  keys: readonly K[],
  board: readonly BoardFactor[],
  has: (factor: BoardFactor, key: K) => boolean,
): Counted<K>[] =>
  keys
    .map((key) => {
      const of = (kind: Factor['kind']) =>
        board.filter((factor) => factor.kind === kind && has(factor, key)).length;
      return { key, supporting: of('supporting'), hindering: of('hindering') };
    })
    .filter(({ supporting, hindering }) => supporting + hindering > 0);

/** How many lines each tag has; null counts those without one. */
export const countsByTag = (board: readonly BoardFactor[]): Counted<Factor['tag']>[] =>
  counted([...factorTags, null], board, (factor, tag) => factor.tag === tag);

/** How many lines each kind of element stands behind: a merged one counts once for each kind. */
export const countsByType = (
  board: readonly BoardFactor[],
  elements: readonly Element[],
): Counted<Element['type'] | null>[] =>
  counted([...elementTypes, null], board, ({ origins }, type) =>
    origins.some((origin) => typeOf(origin, elements) === type),
  );

export type BoardPage =
  | { kind: 'overview' }
  | { kind: 'tag'; tag: Factor['tag']; supporting: BoardFactor[]; hindering: BoardFactor[] };

/** An overview, then each tag with its factors side by side, so many at a time as can be read. */
export function factorBoardPages(board: readonly BoardFactor[]): BoardPage[] {
  const pages = countsByTag(board).flatMap(({ key: tag }) => {
    const of = (kind: Factor['kind']) =>
      inPages(
        board.filter((factor) => factor.tag === tag && factor.kind === kind),
        rowsPerPage,
      );
    const [supporting, hindering] = [of('supporting'), of('hindering')];
    return Array.from({ length: Math.max(supporting.length, hindering.length) }, (_, n) => ({
      kind: 'tag' as const,
      tag,
      supporting: supporting[n] ?? [],
      hindering: hindering[n] ?? [],
    }));
  });
  return [{ kind: 'overview' }, ...pages];
}

/** The indicators a factor bears on, as far as they still exist. */
export function indicatorsOf(
  { reports }: Pick<Meeting, 'reports'>,
  { indicatorIds }: Pick<Factor, 'indicatorIds'>,
): Indicator[] {
  if (indicatorIds.length === 0) return [];
  const all = Object.values(reports).flatMap(({ indicators }) => indicators);
  return indicatorIds.flatMap((indicatorId) => byId(all, indicatorId) ?? []);
}
