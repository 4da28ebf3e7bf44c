import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { castIn } from './counting';
import type { Meeting } from './meeting';
import { attendee, facilitator, refusal, secretary, send, type Said } from './testing';
import { ask, close, hall, join } from './testing/hall';
import { shownTo } from './testing/shown';

/** p1 holds the seat of e1; d1 and d2 are colleagues with phones, l1 one without. */
const colleagues = send(
  join(join(hall(), 'd1', 'e1'), 'd2', 'e1'),
  secretary,
  {
    type: 'attendee.register',
    name: 'Tanpa ponsel',
    position: '',
    organisation: '',
    elementId: 'e1',
  },
  { id: 'l1' },
);
const name = (attendeeId: string | null, elementId = 'e1'): Said => ({
  type: 'seat.nameDeputy',
  elementId,
  attendeeId,
});
const standIn: Said = { type: 'seat.standIn' };
const takeBack: Said = { type: 'seat.takeBack' };
const vote = (ballotId = 'b1'): Said => ({
  type: 'vote.cast',
  ballotId,
  choice: 'agree',
  note: '',
});
const named = send(colleagues, attendee('p1'), name('d1'));
const away = send(named, attendee('d1'), standIn);
const me = (meeting: Meeting, id: string) => shownTo(meeting, { audience: 'me', id });

describe('a deputy', () => {
  it('takes the seat over and gives it back, each time logged', () => {
    expect(away.seats['e1']).toBe('d1');
    const back = send(away, attendee('p1'), takeBack);
    expect(back.seats['e1']).toBe('p1');
    expect(back.seatChanges).toMatchObject([
      { from: 'Peserta p1', to: 'Peserta d1', as: 'deputy' },
      { from: 'Peserta d1', to: 'Peserta p1', as: 'holder' },
    ]);
    expect(send(back, attendee('d1'), standIn).seats['e1']).toBe('d1');
  });

  it('is told so, and so is the holder', () => {
    expect(me(named, 'd1')['deputyship']).toEqual({
      as: 'deputy',
      other: 'Peserta p1',
      holdsSeat: false,
    });
    expect(me(away, 'p1')['deputyship']).toEqual({
      as: 'holder',
      other: 'Peserta d1',
      holdsSeat: false,
    });
    expect(me(away, 'd2')['deputyship']).toBeNull();
  });

  test.each([
    ['somebody else names one', colleagues, attendee('d2'), name('d1'), 'seat.notYours'],
    ['of another element', colleagues, attendee('p1'), name('p2'), 'seat.otherElement'],
    ['without a phone', colleagues, attendee('p1'), name('l1'), 'seat.deputyNoPhone'],
    ['the holder', colleagues, attendee('p1'), name('p1'), 'seat.deputyIsHolder'],
    [
      'where nobody holds the seat',
      hall({ present: 2 }),
      facilitator,
      name('p1', 'e3'),
      'seat.empty',
    ],
    ['another one while the deputy sits', away, attendee('p1'), name('d2'), 'seat.deputySits'],
    ['stands in without being named', named, attendee('d2'), standIn, 'seat.notDeputy'],
    ['takes back what is not the own', away, attendee('d2'), takeBack, 'seat.notDeputy'],
    [
      'gives the seat to a third',
      away,
      attendee('d1'),
      { type: 'seat.handOver', elementId: 'e1', attendeeId: 'd2' },
      'seat.notYours',
    ],
    ['votes without the seat', ask(named, 'b1'), attendee('d1'), vote(), 'seat.notYours'],
    [
      'changes what the holder answered',
      send(ask(named, 'b1'), attendee('p1'), vote()),
      attendee('d1'),
      standIn,
      'seat.hasVoted',
    ],
  ] as const)('is refused: %s', (_, meeting, who, said, code) => {
    expect(refusal(meeting, who, said)).toBe(code);
  });

  it('is named by the desk too, and dismissed', () => {
    const byDesk = send(colleagues, facilitator, name('d2'));
    expect(byDesk.deputies).toEqual({ e1: { holderId: 'p1', deputyId: 'd2' } });
    expect(send(byDesk, facilitator, name(null)).deputies).toEqual({});
  });

  test.each([
    [
      'the seat is given to somebody for good',
      { type: 'seat.handOver', elementId: 'e1', attendeeId: 'd2' },
    ],
    ['the holder is removed', { type: 'attendee.remove', attendeeId: 'p1' }],
    ['the deputy is removed', { type: 'attendee.remove', attendeeId: 'd1' }],
  ] as const)('is one no longer once %s', (_, said) => {
    expect(send(away, facilitator, said).deputies).toEqual({});
  });

  it('whatever comes in whatever order: one seat, one vote', () => {
    const people = ['p1', 'd1', 'd2'] as const;
    const says = fc.constantFrom<Said>(
      standIn,
      takeBack,
      vote(),
      name('d1'),
      name('d2'),
      name(null),
      { type: 'seat.handOver', elementId: 'e1', attendeeId: 'd2' },
      { type: 'seat.take' },
    );
    const step = fc.tuple(fc.constantFrom(...people), says);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const last = steps.reduce(
          (meeting, [who, said]) =>
            refusal(meeting, attendee(who), said) === null
              ? send(meeting, attendee(who), said)
              : meeting,
          ask(named, 'b1'),
        );
        const counts = close(last, 'b1').ballots[0]?.counts;
        expect(counts && castIn(counts)).toBeLessThanOrEqual(1);
        expect(Object.values(last.seats).filter((id) => id === last.seats['e1'])).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
