import { describe, expect, it, test } from 'vitest';
import { resultOf, roundsOf } from './ballots';
import { byId } from './lists';
import type { Meeting } from './meeting';
import { attendee, facilitator, refusal, secretary, send, type Said } from './testing';
import { ask, cast, choices, close, hall } from './testing/hall';

const vote = (
  ballotId: string,
  choice: 'agree' | 'agreeWithNotes' | 'disagree' | 'abstain',
  note = '',
): Said => ({
  type: 'vote.cast',
  ballotId,
  choice,
  note,
});
const ballot = (meeting: Meeting, id = 'b1') => {
  const found = byId(meeting.ballots, id);
  if (!found) throw new Error(`no ballot ${id}`);
  return found;
};
const verdict = (meeting: Meeting, id = 'b1') => resultOf(ballot(meeting, id))?.verdict ?? null;
const five = hall({ entitled: 6, present: 5 });

describe('rounds', () => {
  const first = close(cast(ask(five, 'b1'), 'b1', choices(2, 3, 0)), 'b1');
  const second = close(cast(ask(first, 'b2'), 'b2', choices(5, 0, 0)), 'b2');

  it('a new one keeps the old result', () => {
    expect(roundsOf(second, 'r1').map(({ id, round }) => [id, round, verdict(second, id)])).toEqual(
      [
        ['b1', 1, 'notCarried'],
        ['b2', 2, 'carried'],
      ],
    );
  });

  it('each keeps the wording it was about', () => {
    const before = first.recommendations[0]?.text ?? '';
    const change = { was: { text: before }, now: { text: 'Posyandu keliling setiap bulan' } };
    const edited = send(first, secretary, {
      type: 'recommendation.change',
      recommendationId: 'r1',
      ...change,
    });
    expect(ask(edited, 'b2').ballots.map((b) => b.text)).toEqual([
      before,
      'Posyandu keliling setiap bulan',
    ]);
  });

  it('a cancelled one does not count', () => {
    const cancelled = send(ask(first, 'b2'), facilitator, {
      type: 'ballot.cancel',
      ballotId: 'b2',
    });
    expect(cancelled.stage.scene).toEqual({ kind: 'recommendation', recommendationId: 'r1' });
    expect(roundsOf(cancelled, 'r1').map((b) => b.id)).toEqual(['b1']);
    expect(ballot(ask(cancelled, 'b3'), 'b3').round).toBe(2);
    expect(refusal(cancelled, attendee('p1'), vote('b2', 'agree'))).toBe('ballot.closed');
  });
});

describe('raised hands', () => {
  const hands = (agree: number, disagree: number, abstain: number, agreeWithNotes = 0): Said => ({
    type: 'ballot.recordHands',
    recommendationId: 'r1',
    kind: 'vote',
    rule: { fraction: 'half', base: 'present' },
    quorumOverride: null,
    counts: { agree, agreeWithNotes, disagree, abstain },
    witnesses: 'Inspektorat, BPS',
  });

  it('are a closed round like any other, marked as counted by hand', () => {
    const counted = send(five, secretary, hands(3, 1, 0), { id: 'b1' });
    expect(ballot(counted)).toMatchObject({
      byHand: true,
      state: 'closed',
      present: 5,
      witnesses: 'Inspektorat, BPS',
    });
    expect(verdict(counted)).toBe('carried');
    expect(counted.stage.scene).toEqual({ kind: 'result', ballotId: 'b1' });
  });

  it('prove somebody present who did not check in', () => {
    expect(ballot(send(five, secretary, hands(4, 2, 0), { id: 'b1' })).present).toBe(6);
  });

  test.each([
    ['no hands', hands(0, 0, 0), 'ballot.noVotes'],
    ['more hands than seats', hands(5, 1, 1), 'ballot.tooManyHands'],
    ['a choice a vote does not offer', hands(3, 0, 0, 1), 'ballot.choiceUnknown'],
  ])('refuses %s', (_, said, code) => {
    expect(refusal(five, secretary, said)).toBe(code);
  });

  it('wait for a ballot that is open', () => {
    expect(refusal(ask(five, 'b1'), secretary, hands(3, 1, 0))).toBe('ballot.running');
  });
});
