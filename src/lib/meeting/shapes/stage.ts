import * as v from 'valibot';
import { count, id, instant, line, requiredLine } from '../text';

/** Elements in their own order, by name, or those furthest from their targets first. */
export const boardSorts = ['order', 'name', 'furthest'] as const;
export type BoardSort = (typeof boardSorts)[number];

export const scene = v.variant('kind', [
  v.object({ kind: v.literal('lobby') }),
  v.object({ kind: v.literal('agenda') }),
  v.object({ kind: v.literal('presentation'), elementId: id, page: count }),
  v.object({ kind: v.literal('board'), sort: v.picklist(boardSorts), page: count }),
  /** One indicator across elements, that of `elementId` first; `key` as indicatorKey (indicators.ts) makes it. */
  v.object({
    kind: v.literal('indicator'),
    key: requiredLine(200),
    elementId: v.optional(v.nullable(id), null),
    page: count,
  }),
  v.object({ kind: v.literal('floor') }),
  v.object({ kind: v.literal('recommendation'), recommendationId: id }),
  v.object({ kind: v.literal('ballot'), ballotId: id }),
  v.object({ kind: v.literal('result'), ballotId: id }),
  /** The closed rounds about one recommendation side by side. */
  v.object({ kind: v.literal('rounds'), recommendationId: id }),
  /** Who voted how, in an open ballot. */
  v.object({ kind: v.literal('rollCall'), ballotId: id, page: count }),
  /** An election: who stands, then who is elected, then its transfer table. */
  v.object({ kind: v.literal('election'), electionId: id, page: count }),
  v.object({ kind: v.literal('followUps'), page: count }),
  v.object({ kind: v.literal('factors'), page: count }),
  v.object({ kind: v.literal('submissions'), page: count }),
  v.object({ kind: v.literal('priorities'), page: count }),
  v.object({ kind: v.literal('award'), awardId: id }),
  /** The questionnaire while it runs, then its results and who works with whom. */
  v.object({ kind: v.literal('cooperation'), page: count }),
  v.object({ kind: v.literal('predecessor'), page: count }),
  v.object({ kind: v.literal('strategy'), page: count }),
  v.object({ kind: v.literal('notice'), text: line(200), until: v.nullable(instant) }),
  v.object({ kind: v.literal('close') }),
]);
export type Scene = v.InferOutput<typeof scene>;

/** What the hall is looking at. While `held` is set the screen keeps it and `scene` runs ahead unseen. */
export type Stage = {
  scene: Scene;
  held: Scene | null;
  blank: boolean;
  dark: boolean;
  /** Whether presenters may turn their own pages. */
  clicker: boolean;
};
