import { describe, expect, it } from 'vitest';
import { presentElements, quorumOf } from './presence';
import { elementHeldBy } from './seats';
import type { Meeting } from './meeting';
import { attendee, facilitator, guest, refusal, secretary, send } from './testing';
import { hall, join } from './testing/hall';

const handOver = (elementId: string, attendeeId: string) =>
  ({ type: 'seat.handOver', elementId, attendeeId }) as const;
const remove = (attendeeId: string) => ({ type: 'attendee.remove', attendeeId }) as const;
const person = {
  name: 'Peserta 017',
  position: 'Kepala Bidang',
  organisation: '',
  elementId: null,
};

const observersOnly = hall({ entitled: 3, present: 0 });
/** p1 and p2 both came for e1. */
const pair = join(join(observersOnly, 'p1', 'e1'), 'p2', 'e1');

describe('the right to vote', () => {
  it('goes to the first of an element; the next one watches', () => {
    expect(pair.seats).toEqual({ e1: 'p1' });
    expect(elementHeldBy(pair, 'p2')).toBeNull();
  });

  it('does not go to an observer', () => {
    expect(join(observersOnly, 'p1', null).seats).toEqual({});
  });

  it('does not go to an element that only listens', () => {
    const change = { was: { votes: true }, now: { votes: false } };
    const quiet = send(observersOnly, secretary, {
      type: 'element.change',
      elementId: 'e1',
      ...change,
    });
    expect(join(quiet, 'p1', 'e1').seats).toEqual({});
    expect(refusal(join(quiet, 'p1', 'e1'), attendee('p1'), { type: 'seat.take' })).toBe(
      'seat.otherElement',
    );
  });

  it('waits for somebody with a phone', () => {
    const registered = send(observersOnly, secretary, {
      type: 'attendee.register',
      ...person,
      elementId: 'e1',
    });
    expect(registered.seats).toEqual({});
    expect(join(registered, 'p1', 'e1').seats).toEqual({ e1: 'p1' });
  });

  it('is handed over by its holder and by the facilitator', () => {
    expect(send(pair, attendee('p1'), handOver('e1', 'p2')).seats).toEqual({ e1: 'p2' });
    expect(send(pair, facilitator, handOver('e1', 'p2')).seats).toEqual({ e1: 'p2' });
  });

  it('is not taken from its holder by a colleague', () => {
    expect(refusal(pair, attendee('p2'), handOver('e1', 'p2'))).toBe('seat.notYours');
    expect(refusal(pair, attendee('p2'), { type: 'seat.take' })).toBe('seat.taken');
  });

  it('stays within the element', () => {
    const third = join(pair, 'p3', 'e2');
    expect(refusal(third, facilitator, handOver('e1', 'p3'))).toBe('seat.otherElement');
    expect(refusal(third, attendee('p1'), handOver('e1', 'p3'))).toBe('seat.otherElement');
    expect(refusal(third, facilitator, handOver('e1', 'nobody'))).toBe('attendee.unknown');
  });

  it('is free again when its holder is removed, for whoever takes it', () => {
    const gone = send(pair, facilitator, remove('p1'));
    expect(gone.seats).toEqual({});
    expect(send(gone, attendee('p2'), { type: 'seat.take' }).seats).toEqual({ e1: 'p2' });
  });

  it('is one vote per element, however many phones came', () => {
    const crowd = ['p3', 'p4', 'p5'].reduce(
      (meeting: Meeting, id) => join(meeting, id, 'e1'),
      pair,
    );
    expect(Object.keys(crowd.seats)).toEqual(['e1']);
  });
});

describe('the attendance list', () => {
  it('numbers people as they come and never twice', () => {
    const gone = send(pair, secretary, remove('p1'));
    expect(join(gone, 'p3', 'e2').attendees.map(({ id, number }) => [id, number])).toEqual([
      ['p2', 2],
      ['p3', 3],
    ]);
  });

  it('takes a second press of the same button for the same person', () => {
    expect(
      refusal(pair, guest, { type: 'attendee.join', ...person, deviceHash: 'x' }, { id: 'p1' }),
    ).toBe('id.taken');
  });

  it('is closed to phones after the meeting, not to the secretary', () => {
    const closed = send(pair, facilitator, { type: 'meeting.close' });
    expect(refusal(closed, guest, { type: 'attendee.join', ...person, deviceHash: 'x' })).toBe(
      'meeting.closed',
    );
    expect(refusal(closed, secretary, { type: 'attendee.register', ...person })).toBeNull();
  });

  it('lets people correct their own name and nobody else’s', () => {
    const correct = (attendeeId: string) =>
      ({
        type: 'attendee.correct',
        attendeeId,
        was: { name: `Peserta ${attendeeId}` },
        now: { name: 'Peserta 099' },
      }) as const;
    expect(send(pair, attendee('p1'), correct('p1')).attendees[0]?.name).toBe('Peserta 099');
    expect(refusal(pair, attendee('p1'), correct('p2'))).toBe('role.forbidden');
    expect(refusal(pair, secretary, correct('p2'))).toBeNull();
  });

  it('takes a removed speaker off the floor, hand and microphone', () => {
    const speaking = send(pair, facilitator, { type: 'floor.give', attendeeId: 'p1' });
    const asking = send(speaking, attendee('p1'), { type: 'hand.raise', topic: '' });
    const { speaker, queue, spoken } = send(asking, facilitator, remove('p1')).floor;
    expect([speaker, queue, spoken.length]).toEqual([null, [], 1]);
  });
});

describe('quorum', () => {
  it('counts voting elements, not people', () => {
    expect(quorumOf(pair)).toEqual({
      rule: 'majority',
      unit: 'element',
      present: 1,
      entitled: 3,
      met: false,
    });
    expect(quorumOf(join(pair, 'p3', 'e2'))).toMatchObject({ present: 2, met: true });
  });

  it('counts an element whose only person has no phone', () => {
    const registered = send(pair, secretary, {
      type: 'attendee.register',
      ...person,
      elementId: 'e3',
    });
    expect([...presentElements(registered)]).toEqual(['e1', 'e3']);
    expect(quorumOf(registered).present).toBe(2);
  });

  it('follows when people leave', () => {
    const two = join(pair, 'p3', 'e2');
    expect(quorumOf(send(two, secretary, remove('p3'))).met).toBe(false);
    expect(quorumOf(send(two, secretary, remove('p1'))).met).toBe(true);
  });

  it('leaves out elements without a vote, here or away', () => {
    const change = { was: { votes: true }, now: { votes: false } };
    const quiet = send(pair, secretary, { type: 'element.change', elementId: 'e1', ...change });
    expect(quorumOf(quiet)).toMatchObject({ present: 0, entitled: 2 });
  });
});

it('keeps by name who gave a seat to whom, not who took it first', () => {
  const seatChanges = (meeting: Meeting) => meeting.seatChanges;
  expect(seatChanges(pair)).toEqual([]);
  const given = send(pair, attendee('p1'), {
    type: 'seat.handOver',
    elementId: 'e1',
    attendeeId: 'p2',
  });
  const gone = send(given, facilitator, { type: 'attendee.remove', attendeeId: 'p2' });
  expect(seatChanges(gone)).toMatchObject([
    { elementId: 'e1', from: 'Peserta p1', to: 'Peserta p2' },
    { elementId: 'e1', from: 'Peserta p2', to: null },
  ]);
});
