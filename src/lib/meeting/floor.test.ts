import { describe, expect, it } from 'vitest';
import type { Meeting } from './meeting';
import {
  attendee,
  facilitator,
  minutesLater,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { hall } from './testing/hall';

const raise = (meeting: Meeting, who: string, topic = '') =>
  send(meeting, attendee(who), { type: 'hand.raise', topic });
const give = (attendeeId: string): Said => ({ type: 'floor.give', attendeeId });
const queue = (meeting: Meeting) => meeting.floor.queue.map((turn) => turn.attendeeId).join(' ');

const session = hall();
const waiting = ['p1', 'p2', 'p3'].reduce(
  (meeting, who) => raise(meeting, who, `Topik ${who}`),
  session,
);

describe('hands', () => {
  it('queue in the order they go up, each once', () => {
    expect(queue(waiting)).toBe('p1 p2 p3');
    expect(queue(raise(waiting, 'p1'))).toBe('p1 p2 p3');
  });

  it('are lowered by their owner, whoever else is named', () => {
    const lowered = send(waiting, attendee('p1'), { type: 'hand.lower', attendeeId: 'p2' });
    expect(queue(lowered)).toBe('p2 p3');
  });

  it('are lowered by the facilitator, anybody’s', () => {
    expect(queue(send(waiting, facilitator, { type: 'hand.lower', attendeeId: 'p2' }))).toBe(
      'p1 p3',
    );
  });

  it('are put in another order by the facilitator', () => {
    const moved = send(waiting, facilitator, {
      type: 'floor.move',
      attendeeId: 'p3',
      before: 'p1',
    });
    expect(queue(moved)).toBe('p3 p1 p2');
    expect(
      queue(send(moved, facilitator, { type: 'floor.move', attendeeId: 'p3', before: null })),
    ).toBe('p1 p2 p3');
    expect(
      refusal(session, facilitator, { type: 'floor.move', attendeeId: 'p3', before: null }),
    ).toBe('item.unknown');
  });

  it('stay down outside the meeting', () => {
    const closed = send(session, facilitator, { type: 'meeting.close' });
    expect(refusal(closed, attendee('p1'), { type: 'hand.raise', topic: '' })).toBe(
      'meeting.notOpen',
    );
    expect(refusal(session, attendee('nobody'), { type: 'hand.raise', topic: '' })).toBe(
      'attendee.unknown',
    );
  });
});

describe('the floor', () => {
  const speaking = send(waiting, facilitator, give('p2'), { now: minutesLater(40) });

  it('goes to one at a time, with the topic asked for', () => {
    expect(speaking.floor.speaker).toEqual({
      attendeeId: 'p2',
      topic: 'Topik p2',
      kind: 'remark',
      onBehalf: null,
      since: minutesLater(40),
      extraMinutes: 0,
    });
    expect(queue(speaking)).toBe('p1 p3');
  });

  it('remembers who spoke how long', () => {
    const next = send(speaking, facilitator, give('p1'), { now: minutesLater(43) });
    expect(next.floor.spoken).toMatchObject([
      { attendeeId: 'p2', topic: 'Topik p2', from: minutesLater(40), to: minutesLater(43) },
    ]);
    expect(next.floor.speaker?.attendeeId).toBe('p1');
  });

  it('is given without a hand, and ended', () => {
    const given = send(session, facilitator, give('p3'));
    expect(given.floor.speaker?.topic).toBe('');
    const ended = send(given, facilitator, { type: 'floor.end' });
    expect(ended.floor.speaker).toBeNull();
    expect(send(ended, facilitator, { type: 'floor.end' })).toEqual(ended);
  });

  it('is kept longer when the facilitator says so', () => {
    const longer = send(speaking, facilitator, { type: 'floor.extend', minutes: 2 });
    expect(longer.floor.speaker?.extraMinutes).toBe(2);
    expect(refusal(session, facilitator, { type: 'floor.extend', minutes: 2 })).toBe(
      'item.unknown',
    );
  });

  it('is had for somebody else, as asked for or as put right while speaking', () => {
    const onBehalf = { as: 'representing', of: 'Camat Contoh' } as const;
    const asked = send(session, attendee('p1'), {
      type: 'hand.raise',
      topic: 'Data',
      kind: 'proposal',
      onBehalf,
    });
    const given = send(asked, facilitator, give('p1'));
    expect(given.floor.speaker).toMatchObject({ kind: 'proposal', onBehalf });
    const conveying = { as: 'conveying', of: 'Bupati' } as const;
    const described = send(given, secretary, {
      type: 'floor.describe',
      attendeeId: 'p1',
      was: { onBehalf },
      now: { onBehalf: conveying },
    });
    const ended = send(described, facilitator, { type: 'floor.end' });
    expect(ended.floor.spoken).toMatchObject([{ topic: 'Data', onBehalf: conveying }]);
  });

  it('is described by nobody who saw something else there', () => {
    const said: Said = {
      type: 'floor.describe',
      attendeeId: 'p2',
      was: { topic: 'Lain' },
      now: { topic: 'Anggaran' },
    };
    expect(refusal(speaking, facilitator, said)).toBe('edit.conflict');
    expect(refusal(speaking, facilitator, { ...said, attendeeId: 'p9' })).toBe('item.unknown');
  });

  it('is left when the meeting closes', () => {
    const closed = send(speaking, facilitator, { type: 'meeting.close' });
    expect(closed.floor.speaker).toBeNull();
    expect(closed.floor.spoken).toHaveLength(1);
  });
});
