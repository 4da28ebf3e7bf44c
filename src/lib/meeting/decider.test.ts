import { expect, test } from 'vitest';
import { evolve } from './decider';
import type { AnyEvent } from './events';
import { facilitator } from './testing';
import { hall } from './testing/hall';

const cases: { what: string; event: AnyEvent }[] = [
  { what: 'with an effect', event: { type: 'stage.held', on: true } },
  { what: 'without any', event: { type: 'floor.ended', attendeeId: 'nobody' } },
];

test.each(cases)('an event $what makes a new meeting and leaves the one before', ({ event }) => {
  const before = hall();
  const copy = structuredClone(before);
  const seq = before.seq + 1;
  const after = evolve(before, event, { seq, at: 1, actor: facilitator, commandId: 'c' });
  expect(after).toMatchObject({ seq, lastCommandId: 'c' });
  expect(before).toEqual(copy);
});
