import { describe, expect, it, test } from 'vitest';
import type { Meeting } from './meeting';
import { attendee, clock, facilitator, refusal, secretary, send, type Said } from './testing';
import { choose, held, openElection, propose } from './testing/electing';
import { ask, hall, join } from './testing/hall';

const seven = hall({ entitled: 8, present: 7 });
const opened = (secrecy: 'open' | 'secret' = 'secret') =>
  send(propose(seven, 'x1'), facilitator, openElection('x1', secrecy));
const pick = (...choice: number[]): Said => ({ type: 'election.choose', electionId: 'x1', choice });
const close: Said = { type: 'election.close', electionId: 'x1' };
const confirm = (elected: number[], reason = ''): Said => ({
  type: 'election.confirm',
  electionId: 'x1',
  elected,
  reason,
});
const first = (meeting: Meeting) => meeting.elections[0];

describe('an election', () => {
  const won = held(seven, [[0], [0], [0], [1], [2], [1], []]);

  it('is counted once, and the chair confirms it', () => {
    expect(first(won)?.count).toMatchObject({ cast: 7, blank: 1, elected: [0], tied: [] });
    const confirmed = send(won, facilitator, confirm([0]));
    expect(first(confirmed)?.appointment).toMatchObject({ elected: [0], reason: '' });
  });

  it('where the chair departs from the count, or breaks a tie, needs the reason', () => {
    expect(refusal(won, facilitator, confirm([1]))).toBe('election.departs');
    expect(
      first(send(won, facilitator, confirm([1], 'Aminah mundur.')))?.appointment?.elected,
    ).toEqual([1]);
    const tied = held(seven, [[0], [0], [1], [1], [], []]);
    expect(first(tied)?.count).toMatchObject({ elected: [], tied: [0, 1] });
    expect(refusal(tied, facilitator, confirm([1]))).toBe('election.departs');
    expect(refusal(tied, facilitator, confirm([1], 'Undian.'))).toBeNull();
  });

  it('remembers a confirmation that was taken back', () => {
    const revoked = send(send(won, facilitator, confirm([0])), facilitator, {
      type: 'election.revoke',
      electionId: 'x1',
      reason: 'Salah tekan.',
    });
    expect(first(revoked)).toMatchObject({
      appointment: null,
      revoked: [{ elected: [0], why: 'Salah tekan.' }],
    });
  });

  test.each([
    ['of nobody the seat may be cast by', attendee('p9'), pick(0), 'attendee.unknown'],
    ['two where one is chosen', attendee('p1'), pick(0, 1), 'election.choice'],
    ['somebody who does not stand', attendee('p1'), pick(3), 'election.choice'],
  ] as const)('refuses a choice %s', (_, who, said, code) => {
    expect(refusal(opened(), who, said)).toBe(code);
  });

  it('refuses the same name twice in an order, and takes as many as there are places', () => {
    const ranked = send(
      propose(seven, 'x1', { method: 'ranked' }),
      facilitator,
      openElection('x1'),
    );
    expect(refusal(ranked, attendee('p1'), pick(1, 1))).toBe('election.choice');
    expect(refusal(ranked, attendee('p1'), pick(1, 0, 2))).toBeNull();
    const two = propose(seven, 'x1', { method: 'several', places: 2 });
    const asked = send(two, facilitator, openElection('x1'));
    expect(refusal(asked, attendee('p1'), pick(2, 0))).toBeNull();
    expect(refusal(asked, attendee('p1'), pick(2, 0, 1))).toBe('election.choice');
  });

  it('needs two candidates of different names, and keeps them once it was held', () => {
    const alone = propose(seven, 'x1', { candidates: ['Aminah'] });
    expect(refusal(alone, facilitator, openElection('x1'))).toBe('election.candidates');
    const names = { candidates: ['Aminah', 'aminah'] };
    const change = { type: 'election.change', electionId: 'x1', was: names, now: names } as const;
    expect(refusal(opened(), secretary, change)).toBe('election.fixed');
    expect(
      refusal(propose(seven, 'x0'), secretary, {
        type: 'election.change',
        electionId: 'x0',
        was: { candidates: ['Aminah', 'Burhan', 'Citra'] },
        now: names,
      }),
    ).toBe('election.candidates');
  });

  it('stands alone: nothing else is asked meanwhile', () => {
    expect(refusal(opened(), facilitator, { type: 'meeting.close' })).toBe('ballot.running');
    expect(() => ask(opened(), 'b1')).toThrow();
    const voting = ask(propose(seven, 'x1'), 'b1');
    expect(refusal(voting, facilitator, openElection('x1'))).toBe('ballot.running');
  });

  it('closes by the clock and takes nothing after its last millisecond', () => {
    const timed = send(
      propose(seven, 'x1'),
      facilitator,
      { ...openElection('x1'), seconds: 60 } as Said,
      { now: 1_000_000 },
    );
    expect(refusal(timed, attendee('p1'), pick(0), { now: 1_059_999 })).toBeNull();
    expect(refusal(timed, attendee('p1'), pick(0), { now: 1_060_000 })).toBe('ballot.closed');
    expect(first(send(timed, clock, close))?.state).toBe('closed');
  });

  it('a seat that chose again is counted once, with its last choice', () => {
    const again = send(choose(opened(), 'x1', [[0], [0], [1], [1], [1]]), attendee('p1'), pick(1));
    expect(first(send(again, facilitator, close))?.count).toMatchObject({ cast: 5, elected: [1] });
  });

  it('somebody who arrives late for an element that was asked may still choose', () => {
    const late = join(opened(), 'p8', 'e8');
    expect(refusal(late, attendee('p8'), pick(0))).toBeNull();
  });

  it('adds raised hands, but never more than there are seats or than one hand may say', () => {
    const hands = (sums: number[], cast: number): Said => ({
      type: 'election.recordHands',
      electionId: 'x1',
      sums,
      cast,
      witnesses: 'Pak Camat',
      quorumOverride: null,
    });
    const ready = propose(seven, 'x1');
    expect(first(send(ready, secretary, hands([4, 2, 1], 7)))).toMatchObject({
      byHand: true,
      state: 'closed',
      count: { cast: 7, elected: [0] },
    });
    expect(refusal(ready, secretary, hands([5, 2, 2], 9))).toBe('ballot.tooManyHands');
    expect(refusal(ready, secretary, hands([5, 2, 1], 7))).toBe('election.choice');
    const ranked = propose(seven, 'x1', { method: 'ranked' });
    expect(refusal(ranked, secretary, hands([4, 2, 1], 7))).toBe('election.notByHand');
  });
});

describe('secrecy', () => {
  it('fewer than five: nothing is published', () => {
    expect(first(held(seven, [[0], [0], [1], [1]]))?.count).toBeNull();
    expect(first(held(seven, [[0], [0], [1], [1]], {}, 'open'))?.count?.cast).toBe(4);
  });
});
