import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorityMethods, type Meeting } from './meeting';
import { nextStep } from './next-step';
import { areValid, countPriorities, partsEquals } from './priority-count';
import { isBelowLine } from './priorities';
import { attendee, facilitator, refusal, secretary, send, type Said } from './testing';
import { ask, close, hall, proposal, question } from './testing/hall';
import { showingAll } from './testing/submissions';

const ids = ['r1', 'r2', 'r3', 'r4'];
const drafted = ids
  .slice(1)
  .reduce(
    (meeting, id) =>
      send(
        meeting,
        secretary,
        { type: 'recommendation.add', recommendation: { ...proposal, text: id }, before: null },
        { id },
      ),
    hall({ entitled: 4 }),
  );
const terms = { method: 'points', points: 5, recommendationIds: ids } as const;
const open: Said = { type: 'priorities.open', ...terms };
const opened = send(drafted, facilitator, open, { id: 'y1' });
const mark = (...marks: number[]): Said => ({ type: 'priorities.mark', prioritiesId: 'y1', marks });
const marked = (meeting: Meeting, who: string, ...marks: number[]) =>
  send(meeting, attendee(who), mark(...marks));
const closed = send(marked(marked(opened, 'p1', 0, 3, 2, 0), 'p2', 0, 0, 5, 0), facilitator, {
  type: 'priorities.close',
});
const order = (meeting: Meeting) =>
  meeting.priorities?.result?.map(({ recommendationId }) => recommendationId);

describe('the count', () => {
  /** By brute force: each point is put on a heap one by one; of ranks, one for each draft ranked no better. */
  const heaps = (method: (typeof priorityMethods)[number], points: number, given: number[][]) =>
    ids.map((_, n) => {
      let heap = 0;
      for (const marks of given) {
        const mine = marks[n] ?? 0;
        if (method === 'points') for (let left = mine; left > 0; left -= 1) heap += 1;
        else if (mine > 0) for (let rank = mine; rank <= points; rank += 1) heap += 1;
      }
      return heap;
    });
  const spread = fc
    .array(fc.nat(3), { minLength: 5, maxLength: 5 })
    .map((picks) => ids.map((_, n) => picks.filter((pick) => pick === n).length));
  const ranks = fc
    .shuffledSubarray([0, 1, 2, 3])
    .map((chosen) => ids.map((_, n) => chosen.indexOf(n) + 1));

  it('is what adding up by hand gives, in whatever order seats answer', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...priorityMethods)
          .chain((method) =>
            fc.tuple(fc.constant(method), fc.array(method === 'points' ? spread : ranks)),
          ),
        ([method, given]) => {
          const counting = { method, points: 5, recommendationIds: ids };
          for (const marks of given) expect(areValid(counting, marks)).toBe(true);
          const rows = countPriorities(counting, given);
          const expected = heaps(method, 5, given);
          for (const { recommendationId, points } of rows)
            expect(points).toBe(expected[ids.indexOf(recommendationId)]);
          expect(countPriorities(counting, [...given].reverse())).toEqual(rows);
          const sorted = rows.every((row, n) => {
            const next = rows[n + 1];
            if (!next || row.points !== next.points) return !next || row.points > next.points;
            if (row.seats !== next.seats) return row.seats > next.seats;
            return ids.indexOf(row.recommendationId) < ids.indexOf(next.recommendationId);
          });
          expect(sorted).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['all points on one', 'points', [5, 0, 0, 0], true],
    ['fewer than all', 'points', [1, 0, 0, 0], true],
    ['one too many', 'points', [3, 3, 0, 0], false],
    ['less than nothing', 'points', [-1, 0, 0, 0], false],
    ['half a point', 'points', [0.5, 0, 0, 0], false],
    ['too short a list', 'points', [5], false],
    ['three ranks', 'ranking', [2, 0, 1, 3], true],
    ['a rank twice', 'ranking', [1, 1, 0, 0], false],
    ['a rank left out', 'ranking', [1, 3, 0, 0], false],
  ] as const)('%s', (_, method, marks, valid) => {
    expect(areValid({ ...terms, method }, marks)).toBe(valid);
  });

  it('says when the line parts equals', () => {
    const rows = countPriorities(terms, [[2, 2, 1, 0]]);
    expect([0, 1, 2, 3, 4].map((cut) => partsEquals(rows, cut))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a round', () => {
  it('counts each seat once, the last time it spoke', () => {
    expect(order(closed)).toEqual(['r3', 'r2', 'r1', 'r4']);
    expect(closed.priorities?.took).toBe(2);
    const again = send(marked(marked(opened, 'p1', 5, 0, 0, 0), 'p1', 0, 0, 0, 5), facilitator, {
      type: 'priorities.close',
    });
    expect(order(again)?.[0]).toBe('r4');
    expect(again.priorities?.took).toBe(1);
  });

  it('tells nobody what came in before it closes', () => {
    const [one, two] = [marked(opened, 'p1', 5, 0, 0, 0), marked(opened, 'p1', 0, 0, 0, 5)];
    expect(showingAll(one)).toBe(showingAll(two));
  });

  it('is for seats, within their points, while it is open', () => {
    expect(refusal(opened, attendee('p1'), mark(6, 0, 0, 0))).toBe('priorities.tooMuch');
    expect(refusal(opened, attendee('p9'), mark(1, 0, 0, 0))).toBe('attendee.unknown');
    expect(refusal(closed, attendee('p1'), mark(1, 0, 0, 0))).toBe('priorities.closed');
    const handed = send(opened, secretary, { type: 'attendee.remove', attendeeId: 'p1' });
    expect(refusal(handed, attendee('p1'), mark(1, 0, 0, 0))).toBe('attendee.unknown');
  });

  it('and a ballot never run at once', () => {
    expect(refusal(opened, facilitator, question())).toBe('priorities.running');
    const asked = ask(drafted, 'b1');
    expect(refusal(asked, facilitator, open)).toBe('ballot.running');
    expect(refusal(close(asked, 'b1'), facilitator, open)).toBeNull();
    expect(refusal(opened, facilitator, open)).toBe('priorities.running');
    expect(refusal(opened, facilitator, { type: 'meeting.close' })).toBe('priorities.running');
  });

  it('asks about two drafts at least, none of them decided', () => {
    expect(() => refusal(drafted, facilitator, { ...open, recommendationIds: ['r1'] })).toThrow();
    const decided = send(drafted, facilitator, {
      type: 'decision.confirm',
      recommendationId: 'r1',
      ballotId: null,
      outcome: 'adopted',
      text: 'r1',
      reason: '',
    });
    expect(refusal(decided, facilitator, open)).toBe('recommendation.decided');
  });

  it('leaves nothing behind when it is cancelled', () => {
    const cancelled = send(marked(opened, 'p1', 5, 0, 0, 0), facilitator, {
      type: 'priorities.cancel',
    });
    expect(cancelled.priorities).toBeNull();
    expect(cancelled.priorityMarks.seats).toBe(0);
  });

  it('is closed by the desk’s next step', () => {
    expect(nextStep(opened).primary?.name).toBe('closePriorities');
  });
});

describe('the line', () => {
  const drawn = send(closed, facilitator, { type: 'priorities.draw', cut: 2 });

  it('is drawn by the facilitator, moved and taken back', () => {
    expect(drawn.priorities?.cut).toBe(2);
    expect(['r3', 'r2', 'r1', 'r4'].map((id) => isBelowLine(drawn, id))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(refusal(closed, facilitator, { type: 'priorities.draw', cut: 5 })).toBe('input.invalid');
    expect(refusal(opened, facilitator, { type: 'priorities.draw', cut: 1 })).toBe(
      'priorities.notClosed',
    );
    expect(send(drawn, facilitator, { type: 'step.undo' }).priorities?.cut).toBeNull();
  });

  it('decides what the desk proposes next, and the drafts take the order of the result', () => {
    const applied = send(drawn, facilitator, { type: 'priorities.apply' });
    expect(applied.recommendations.map(({ id }) => id)).toEqual(['r3', 'r2', 'r1', 'r4']);
    const deliberating = send(applied, facilitator, { type: 'agenda.start', itemId: 'a2' });
    expect(nextStep(deliberating).primary?.command).toMatchObject({ recommendationId: 'r3' });
    const onlyBelow = ['r3', 'r2'].reduce(
      (meeting, recommendationId) =>
        send(meeting, facilitator, {
          type: 'decision.confirm',
          recommendationId,
          ballotId: null,
          outcome: 'adopted',
          text: 'x',
          reason: '',
        }),
      deliberating,
    );
    expect(nextStep(onlyBelow).primary?.name).not.toBe('tableRecommendation');
  });
});
