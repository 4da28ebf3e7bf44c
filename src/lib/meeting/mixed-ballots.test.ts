import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castIn, noVotes } from './counting';
import type { Choice, Meeting } from './meeting';
import { attendee, facilitator, refusal, secretary, send, type Said } from './testing';
import { ask, cast, choices, close, hall, question } from './testing/hall';

const eight = hall({ entitled: 8 });
const hands = (agree: number, disagree = 0): Said => ({
  type: 'ballot.addHands',
  ballotId: 'b1',
  counts: { ...noVotes, agree, disagree },
  witnesses: 'Camat',
});
const vote = (choice: Choice, receipt?: string): Said => ({
  type: 'vote.cast',
  ballotId: 'b1',
  choice,
  note: '',
  ...(receipt && { receipt }),
});
const counted = (meeting: Meeting) => close(meeting, 'b1').ballots[0]?.counts;

describe('hands beside phones', () => {
  const asked = cast(ask(eight, 'b1'), 'b1', choices(3, 0, 0));

  it('add up with the phones, and say how many they were', () => {
    const mixed = close(send(asked, secretary, hands(2, 1)), 'b1').ballots[0];
    expect(mixed?.counts).toMatchObject({ agree: 5, disagree: 1 });
    expect(mixed?.hands?.witnesses).toBe('Camat');
  });

  it('typed again they take the place of those typed before', () => {
    expect(counted(send(send(asked, secretary, hands(2)), secretary, hands(3)))?.agree).toBe(6);
    expect(counted(send(send(asked, secretary, hands(2)), secretary, hands(0)))?.agree).toBe(3);
  });

  it('shut out the phone of who has not voted yet; who has may still change', () => {
    const mixed = send(asked, secretary, hands(2));
    expect(refusal(mixed, attendee('p5'), vote('agree'))).toBe('ballot.handsCounted');
    expect(counted(send(mixed, attendee('p1'), vote('disagree')))).toMatchObject({
      agree: 4,
      disagree: 1,
    });
  });

  it('are never more than the seats that have not voted, nor in a secret ballot', () => {
    expect(refusal(asked, secretary, hands(6))).toBe('ballot.tooManyHands');
    expect(refusal(asked, secretary, hands(5))).toBeNull();
    const secret = ask(eight, 'b1', { secrecy: 'secret' });
    expect(refusal(secret, secretary, hands(1))).toBe('ballot.secretHands');
  });

  it('whatever comes in whatever order: each seat counts once, and all are no more than the seats', () => {
    const press = fc.record({
      who: fc.integer({ min: 1, max: 8 }),
      choice: fc.constantFrom<Choice>('agree', 'disagree'),
    });
    const typing = fc.integer({ min: 0, max: 9 });
    const tell = (meeting: Meeting, step: number | { who: number; choice: Choice }): Meeting => {
      const [who, said] =
        typeof step === 'number'
          ? ([secretary, hands(step)] as const)
          : ([attendee(`p${String(step.who)}`), vote(step.choice)] as const);
      return refusal(meeting, who, said) === null ? send(meeting, who, said) : meeting;
    };
    fc.assert(
      fc.property(fc.array(fc.oneof(press, typing), { maxLength: 25 }), (steps) => {
        const last = steps.reduce(tell, ask(eight, 'b1'));
        const ballot = last.ballots[0];
        const phones = ballot?.votes.seats ?? 0;
        const raised = ballot?.hands ? castIn(ballot.hands.counts) : 0;
        const counts = counted(last);
        expect(counts && castIn(counts)).toBe(phones + raised);
        expect(phones + raised).toBeLessThanOrEqual(8);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('codes', () => {
  const said: [Choice, string][] = [
    ['agree', 'ZZZZZ1'],
    ['disagree', 'AAAAA2'],
    ['agree', 'MMMMM3'],
    ['agree', 'BBBBB4'],
    ['abstain', 'CCCCC5'],
  ];
  const opened = (receipts: boolean, secrecy: 'open' | 'secret' = 'secret') =>
    send(eight, facilitator, { ...question({ secrecy }), receipts } as Said, { id: 'b1' });
  const voted = (meeting: Meeting, votes: readonly [Choice, string][]) =>
    votes.reduce(
      (hall, [choice, code], n) => send(hall, attendee(`p${String(n + 1)}`), vote(choice, code)),
      meeting,
    );
  const codes = (meeting: Meeting) => close(meeting, 'b1').ballots[0]?.codes;

  it('are listed with what was counted, in an order that tells nothing of who and when', () => {
    const list = codes(voted(opened(true), said));
    expect(list?.map(({ code }) => code)).toEqual([
      'AAAAA2',
      'BBBBB4',
      'CCCCC5',
      'MMMMM3',
      'ZZZZZ1',
    ]);
    expect(list?.[0]).toEqual({ code: 'AAAAA2', choice: 'disagree' });
    expect(codes(voted(opened(true), [...said].reverse()))).toEqual(list);
  });

  it('are off unless asked for, none in open ballots, none under five votes', () => {
    expect(codes(voted(opened(false), said))).toEqual([]);
    expect(codes(voted(opened(true, 'open'), said))).toEqual([]);
    expect(codes(voted(opened(true), said.slice(0, 4)))).toEqual([]);
  });

  it('stay sealed until closing: nothing in the meeting tells one', () => {
    const open = voted(opened(true), said);
    expect(JSON.stringify(open)).not.toContain('AAAAA2');
  });
});
