import { describe, expect, it } from 'vitest';
import { resultOf } from './ballots';
import { eventSchemas, parseEvent, type AnyEvent } from './events';
import { rehearse } from './testing/rehearsal';
import { asStored, given, nothing } from './testing';

const run = rehearse();
const events = run.log.flatMap((entry) => entry.events);

describe('the log of the whole demo meeting', () => {
  it('holds every kind of event there is', () => {
    const seen = new Set(events.map((event) => event.type));
    expect([...seen].sort()).toEqual(Object.keys(eventSchemas).sort());
  });

  it('reads back as it was written', () => {
    for (const event of events) expect(asStored(event)).toEqual(event);
  });

  it('brings the same meeting back after a restart', () => {
    const replayed = run.log.reduce(
      (meeting, { who, id, now, events: written }) => given(written, meeting, who, { id, now }),
      nothing,
    );
    expect(replayed).toEqual(run.meeting);
    expect(replayed.seq).toBe(events.length);
  });

  it('says no choice of a secret ballot, before or after', () => {
    const votes = events.filter((event) => event.type === 'vote.cast' && event.ballotId === 'b3');
    expect(votes).toHaveLength(22);
    expect(JSON.stringify(votes)).not.toMatch(/agree|abstain/);
  });

  it('comes out as the domain says', () => {
    const outcome = (n: number) => run.meeting.recommendations[n - 1]?.decision?.outcome;
    expect([outcome(1), outcome(2), outcome(10)]).toEqual(['adopted', undefined, 'returned']);
    const last = run.meeting.ballots.at(-1);
    expect(last && resultOf(last)).toMatchObject({
      inFavour: 11,
      against: 9,
      present: 22,
      entitled: 24,
    });
    expect(run.meeting).toMatchObject({
      phase: 'closed',
      minutes: { version: 1, approvedAt: null },
    });
    expect(run.meeting.followUps.map((f) => f.recommendationId)).toEqual([
      // Carried on from the meeting before.
      null,
      run.meeting.recommendations[0]?.id,
    ]);
  });
});

describe('a log from before', () => {
  it('has factors that bear on no indicator and recommendations that answer no factor', () => {
    const [factor] = events.filter((e) => e.type === 'report.added' && e.entry.part === 'factors');
    const [added] = events.filter((e) => e.type === 'recommendation.added');
    const older = (event: AnyEvent | undefined) =>
      parseEvent(
        JSON.parse(JSON.stringify(event), (key, value: unknown) =>
          key === 'indicatorIds' || key === 'factorId' ? undefined : value,
        ) as { type: string },
      );
    expect(older(factor)).toMatchObject({ entry: { item: { indicatorIds: [] } } });
    expect(older(added)).toMatchObject({ recommendation: { factorId: null } });
  });
});

it('a hand of a log from before asks for a remark of one’s own', () => {
  const old = { type: 'hand.raised', attendeeId: 'p1', topic: 'Data' };
  expect(parseEvent(old)).toEqual({ ...old, kind: 'remark', onBehalf: null });
});

describe('a log that is not ours', () => {
  it.each([
    ['an event of no known kind', { type: 'meeting.deleted' }],
    ['a name every object has', { type: 'constructor' }],
    ['an event without its content', { type: 'agenda.started' }],
    ['a wrong one', { type: 'agenda.started', itemId: 7 }],
  ])('is refused: %s', (_, raw: { type: string }) => {
    expect(() => parseEvent(raw)).toThrow();
  });
});

it('evolve accepts an event about what has gone: a log never fails to load', () => {
  const late: AnyEvent[] = [
    { type: 'agenda.moved', itemId: 'gone', before: null },
    { type: 'report.removed', elementId: 'gone', part: 'obstacles', itemId: 'gone' },
    { type: 'floor.ended', attendeeId: 'gone' },
    { type: 'seat.vacated', elementId: 'gone', attendeeId: 'gone', reason: 'removed' },
    { type: 'step.undone', step: 'stage.shown' },
  ];
  expect(() => given(late, run.meeting)).not.toThrow();
});
