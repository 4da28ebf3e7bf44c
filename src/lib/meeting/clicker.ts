import * as v from 'valibot';
import { currentItem } from './agenda';
import type { Decisions, Evolutions } from './capability';
import type { Meeting } from './meeting';
import { presentationPages } from './presentation';
import { found, need } from './refusal';
import { reportOf } from './reports';

/* The clicker: while it is an element's turn, its presenter turns the pages; the facilitator may take it over. */

const page = v.pipe(v.number(), v.integer(), v.minValue(0));

export const clickerCommands = {
  /** To a page, not by one: pressed twice, it turns once. */
  'clicker.turn': v.object({ page }),
  /** The facilitator alone turns the pages, until it is handed back or the next item begins. */
  'clicker.take': v.object({ taken: v.boolean() }),
};
export const clickerEvents = {
  'clicker.turned': v.object({ page }),
  'clicker.taken': v.object({ taken: v.boolean() }),
};

type Parts = Pick<Meeting, 'agenda' | 'profile' | 'reports' | 'stage'>;
/** `page` of `pages` counts from 0. */
export type Clicker = { page: number; pages: number; taken: boolean };

/** An element's clicker, null while it is not its turn or the hall looks at something else. */
export function clickerOf(
  { agenda, profile, reports, stage: { scene, clickerTaken } }: Parts,
  elementId: string,
): Clicker | null {
  const item = currentItem({ agenda });
  if (item?.kind !== 'presentation' || item.elementId !== elementId) return null;
  if (scene.kind !== 'presentation' || scene.elementId !== elementId) return null;
  const pages = presentationPages(reportOf({ reports }, elementId), profile.thresholds).length;
  // A page may have gone while it was shown.
  return { page: Math.min(scene.page, pages - 1), pages, taken: clickerTaken };
}

export const decideClicker: Decisions<typeof clickerCommands> = {
  'clicker.turn': (meeting, { page }, { actor }) => {
    const clicker = found(clickerOf(meeting, actor.id ?? ''), 'clicker.notYours');
    need(!clicker.taken, 'clicker.taken');
    need(page < clicker.pages, 'item.unknown');
    return page === clicker.page ? [] : [{ type: 'clicker.turned', page }];
  },
  'clicker.take': ({ stage }, { taken }) =>
    stage.clickerTaken === taken ? [] : [{ type: 'clicker.taken', taken }],
};

export const evolveClicker: Evolutions<typeof clickerEvents> = {
  'clicker.turned': (meeting, { page }) => {
    const { scene } = meeting.stage;
    return scene.kind === 'presentation'
      ? { ...meeting, stage: { ...meeting.stage, scene: { ...scene, page } } }
      : meeting;
  },
  'clicker.taken': (meeting, { taken }) => ({
    ...meeting,
    stage: { ...meeting.stage, clickerTaken: taken },
  }),
};
