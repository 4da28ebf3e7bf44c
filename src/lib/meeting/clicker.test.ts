import { describe, expect, it } from 'vitest';
import { presentationsBefore } from './agenda';
import type { Meeting } from './meeting';
import { clickerOf } from './stage';
import { meOf } from './views/me';
import { touchedBy } from './views/touched';
import type { Actor } from './capability';
import {
  attendee,
  decided,
  facilitator,
  presenterOf,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { hall } from './testing/hall';

const add = (meeting: Meeting, text: string, n: number) =>
  send(
    meeting,
    presenterOf('e1'),
    {
      type: 'report.add',
      elementId: 'e1',
      entry: { part: 'achievements', item: { text } },
      before: null,
    },
    { id: `x${String(n)}` },
  );
/** e1 with eleven achievements has three pages; e2 and e3 have one each. */
const prepared = send(
  Array.from({ length: 11 }, (_, n) => `Capaian ${String(n)}`).reduce(add, hall()),
  secretary,
  { type: 'agenda.addPresentations', minutes: 7, before: null },
);
const itemOf = (elementId: string) =>
  prepared.agenda.find((item) => item.kind === 'presentation' && item.elementId === elementId)
    ?.id ?? '';
const begin = (elementId: string): Said => ({ type: 'agenda.start', itemId: itemOf(elementId) });
const presenting = send(prepared, facilitator, begin('e1'));
const turn = (was: number, now: number, elementId = 'e1'): Said => ({
  type: 'stage.turn',
  elementId,
  was,
  now,
});
const pageOf = ({ stage: { scene } }: Meeting) => ('page' in scene ? scene.page : null);

describe('the clicker', () => {
  it('turns the pages on the screen during the own turn', () => {
    const second = send(presenting, presenterOf('e1'), turn(0, 1));
    expect(pageOf(second)).toBe(1);
    expect(pageOf(send(second, presenterOf('e1'), turn(1, 0)))).toBe(0);
  });

  it('is also in the hand of who joined for the element', () => {
    const onPhone = (meeting: Meeting, attendeeId: string) =>
      meOf(meeting, attendeeId, () => '')?.clicker;
    expect(onPhone(prepared, 'p1')).toBeNull();
    expect(onPhone(presenting, 'p1')).toEqual({
      elementId: 'e1',
      page: 0,
      pages: 3,
      isMine: true,
    });
    expect(onPhone(presenting, 'p2')).toBeNull();
    const second = send(presenting, attendee('p1'), turn(0, 1));
    expect(pageOf(second)).toBe(1);
    expect(onPhone(second, 'p1')).toMatchObject({ page: 1 });
    const taken = send(second, facilitator, { type: 'stage.handClicker', on: false });
    expect(onPhone(taken, 'p1')).toMatchObject({ isMine: false });
    expect(refusal(taken, attendee('p1'), turn(1, 2))).toBe('clicker.taken');
  });

  it('tells the phones that hold it, and only those, when the pages or the turn change', () => {
    const told = (meeting: Meeting, by: Actor, said: Said) => [
      ...new Set(
        decided(meeting, by, said).flatMap((event) => touchedBy(event, send(meeting, by, said))),
      ),
    ];
    expect(told(prepared, facilitator, begin('e1'))).toEqual(['p1']);
    expect(told(presenting, attendee('p1'), turn(0, 1))).toEqual(['p1']);
    expect(told(presenting, facilitator, { type: 'stage.handClicker', on: false })).toEqual(['p1']);
    expect(told(presenting, facilitator, begin('e2'))).toEqual(['p1', 'p2']);
    expect(told(presenting, facilitator, { type: 'step.undo' })).toContain('p1');
  });

  it('pressed twice turns one page; a page seen too late turns none', () => {
    const once = send(presenting, presenterOf('e1'), turn(0, 1));
    expect(send(once, presenterOf('e1'), turn(0, 1))).toEqual(once);
    expect(refusal(once, presenterOf('e1'), turn(0, 2))).toBe('edit.conflict');
  });

  it('is nobody else’s, and has no page beyond the last', () => {
    expect(refusal(prepared, presenterOf('e1'), turn(0, 1))).toBe('clicker.notYourTurn');
    expect(refusal(presenting, presenterOf('e2'), turn(0, 1, 'e2'))).toBe('clicker.notYourTurn');
    expect(refusal(presenting, presenterOf('e2'), turn(0, 1))).toBe('role.forbidden');
    expect(refusal(presenting, attendee('p2'), turn(0, 1))).toBe('clicker.notYourTurn');
    expect(refusal(presenting, presenterOf('e1'), turn(0, 3))).toBe('item.unknown');
  });

  it('can be taken over by the facilitator and handed back', () => {
    const hand = (on: boolean): Said => ({ type: 'stage.handClicker', on });
    const taken = send(presenting, facilitator, hand(false));
    expect(clickerOf(taken, 'e1')).toBe('desk');
    expect(refusal(taken, presenterOf('e1'), turn(0, 1))).toBe('clicker.taken');
    expect(clickerOf(send(taken, facilitator, hand(true)), 'e1')).toBe('presenter');
  });

  it.each<Said>([
    { type: 'stage.hold', on: true },
    { type: 'stage.blank', on: true },
    { type: 'stage.show', scene: { kind: 'agenda' } },
  ])('rests while the screen does not follow: %o', (said) => {
    const away = send(presenting, facilitator, said);
    expect(refusal(away, presenterOf('e1'), turn(0, 1))).toBe('clicker.taken');
  });

  it('goes on from the last page left when the report became shorter', () => {
    const last = send(presenting, presenterOf('e1'), turn(0, 2));
    const shorter = send(last, presenterOf('e1'), {
      type: 'report.remove',
      elementId: 'e1',
      part: 'achievements',
      itemId: 'x10',
    });
    expect(pageOf(send(shorter, presenterOf('e1'), turn(1, 0)))).toBe(0);
  });
});

it('an element is told how many presentations come first', () => {
  const before = (meeting: Meeting) =>
    ['e1', 'e2', 'e3'].map((elementId) => presentationsBefore(meeting, elementId));
  expect(before(prepared)).toEqual([0, 1, 2]);
  expect(before(presenting)).toEqual([null, 1, 2]);
  expect(before(send(presenting, facilitator, begin('e2')))).toEqual([null, null, 1]);
});
