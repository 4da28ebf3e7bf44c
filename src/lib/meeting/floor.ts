import * as v from 'valibot';
import { attendeeOf } from './presence';
import type { Decisions, Evolutions } from './capability';
import { byId, edit } from './lists';
import {
  statedTurn,
  turnWords,
  type Floor,
  type Meeting,
  type Turn,
  type TurnWords,
} from './meeting';
import { found, need } from './refusal';
import { partyOf, placed, rankBy, replaced, type Rank } from './speaking-order';
import { id } from './text';

/* Who speaks and who waits to. In which order: speaking-order.ts. */

const changes = v.partial(turnWords);
const extraMinutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30));

export const floorCommands = {
  'hand.raise': statedTurn,
  /** Participants lower their own hand; the facilitator anybody's. */
  'hand.lower': v.object({ attendeeId: v.nullable(id) }),
  'floor.give': v.object({ attendeeId: id }),
  'floor.end': v.object({}),
  'floor.move': v.object({ attendeeId: id, before: v.nullable(id) }),
  'floor.extend': v.object({ minutes: extraMinutes }),
  /** Puts right what somebody who waits or speaks has the word for, and for whom. */
  'floor.describe': v.object({ attendeeId: id, was: changes, now: changes }),
};

export const floorEvents = {
  'hand.raised': v.object({ attendeeId: id, ...statedTurn.entries }),
  'hand.lowered': v.object({ attendeeId: id }),
  'floor.given': v.object({ attendeeId: id, ...statedTurn.entries }),
  'floor.ended': v.object({ attendeeId: id }),
  'floor.moved': v.object({ attendeeId: id, before: v.nullable(id) }),
  'floor.extended': v.object({ minutes: extraMinutes }),
  'floor.described': v.object({ attendeeId: id, changes }),
};

const waiting = ({ floor }: Pick<Meeting, 'floor'>, attendeeId: string) =>
  floor.queue.find((turn) => turn.attendeeId === attendeeId);

/** What an attendee has the word for, or waits to get it for. */
export function turnOf(meeting: Pick<Meeting, 'floor'>, attendeeId: string): TurnWords | null {
  const { speaker } = meeting.floor;
  const turn = speaker?.attendeeId === attendeeId ? speaker : waiting(meeting, attendeeId);
  return turn ? wordsOf(turn) : null;
}
const wordsOf = ({ topic, kind, onBehalf }: TurnWords): TurnWords => ({ topic, kind, onBehalf });
const noWords: TurnWords = { topic: '', kind: 'remark', onBehalf: null };

/** When the speaker's time is up, in epoch milliseconds; null where the meeting sets no limit. */
export function speakingEnd({ floor, profile }: Pick<Meeting, 'floor' | 'profile'>): number | null {
  const { speaker } = floor;
  if (!speaker || profile.speakingMinutes === 0) return null;
  return speaker.since + (profile.speakingMinutes + speaker.extraMinutes) * 60_000;
}

export const decideFloor: Decisions<typeof floorCommands> = {
  'hand.raise': (meeting, words, { actor }) => {
    need(meeting.phase === 'running', 'meeting.notOpen');
    const { id: attendeeId } = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    return waiting(meeting, attendeeId) ? [] : [{ type: 'hand.raised', attendeeId, ...words }];
  },
  'hand.lower': (meeting, { attendeeId }, { actor }) => {
    const whose = found(actor.role === 'participant' ? actor.id : attendeeId, 'attendee.unknown');
    return waiting(meeting, whose) ? [{ type: 'hand.lowered', attendeeId: whose }] : [];
  },
  'floor.give': (meeting, { attendeeId }) => {
    found(byId(meeting.attendees, attendeeId), 'attendee.unknown');
    const { speaker } = meeting.floor;
    const words = wordsOf(waiting(meeting, attendeeId) ?? noWords);
    return [
      ...(speaker ? [{ type: 'floor.ended' as const, attendeeId: speaker.attendeeId }] : []),
      { type: 'floor.given', attendeeId, ...words },
    ];
  },
  'floor.end': (meeting) => {
    const { speaker } = meeting.floor;
    return speaker ? [{ type: 'floor.ended', attendeeId: speaker.attendeeId }] : [];
  },
  'floor.move': (meeting, { attendeeId, before }) => {
    found(waiting(meeting, attendeeId), 'item.unknown');
    return [{ type: 'floor.moved', attendeeId, before }];
  },
  'floor.extend': (meeting, { minutes }) => {
    found(meeting.floor.speaker, 'item.unknown');
    return [{ type: 'floor.extended', minutes }];
  },
  'floor.describe': (meeting, { attendeeId, was, now }) => {
    const changes = edit(found(turnOf(meeting, attendeeId), 'item.unknown'), was, now);
    return changes ? [{ type: 'floor.described', attendeeId, changes }] : [];
  },
};

const on = (meeting: Meeting, changes: Partial<Floor>): Meeting => ({
  ...meeting,
  floor: { ...meeting.floor, ...changes },
});
const rest = (meeting: Meeting, attendeeId: string) =>
  meeting.floor.queue.filter((turn) => turn.attendeeId !== attendeeId);
const rankIn = ({ profile, floor, attendees }: Meeting, heard = floor.heard): Rank =>
  rankBy(profile.floorRule, heard, (attendeeId) => partyOf(attendees, attendeeId));

export const evolveFloor: Evolutions<typeof floorEvents> = {
  'hand.raised': (meeting, { attendeeId, ...words }, { at }) => {
    const turn = { attendeeId, ...wordsOf(words), at, moved: false };
    return on(meeting, { queue: placed(meeting.floor.queue, turn, rankIn(meeting)) });
  },
  'hand.lowered': (meeting, { attendeeId }) => on(meeting, { queue: rest(meeting, attendeeId) }),
  'floor.given': (meeting, { attendeeId, ...words }, { at }) => {
    const party = partyOf(meeting.attendees, attendeeId);
    const heard = [...new Set([...meeting.floor.heard, party])];
    const [before, after] = [rankIn(meeting), rankIn(meeting, heard)];
    return on(meeting, {
      queue: replaced(rest(meeting, attendeeId), after, (turn) => before(turn) !== after(turn)),
      speaker: { attendeeId, ...wordsOf(words), since: at, extraMinutes: 0 },
      heard,
    });
  },
  'floor.ended': (meeting, _, { at }) => {
    const { speaker, spoken } = meeting.floor;
    if (!speaker) return meeting;
    const { attendeeId, since } = speaker;
    const turn = { attendeeId, ...wordsOf(speaker), from: since, to: at };
    return on(meeting, { speaker: null, spoken: [...spoken, turn] });
  },
  'floor.moved': (meeting, { attendeeId, before }) => {
    const turn = waiting(meeting, attendeeId);
    if (!turn || attendeeId === before) return meeting;
    const queue = rest(meeting, attendeeId);
    const at = queue.findIndex((other) => other.attendeeId === before);
    queue.splice(at < 0 ? queue.length : at, 0, { ...turn, moved: true });
    return on(meeting, { queue });
  },
  'floor.extended': (meeting, { minutes }) => {
    const { speaker } = meeting.floor;
    return speaker
      ? on(meeting, { speaker: { ...speaker, extraMinutes: speaker.extraMinutes + minutes } })
      : meeting;
  },
  'floor.described': (meeting, { attendeeId, changes }) => {
    const { speaker, queue } = meeting.floor;
    if (speaker?.attendeeId === attendeeId)
      return on(meeting, { speaker: { ...speaker, ...changes } });
    const described = queue.map((turn): Turn =>
      turn.attendeeId === attendeeId ? { ...turn, ...changes } : turn,
    );
    const isOther = (turn: Turn) => turn.attendeeId === attendeeId && changes.kind !== undefined;
    return on(meeting, { queue: replaced(described, rankIn(meeting), isOther) });
  },
};
