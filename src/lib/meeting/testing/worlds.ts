import type { Actor, Context } from '../capability';
import type { Command } from '../commands';
import { decide, evolve } from '../decider';
import type { AnyEvent } from '../events';
import type { Meeting } from '../meeting';
import { slicesFor } from '../views';
import { meOf } from '../views/me';
import type { Slice } from '../views/slice';
import { audiences } from './shown';

/*
 * Two courses of one meeting side by side, for tests of what a secret may not show: light enough for thousands of runs.
 * Nothing is frozen or read back here; that each command and event is clean is tested elsewhere.
 */

export type Sealing = Pick<Context, 'seal' | 'unseal'>;
/** A meeting, and the events that were stored since the course began, with who sent what when. */
export type Course = { start: Meeting; meeting: Meeting; stored: readonly object[] };
export type Press = { who: Actor; command: Command };

export const courseFrom = (start: Meeting): Course => ({ start, meeting: start, stored: [] });

/** What follows in this course. `commandId` becomes the id of what it creates. Time is told by the count of presses: it is the same in every course. */
export function press(
  course: Course,
  { who, command }: Press,
  sealing: Sealing,
  commandId = `c${String(course.stored.length)}`,
): Course {
  const nth = course.stored.length;
  const context: Context = {
    actor: who,
    now: 1_000_000 + nth,
    commandId,
    tokenHash: (linkId) => linkId,
    seatCode: (elementId) => elementId,
    ...sealing,
  };
  const { now: at } = context;
  const events = decide(course.meeting, command, context);
  const stamped = events.map((event) => ({ event, at, actor: who, commandId }));
  const meeting = events.reduce<Meeting>(
    (before, event: AnyEvent) =>
      evolve(before, event, { seq: before.seq + 1, at, actor: who, commandId }),
    course.meeting,
  );
  return { ...course, meeting, stored: [...course.stored, ...stamped] };
}

/** As text, with the length of each ciphertext in its place: the key is gone, its bytes are noise. */
const plainly = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'sealed') return `${String(String(inner).length)} bytes`;
    return inner instanceof Map ? [...(inner as Map<unknown, unknown>)] : inner;
  });

/** All slices of all audiences, each once. */
const everySlice: readonly Slice<unknown>[] = [
  ...new Set(
    audiences
      .flatMap((role) => (role === 'me' ? [] : [role]))
      .flatMap((role) => Object.values(slicesFor({ role, elementId: 'e1' }))),
  ),
];

/** What lies on the disk after this course. */
export const storedIn = ({ stored }: Course): string => plainly(stored);

/** The meeting's parts that changed on the way: all that is in the server's memory, without ciphertext. */
export const memoryOf = ({ start, meeting }: Course): string =>
  plainly(
    Object.entries(meeting).filter(([part, value]) => start[part as keyof Meeting] !== value),
  );

/** Every slice that reads a part which changed on the way. All others read the very objects that other courses read. */
export const pagesOf = ({ start, meeting }: Course): string =>
  JSON.stringify(
    everySlice
      .filter(({ parts }) => parts.some((part) => start[part] !== meeting[part]))
      .map(({ build }) => build(meeting)),
  );

/** What concerns these people alone. */
export const ownPagesOf = (
  { meeting }: Course,
  attendeeIds: readonly string[],
  { unseal }: Sealing,
): string => JSON.stringify(attendeeIds.map((id) => meOf(meeting, id, unseal)));
