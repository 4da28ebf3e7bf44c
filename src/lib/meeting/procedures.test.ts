import { describe, expect, it } from 'vitest';
import { resultOf } from './ballots';
import { noVotes } from './counting';
import { facilitator, asStored, attendee, given, refusal, secretary, send } from './testing';
import { ask, cast, close, hall, join, question } from './testing/hall';
import { roundOf } from './views/ballot-view';

/* The procedures in a hall in session. How each counts: counting.test.ts. */

describe('a check by fingers', () => {
  it('is asked, answered, changed and counted', () => {
    const asked = ask(hall(), 'b1', { kind: 'fist' });
    const once = cast(asked, 'b1', ['fist5', 'fist3', 'fist1']);
    const changed = cast(once, 'b1', ['fist5', 'fist3', 'fist4']);
    const [ballot] = close(changed, 'b1').ballots;
    expect(ballot && resultOf(ballot)).toMatchObject({
      verdict: 'consensus',
      cast: 3,
      inFavour: 3,
    });
  });

  it('takes no answer of another procedure, from a phone or from hands', () => {
    const asked = ask(hall(), 'b1', { kind: 'fist' });
    const vote = { type: 'vote.cast', ballotId: 'b1', note: '' } as const;
    expect(refusal(asked, attendee('p1'), { ...vote, choice: 'agree' })).toBe(
      'ballot.choiceUnknown',
    );
    const hands = {
      type: 'ballot.recordHands',
      recommendationId: 'r1',
      kind: 'gradients',
      rule: { fraction: 'half', base: 'forAgainst' },
      quorumOverride: null,
      witnesses: '',
    } as const;
    expect(refusal(hall(), secretary, { ...hands, counts: { ...noVotes, agree: 2 } })).toBe(
      'ballot.choiceUnknown',
    );
    expect(refusal(hall(), secretary, { ...hands, counts: { support: 2, oppose: 1 } })).toBeNull();
  });

  it('keeps a secret ballot’s answers to itself until five have voted', () => {
    const small = close(
      cast(ask(hall({ entitled: 4 }), 'b1', { kind: 'fist', secrecy: 'secret' }), 'b1', [
        'fist5',
        'fist5',
        'fist0',
        'fist3',
      ]),
      'b1',
    );
    expect(small.ballots[0]?.counts).toBeNull();
    const enough = cast(
      ask(hall({ entitled: 5 }), 'b1', { kind: 'fist', secrecy: 'secret' }),
      'b1',
      ['fist5', 'fist5', 'fist0', 'fist3', 'fist5'],
    );
    expect(JSON.stringify([...enough.ballots])).not.toContain('fist5');
    expect(close(enough, 'b1').ballots[0]?.counts).toMatchObject({ fist5: 3, fist3: 1, fist0: 1 });
  });
});

it('the desk proposes the check that the meeting prefers', () => {
  const meeting = hall({ profile: { checkKind: 'gradients' } });
  const asked = send(meeting, facilitator, question({ kind: meeting.profile.checkKind }), {
    id: 'b1',
  });
  expect(asked.ballots[0]?.kind).toBe('gradients');
});

describe('logs from before', () => {
  it('know four answers; the others were given by nobody', () => {
    const stored = JSON.parse(
      '{"type":"ballot.closed","ballotId":"b1","present":3,"counts":{"agree":2,"agreeWithNotes":0,"disagree":1,"abstain":0},"notes":[]}',
    ) as Parameters<typeof asStored>[0];
    const closed = given([stored], ask(hall(), 'b1'));
    expect(closed.ballots[0]?.counts).toEqual({ ...noVotes, agree: 2, disagree: 1 });
  });

  it('check consensus as they did', () => {
    const { checkKind: _, ...profile } = hall().profile;
    const stored = { type: 'meeting.created', profile } as Parameters<typeof asStored>[0];
    expect(given([stored]).profile.checkKind).toBe('consensus');
  });
});

describe('a vote for each participant', () => {
  const many = hall({ entitled: 3, present: 1, profile: { votingUnit: 'attendee' } });

  it('still needs a quorum of elements, however many people one has sent', () => {
    const crowd = ['p2', 'p3', 'p4'].reduce((before, id) => join(before, id, 'e1'), many);
    expect(refusal(crowd, facilitator, question())).toBe('quorum.missing');
    const words = 'Unsur kunci hadir';
    const closed = close(ask(crowd, 'b1', { quorumOverride: words }), 'b1');
    const [ballot] = closed.ballots;
    expect(ballot && roundOf(closed, ballot).quorum).toMatchObject({ present: 1, entitled: 3 });
    const hands = {
      type: 'ballot.recordHands',
      recommendationId: 'r1',
      kind: 'vote',
      rule: { fraction: 'half', base: 'forAgainst' },
      witnesses: '',
      counts: { agree: 3, disagree: 1 },
    } as const;
    expect(refusal(crowd, secretary, { ...hands, quorumOverride: null })).toBe('quorum.missing');
    const counted = send(crowd, secretary, { ...hands, quorumOverride: words }, { id: 'b1' });
    expect(counted.ballots[0]).toMatchObject({ present: 4, elements: { present: 1, entitled: 3 } });
  });

  it('is counted and called by person', () => {
    const both = join(hall({ entitled: 2, profile: { votingUnit: 'attendee' } }), 'p3', 'e1');
    const closed = close(cast(ask(both, 'b1'), 'b1', ['agree', 'agree', 'disagree']), 'b1');
    const [ballot] = closed.ballots;
    if (!ballot) throw new Error('no ballot');
    const round = roundOf(closed, ballot);
    expect(round.result).toMatchObject({ unit: 'attendee', cast: 3, entitled: 3 });
    expect(round.quorum).toMatchObject({ unit: 'element', present: 2, entitled: 2, met: true });
    expect(round.rollCall).toMatchObject([
      { elementId: 'e1', attendeeId: 'p1', choice: 'agree' },
      { elementId: 'e2', attendeeId: 'p2', choice: 'agree' },
      { elementId: 'e1', attendeeId: 'p3', choice: 'disagree' },
    ]);
  });
});
