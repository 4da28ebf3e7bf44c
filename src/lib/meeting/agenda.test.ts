import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { currentItem, planned, upcomingItem } from './agenda';
import type { Meeting } from './meeting';
import { facilitator, minutesLater, nothing, refusal, secretary, send } from './testing';
import { hall } from './testing/hall';
import { inZone } from './zone-time';

const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;
const timetable = (meeting: Meeting) =>
  planned(meeting).map(
    (item) => `${item.id} ${clockOf(item.plannedStart)}–${clockOf(item.plannedEnd)}`,
  );
const order = (meeting: Meeting) => meeting.agenda.map((item) => item.id).join(' ');
const start = (meeting: Meeting, itemId: string, minute: number) =>
  send(meeting, facilitator, { type: 'agenda.start', itemId }, { now: minutesLater(minute) });

/** Three items of 30 minutes from 08.00, a1 on since 08.00. */
const session = hall();
const item = {
  title: 'Diskusi',
  kind: 'general',
  minutes: 10,
  elementId: null,
  responsible: '',
} as const;

describe('planned times', () => {
  it('follow from the start and the durations', () => {
    expect(timetable(session)).toEqual(['a1 08.00–08.30', 'a2 08.30–09.00', 'a3 09.00–09.30']);
  });

  it('move on when an item is put in between', () => {
    const added = send(
      session,
      secretary,
      { type: 'agenda.add', item, before: 'a2' },
      { id: 'new' },
    );
    expect(timetable(added)).toEqual([
      'a1 08.00–08.30',
      'new 08.30–08.40',
      'a2 08.40–09.10',
      'a3 09.10–09.40',
    ]);
  });

  it('"geser semua" moves what has not begun, and only that', () => {
    const shifted = send(session, facilitator, { type: 'agenda.shift', minutes: 20 });
    expect(timetable(shifted)).toEqual(['a1 08.00–08.30', 'a2 08.50–09.20', 'a3 09.20–09.50']);
  });

  it('can be shifted back again', () => {
    const there = send(session, facilitator, { type: 'agenda.shift', minutes: 20 });
    const back = send(there, facilitator, { type: 'agenda.shift', minutes: -20 });
    expect(timetable(back)).toEqual(timetable(session));
  });

  it('before the meeting a shift moves the whole day', () => {
    const prepared = { ...session, agenda: session.agenda.map((a) => ({ ...a, startedAt: null })) };
    const shifted = send(prepared, facilitator, { type: 'agenda.shift', minutes: 45 });
    expect(timetable(shifted)[0]).toBe('a1 08.45–09.15');
  });

  it('leave no hole and no overlap, whatever is shifted', () => {
    const shift = fc.integer({ min: -30, max: 60 });
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 6 }), (shifts) => {
        const shifted = shifts.reduce(
          (meeting, minutes) => send(meeting, facilitator, { type: 'agenda.shift', minutes }),
          session,
        );
        const total = shifts.reduce((sum, minutes) => sum + minutes, 0);
        expect(planned(shifted).map((a) => a.plannedEnd)).toEqual([510, 540 + total, 570 + total]);
      }),
      { numRuns: 30 },
    );
  });

  it('are refused a shift when everything has begun', () => {
    const last = start(session, 'a3', 40);
    expect(refusal(last, facilitator, { type: 'agenda.shift', minutes: 5 })).toBe('item.unknown');
  });
});

describe('running the rundown', () => {
  it('the first item opens the meeting', () => {
    expect([session.phase, session.openedAt]).toEqual(['running', minutesLater(0)]);
    expect(currentItem(session)?.id).toBe('a1');
  });

  it('beginning one ends the one before, at the same moment', () => {
    const next = start(session, 'a2', 47);
    const [first, second] = next.agenda;
    expect(first?.endedAt).toBe(minutesLater(47));
    expect(second).toMatchObject({ startedAt: minutesLater(47), endedAt: null });
    expect(upcomingItem(next)?.id).toBe('a3');
  });

  it('the drift against the plan can be told from the times it keeps', () => {
    const next = planned(start(session, 'a2', 47))[1];
    const actual = inZone(next?.startedAt ?? 0, 'WITA').minute;
    expect(actual - (next?.plannedStart ?? 0)).toBe(17);
  });

  it('an item may be skipped, and is taken up again from the list', () => {
    const skipped = start(session, 'a3', 10);
    expect(upcomingItem(skipped)).toBeUndefined();
    expect(upcomingItem(start(skipped, 'a2', 20))).toBeUndefined();
    expect(currentItem(start(skipped, 'a2', 20))?.id).toBe('a2');
  });

  it('pressing twice changes nothing', () => {
    expect(start(session, 'a1', 5)).toEqual(session);
  });

  it('finishing leaves nothing on and shows the rundown', () => {
    const done = send(session, facilitator, { type: 'agenda.finish' }, { now: minutesLater(25) });
    expect(currentItem(done)).toBeUndefined();
    expect(done.agenda[0]?.endedAt).toBe(minutesLater(25));
    expect(done.stage.scene).toEqual({ kind: 'agenda' });
    expect(refusal(done, facilitator, { type: 'agenda.finish' })).toBe('agenda.notRunning');
  });

  it('minutes added add up, and are forgotten when the item begins anew', () => {
    const extend = { type: 'agenda.extend', minutes: 2 } as const;
    const longer = send(send(session, facilitator, extend), facilitator, extend);
    expect(longer.agenda[0]?.extraMinutes).toBe(4);
    const again = start(start(longer, 'a2', 20), 'a1', 30);
    expect(again.agenda[0]).toMatchObject({
      extraMinutes: 0,
      startedAt: minutesLater(30),
      endedAt: null,
    });
  });

  const scenes = hall();
  test.each([
    [
      { kind: 'presentation', elementId: 'e2' },
      { kind: 'presentation', elementId: 'e2', page: 0 },
    ],
    [{ kind: 'break' }, { kind: 'notice', text: 'Diskusi', until: minutesLater(15) }],
    [{ kind: 'followUps' }, { kind: 'followUps', page: 0 }],
    [{ kind: 'general' }, { kind: 'agenda' }],
    [{ kind: 'presentation' }, { kind: 'agenda' }],
  ] as const)('%o brings its own scene to the screen', (kind, scene) => {
    const added = send(
      scenes,
      secretary,
      { type: 'agenda.add', item: { ...item, ...kind }, before: null },
      { id: 'x' },
    );
    expect(start(added, 'x', 5).stage.scene).toEqual(scene);
  });
});

describe('editing the rundown', () => {
  it('keeps the order people give it', () => {
    const moved = send(session, secretary, { type: 'agenda.move', itemId: 'a3', before: 'a1' });
    expect(order(moved)).toBe('a3 a1 a2');
  });

  it('changes one field and leaves the other', () => {
    const change = { was: { minutes: 30 }, now: { minutes: 45 } };
    const longer = send(session, secretary, { type: 'agenda.change', itemId: 'a2', ...change });
    expect(longer.agenda[1]).toMatchObject({ title: 'Acara a2', minutes: 45 });
    expect(
      refusal(longer, facilitator, { type: 'agenda.change', itemId: 'a2', ...change }),
    ).toBeNull();
    const late = { was: { minutes: 30 }, now: { minutes: 20 } };
    expect(refusal(longer, facilitator, { type: 'agenda.change', itemId: 'a2', ...late })).toBe(
      'edit.conflict',
    );
  });

  it('removes what has not begun, never what has', () => {
    expect(order(send(session, secretary, { type: 'agenda.remove', itemId: 'a2' }))).toBe('a1 a3');
    expect(refusal(session, secretary, { type: 'agenda.remove', itemId: 'a1' })).toBe(
      'element.inUse',
    );
  });

  it('knows only elements of this meeting', () => {
    const foreign = { ...item, elementId: 'e99' };
    expect(refusal(session, secretary, { type: 'agenda.add', item: foreign, before: null })).toBe(
      'item.unknown',
    );
  });

  it('adds one presentation for each presenting element that has none, in their order', () => {
    const report = { ...item, kind: 'presentation', elementId: 'e2' } as const;
    const other = { ...item, elementId: 'e1' };
    const begun = send(session, secretary, { type: 'agenda.add', item: report, before: 'a2' });
    // An item that merely names an element (its speech, its prayer) is no presentation.
    const named = send(begun, secretary, { type: 'agenda.add', item: other, before: 'a2' });
    const add = { type: 'agenda.addPresentations', minutes: 7, before: 'a2' } as const;
    const filled = send(named, secretary, add);
    const presentations = filled.agenda.filter((a) => a.kind === 'presentation');
    expect(presentations.map((a) => a.elementId)).toEqual(['e2', 'e1', 'e3']);
    expect(filled.agenda.at(-2)?.id).toBe('a2');
    expect(send(filled, secretary, add).agenda).toEqual(filled.agenda);
  });
});

it('cannot begin an item while the hall is being asked, nor after the meeting', () => {
  const asked = send(session, facilitator, {
    type: 'ballot.open',
    recommendationId: 'r1',
    kind: 'consensus',
    secrecy: 'open',
    rule: { fraction: 'half', base: 'forAgainst' },
    seconds: null,
    quorumOverride: null,
  });
  const begin = { type: 'agenda.start', itemId: 'a2' } as const;
  expect(refusal(asked, facilitator, begin)).toBe('ballot.running');
  const closed = send(session, facilitator, { type: 'meeting.close' });
  expect(refusal(closed, facilitator, begin)).toBe('meeting.closed');
  expect(refusal(nothing, facilitator, begin)).toBe('item.unknown');
});
