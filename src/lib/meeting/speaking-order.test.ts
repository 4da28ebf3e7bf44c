import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorRules, turnKinds, type Meeting } from './meeting';
import { partyOf, rankBy } from './speaking-order';
import { attendee, facilitator, minutesLater, send } from './testing';
import { hall, join } from './testing/hall';

const queue = (meeting: Meeting) => meeting.floor.queue.map((turn) => turn.attendeeId).join(' ');

/** Two people of each of three elements, and an observer. */
const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'] as const;
const session = (floorRule: (typeof floorRules)[number]) =>
  [
    ['p4', 'e1'],
    ['p5', 'e2'],
    ['p6', 'e3'],
    ['p7', null],
  ].reduce(
    (meeting, [id, elementId]) => join(meeting, id ?? '', elementId ?? null),
    hall({ profile: { floorRule } }),
  );

const raise = (meeting: Meeting, who: string, kind: (typeof turnKinds)[number] = 'remark') =>
  send(meeting, attendee(who), { type: 'hand.raise', topic: '', kind });
const give = (meeting: Meeting, attendeeId: string) =>
  send(meeting, facilitator, { type: 'floor.give', attendeeId });

describe('elements that have not spoken first', () => {
  const waiting = people.reduce((meeting, who) => raise(meeting, who), session('unheardFirst'));

  it('is the order of asking until somebody has spoken', () => {
    expect(queue(waiting)).toBe('p1 p2 p3 p4 p5 p6 p7');
  });

  it('lets a colleague of who has spoken wait behind the others', () => {
    expect(queue(give(waiting, 'p1'))).toBe('p2 p3 p5 p6 p7 p4');
    expect(queue(raise(give(waiting, 'p1'), 'p1'))).toBe('p2 p3 p5 p6 p7 p4 p1');
  });

  it('leaves whoever the facilitator moved where they are', () => {
    const moved = send(waiting, facilitator, {
      type: 'floor.move',
      attendeeId: 'p4',
      before: 'p2',
    });
    expect(queue(give(moved, 'p1'))).toBe('p4 p2 p3 p5 p6 p7');
  });

  it('is forgotten with the step that is undone', () => {
    const undone = send(give(waiting, 'p1'), facilitator, { type: 'step.undo' });
    expect(undone.floor).toEqual(waiting.floor);
  });
});

describe('interruptions', () => {
  it('go ahead of all but earlier ones', () => {
    const asked = raise(raise(session('arrival'), 'p1'), 'p2');
    const interrupted = raise(raise(asked, 'p3', 'interruption'), 'p4', 'interruption');
    expect(queue(interrupted)).toBe('p3 p4 p1 p2');
  });

  it('wait in line once the facilitator calls them something else', () => {
    const asked = raise(raise(session('arrival'), 'p1'), 'p2', 'interruption');
    const described = send(asked, facilitator, {
      type: 'floor.describe',
      attendeeId: 'p2',
      was: { kind: 'interruption' },
      now: { kind: 'question' },
    });
    expect(queue(described)).toBe('p1 p2');
  });
});

describe('whatever happens', () => {
  const act = fc.record({
    who: fc.constantFrom(...people),
    what: fc.constantFrom('raise', 'lower', 'give', 'end'),
    kind: fc.constantFrom(...turnKinds),
  });

  it('the queue is sorted by rank and time while nobody is moved', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...floorRules),
        fc.array(act, { maxLength: 30 }),
        (rule, acts) => {
          const meeting = acts.reduce((before, { who, what, kind }, n) => {
            const options = { now: minutesLater(n + 1) };
            switch (what) {
              case 'raise':
                return send(
                  before,
                  attendee(who),
                  { type: 'hand.raise', topic: '', kind },
                  options,
                );
              case 'lower':
                return send(
                  before,
                  attendee(who),
                  { type: 'hand.lower', attendeeId: null },
                  options,
                );
              case 'give':
                return send(before, facilitator, { type: 'floor.give', attendeeId: who }, options);
              default:
                return send(before, facilitator, { type: 'floor.end' }, options);
            }
          }, session(rule));
          const { queue: turns, heard } = meeting.floor;
          const rank = rankBy(rule, heard, (id) => partyOf(meeting.attendees, id));
          const sorted = [...turns].sort((a, b) => rank(a) - rank(b) || a.at - b.at);
          expect(turns).toEqual(sorted);
          expect(new Set(turns.map(({ attendeeId }) => attendeeId)).size).toBe(turns.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('a move changes nobody else’s order, and whoever asks later disturbs nobody', () => {
    const kinds = ['remark', 'question', 'proposal'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...floorRules),
        fc.shuffledSubarray([...people.slice(0, 6)], { minLength: 2 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...kinds),
        (rule, order, from, to, kind) => {
          const asked = order.reduce((meeting, who) => raise(meeting, who, kind), session(rule));
          const attendeeId = order[from % order.length] ?? '';
          const moved = send(asked, facilitator, {
            type: 'floor.move',
            attendeeId,
            before: order[to % order.length] ?? null,
          });
          const without = (meeting: Meeting, who: string) =>
            meeting.floor.queue.map((turn) => turn.attendeeId).filter((id) => id !== who);
          expect(without(moved, attendeeId)).toEqual(without(asked, attendeeId));
          expect(without(raise(moved, 'p7', kind), 'p7')).toEqual(without(moved, ''));
        },
      ),
      { numRuns: 100 },
    );
  });
});
