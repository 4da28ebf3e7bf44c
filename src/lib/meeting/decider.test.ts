import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evolve, replay } from './decider';
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

test('a log replayed is what its events lead to one by one, whoever repeats which command id', () => {
  const opened = (id: string): AnyEvent => ({
    type: 'ballot.opened',
    ballot: {
      id,
      recommendationId: 'r1',
      kind: 'vote',
      unit: 'element',
      secrecy: 'open',
      round: 1,
      text: '',
      rule: { fraction: 'half', base: 'forAgainst' },
      byHand: false,
      witnesses: '',
      eligible: ['1', '2', '3'],
      weights: null,
      publishFrom: 5,
      quorum: null,
      quorumOverride: null,
      closesAt: null,
      group: null,
      receipts: false,
    },
  });
  const vote = fc.record({
    ballotId: fc.constantFrom('b1', 'b2', 'nowhere'),
    seatId: fc.constantFrom('1', '2', '3'),
    choice: fc.constantFrom('agree', 'disagree'),
  });
  const event: fc.Arbitrary<AnyEvent> = fc.oneof(
    {
      weight: 5,
      arbitrary: vote.map(({ ballotId, seatId, choice }): AnyEvent => ({
        type: 'vote.cast',
        ballotId,
        seatId,
        vote: { secrecy: 'open', attendeeId: seatId, at: 1, choice, note: '' },
      })),
    },
    fc.constantFrom<AnyEvent>(
      { type: 'stage.held', on: true },
      { type: 'recommendation.tabled', recommendationId: 'r1' },
    ),
  );
  const commandId = fc.constantFrom('c1', 'c2', 'c3');
  fc.assert(
    fc.property(fc.array(fc.tuple(event, commandId), { maxLength: 150 }), (said) => {
      const log = [opened('b1'), opened('b2'), ...said.map(([event]) => event)].map((event, n) => ({
        event,
        seq: n + 1,
        at: n,
        actor: facilitator,
        commandId: said[n - 2]?.[1] ?? 'opening',
      }));
      const before = hall();
      const oneByOne = log.reduce((meeting, one) => evolve(meeting, one.event, one), before);
      expect(replay(before, log)).toEqual(oneByOne);
    }),
  );
});
