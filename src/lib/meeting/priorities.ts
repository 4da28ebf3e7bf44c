import * as v from 'valibot';
import { needQuiet } from './asking';
import { attendeeOf, presentSeats } from './presence';
import { seatHeldBy, seatsOf } from './seats';
import type { Decisions, Evolutions } from './capability';
import { byId, pick } from './lists';
import {
  mostOptions,
  priorityMarks,
  priorityRound,
  priorityRow,
  type Meeting,
  type Priorities,
} from './meeting';
import { areValid, countPriorities } from './priority-count';
import { found, need } from './refusal';
import { count, id } from './text';
import { noneYet, votedBesides, votesOf, withVote } from './votes';

/* Penentuan prioritas: from many drafts to the few that are discussed. The facilitator draws the line. */

export const priorityCommands = {
  'priorities.open': v.object({
    ...v.pick(priorityRound, ['method', 'points']).entries,
    recommendationIds: v.pipe(
      v.array(id),
      v.minLength(2, 'priorities.tooFew'),
      v.maxLength(mostOptions, 'meeting.tooLarge'),
    ),
  }),
  'priorities.mark': v.object({
    prioritiesId: id,
    marks: v.pipe(v.array(count), v.maxLength(mostOptions, 'input.invalid')),
  }),
  'priorities.close': v.object({}),
  'priorities.cancel': v.object({}),
  /** Draws the line below the first `cut`. */
  'priorities.draw': v.object({ cut: count }),
  /** Puts the drafts into the order of the result. */
  'priorities.apply': v.object({}),
};

export const priorityEvents = {
  'priorities.opened': v.object({ round: priorityRound }),
  'priorities.marked': v.object({ prioritiesId: id, seatId: id, given: priorityMarks }),
  'priorities.closed': v.object({ result: v.array(priorityRow) }),
  'priorities.cancelled': v.object({}),
  'priorities.drawn': v.object({ cut: count }),
  'priorities.applied': v.object({ recommendationIds: v.array(id) }),
};

export const isPrioritising = ({ priorities }: Pick<Meeting, 'priorities'>): boolean =>
  priorities?.state === 'open';

/** Whether a draft fell below the line of the last round. */
export function isBelowLine(
  { priorities }: Pick<Meeting, 'priorities'>,
  recommendationId: string,
): boolean {
  const { result, cut } = priorities ?? { result: null, cut: null };
  if (!result || cut === null) return false;
  return result.slice(cut).some((row) => row.recommendationId === recommendationId);
}

/** How many seats have taken part while it is open, and from how many it may come; never what they gave. */
export function prioritiesTurnout(
  meeting: Pick<Meeting, 'priorities' | 'priorityMarks' | 'attendees'>,
): { took: number; expected: number } | null {
  const { priorities, priorityMarks } = meeting;
  if (priorities?.state !== 'open') return null;
  const present = presentSeats(meeting, priorities.unit, priorities.eligible);
  return {
    took: priorityMarks.seats,
    expected: present.size + votedBesides(priorityMarks, present),
  };
}

const opened = ({ priorities }: Meeting): Priorities => {
  const current = found(priorities, 'priorities.closed');
  need(current.state === 'open', 'priorities.closed');
  return current;
};
const counted = ({ priorities }: Meeting) => {
  const result = priorities?.result;
  need(result, 'priorities.notClosed');
  return result;
};

/** What is decided keeps its place; the others follow the result, what was not asked about stays behind them. */
function inOrder({ recommendations }: Meeting, places: readonly string[]): string[] {
  const place = (recommendationId: string) => {
    const at = places.indexOf(recommendationId);
    return at < 0 ? places.length : at;
  };
  const decided = recommendations.filter(({ status }) => status === 'decided');
  const open = recommendations
    .filter(({ status }) => status !== 'decided')
    .sort((a, b) => place(a.id) - place(b.id));
  return [...decided, ...open].map((r) => r.id);
}

export const decidePriorities: Decisions<typeof priorityCommands> = {
  'priorities.open': (meeting, { method, points, recommendationIds }, { commandId }) => {
    need(meeting.phase === 'running', 'meeting.notOpen');
    needQuiet(meeting);
    need(!isPrioritising(meeting), 'priorities.running');
    need(meeting.priorities?.id !== commandId, 'id.taken');
    need(new Set(recommendationIds).size === recommendationIds.length, 'input.invalid');
    for (const one of recommendationIds)
      need(pick(meeting.recommendations, one).status !== 'decided', 'recommendation.decided');
    const { votingUnit: unit } = meeting.profile;
    const terms = { method, points, recommendationIds, unit, eligible: seatsOf(meeting) };
    return [
      { type: 'priorities.opened', round: { id: commandId, ...terms } },
      { type: 'stage.shown', scene: { kind: 'priorities', page: 0 } },
    ];
  },
  'priorities.mark': (meeting, { prioritiesId, marks }, { actor, now }) => {
    const current = opened(meeting);
    need(current.id === prioritiesId, 'priorities.closed');
    const { id: attendeeId } = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    const seatId = found(seatHeldBy(meeting, current.unit, attendeeId), 'seat.notYours');
    need(current.eligible.includes(seatId), 'seat.notYours');
    need(areValid(current, marks), 'priorities.tooMuch');
    return [
      { type: 'priorities.marked', prioritiesId, seatId, given: { attendeeId, at: now, marks } },
    ];
  },
  'priorities.close': (meeting) => {
    const current = opened(meeting);
    const given = votesOf(meeting.priorityMarks).map(([, { marks }]) => marks);
    return [
      { type: 'priorities.closed', result: countPriorities(current, given) },
      { type: 'stage.shown', scene: { kind: 'priorities', page: 0 } },
    ];
  },
  'priorities.cancel': (meeting) => {
    opened(meeting);
    return [{ type: 'priorities.cancelled' }, { type: 'stage.shown', scene: { kind: 'agenda' } }];
  },
  'priorities.draw': (meeting, { cut }) => {
    need(cut <= counted(meeting).length, 'input.invalid');
    return meeting.priorities?.cut === cut ? [] : [{ type: 'priorities.drawn', cut }];
  },
  'priorities.apply': (meeting) => {
    const order = inOrder(
      meeting,
      counted(meeting).map(({ recommendationId }) => recommendationId),
    );
    const same = meeting.recommendations.every(({ id }, n) => id === order[n]);
    return same ? [] : [{ type: 'priorities.applied', recommendationIds: order }];
  },
};

const changed = (meeting: Meeting, changes: Partial<Priorities>): Meeting =>
  meeting.priorities ? { ...meeting, priorities: { ...meeting.priorities, ...changes } } : meeting;

export const evolvePriorities: Evolutions<typeof priorityEvents> = {
  'priorities.opened': (meeting, { round }, { at }) => ({
    ...meeting,
    priorities: {
      ...round,
      state: 'open',
      openedAt: at,
      closedAt: null,
      took: 0,
      result: null,
      cut: null,
    },
    priorityMarks: noneYet(),
  }),
  'priorities.marked': (meeting, { seatId, given }) => ({
    ...meeting,
    priorityMarks: withVote(meeting.priorityMarks, seatId, given),
  }),
  'priorities.closed': (meeting, { result }, { at }) =>
    changed(meeting, {
      state: 'closed',
      closedAt: at,
      took: meeting.priorityMarks.seats,
      result,
    }),
  'priorities.cancelled': (meeting) => ({
    ...meeting,
    priorities: null,
    priorityMarks: noneYet(),
  }),
  'priorities.drawn': (meeting, { cut }) => changed(meeting, { cut }),
  'priorities.applied': (meeting, { recommendationIds }) => ({
    ...meeting,
    recommendations: [
      ...recommendationIds.flatMap((one) => byId(meeting.recommendations, one) ?? []),
      // Whoever has been added since stays, last.
      ...meeting.recommendations.filter((r) => !recommendationIds.includes(r.id)),
    ],
  }),
};
