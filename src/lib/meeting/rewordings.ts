import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { edit } from './lists';
import type { Meeting } from './meeting';
import { need } from './refusal';
import { rewording } from './shapes/rewording';
import { line, prose, requiredProse } from './text';

/* A paragraph that the software wrote is said otherwise by the secretary, as long as that is wanted. */

const rewordingLimit = 500;
const text = prose(12_000);

export const rewordingCommands = {
  /** `was` and `now` are the other words; empty where there are none: the paragraph speaks for itself again. */
  'minutes.reword': v.object({
    place: line(120),
    original: requiredProse(12_000),
    was: text,
    now: text,
  }),
};

export const rewordingEvents = {
  'minutes.reworded': v.object({ rewording }),
  'minutes.wordingRestored': v.object({ place: line(120) }),
};

const rewordingOf = ({ minutes }: Pick<Meeting, 'minutes'>, place: string) =>
  minutes.rewordings.find((one) => one.place === place);

export const decideRewordings: Decisions<typeof rewordingCommands> = {
  'minutes.reword': (meeting, { place, original, was, now }, { now: at }) => {
    const current = rewordingOf(meeting, place);
    const changes = edit(
      { text: current?.text ?? '', original: current?.original ?? original },
      { text: was, original: current?.original ?? original },
      { text: now, original },
    );
    if (!changes) return [];
    if (now === '') return current ? [{ type: 'minutes.wordingRestored', place }] : [];
    need(current ?? meeting.minutes.rewordings.length < rewordingLimit, 'review.full');
    return [{ type: 'minutes.reworded', rewording: { place, original, text: now, at } }];
  },
};

const withRewordings = (meeting: Meeting, rewordings: Meeting['minutes']['rewordings']) => ({
  ...meeting,
  minutes: { ...meeting.minutes, rewordings },
});
const others = ({ minutes }: Meeting, place: string) =>
  minutes.rewordings.filter((one) => one.place !== place);

export const evolveRewordings: Evolutions<typeof rewordingEvents> = {
  'minutes.reworded': (meeting, { rewording }) =>
    withRewordings(meeting, [...others(meeting, rewording.place), rewording]),
  'minutes.wordingRestored': (meeting, { place }) =>
    withRewordings(meeting, others(meeting, place)),
};
