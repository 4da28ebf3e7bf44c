import { describe, expect, it, test } from 'vitest';
import type { Choice, DecisionOutcome, Meeting } from './meeting';
import { facilitator, refusal, secretary, send, type Said } from './testing';
import { ask, cast, choices, close, hall, proposal } from './testing/hall';

type Confirmation = Partial<Extract<Said, { type: 'decision.confirm' }>>;
const confirm = (
  outcome: DecisionOutcome,
  ballotId: string | null,
  more: Confirmation = {},
): Said => ({
  type: 'decision.confirm',
  recommendationId: 'r1',
  ballotId,
  outcome,
  text: proposal.text,
  reason: '',
  ...more,
});
const five = hall({ entitled: 5 });
const voted = (kind: 'consensus' | 'vote', answers: readonly Choice[]) =>
  close(cast(ask(five, 'b1', { kind }), 'b1', answers), 'b1');
const decisionIn = (meeting: Meeting) => meeting.recommendations[0]?.decision ?? null;

const consensus = voted('consensus', choices(4, 0, 1));
const objections = voted('consensus', choices(4, 1, 0));
const carried = voted('vote', choices(3, 2, 0));
const notCarried = voted('vote', choices(2, 3, 0));
const tied = voted('vote', choices(2, 2, 1));

describe('the minutes say how it was decided', () => {
  test.each([
    ['consensus', consensus, 'adopted', 'consensus'],
    ['consensus with changed words', consensus, 'adoptedAmended', 'consensus'],
    ['consensus, yet postponed by the chair', consensus, 'postponed', 'chair'],
    ['a vote', carried, 'adopted', 'vote'],
    ['a vote, yet sent back by the chair', carried, 'returned', 'chair'],
    ['a vote against', notCarried, 'notAdopted', 'vote'],
    ['a tie, back to the chair', tied, 'returned', 'chair'],
  ] as const)('%s', (_, meeting, outcome, by) => {
    expect(decisionIn(send(meeting, facilitator, confirm(outcome, 'b1')))).toMatchObject({
      outcome,
      by,
      ballotId: 'b1',
    });
  });

  it('without any ballot: agreed by acclamation', () => {
    expect(decisionIn(send(five, facilitator, confirm('adopted', null)))?.by).toBe('consensus');
    expect(decisionIn(send(five, facilitator, confirm('postponed', null)))?.by).toBe('chair');
  });
});

describe('the chair against the arithmetic', () => {
  test.each([
    ['objections', objections],
    ['a vote that failed', notCarried],
    ['a tie', tied],
  ])('adopting after %s needs a reason', (_, meeting) => {
    expect(refusal(meeting, facilitator, confirm('adopted', 'b1'))).toBe(
      'decision.consensusMissing',
    );
    const reason = 'Keberatan telah dijawab dalam diskusi.';
    const ruled = send(meeting, facilitator, confirm('adopted', 'b1', { reason }));
    expect(decisionIn(ruled)).toMatchObject({ by: 'chair', reason });
  });

  it('after a secret ballot too small to publish, too', () => {
    const three = hall({ entitled: 3 });
    const asked = ask(three, 'b1', { kind: 'consensus', secrecy: 'secret' });
    const tiny = close(cast(asked, 'b1', choices(3, 0, 0)), 'b1');
    expect(refusal(tiny, facilitator, confirm('adopted', 'b1'))).toBe('decision.consensusMissing');
  });
});

describe('what a decision rests on', () => {
  const second = close(cast(ask(carried, 'b2'), 'b2', choices(5, 0, 0)), 'b2');

  test.each([
    ['an older round', second, confirm('adopted', 'b1'), 'ballot.superseded'],
    ['a round of another matter', carried, confirm('adopted', 'b7'), 'ballot.superseded'],
    [
      'while the hall is being asked',
      ask(carried, 'b2'),
      confirm('adopted', 'b2'),
      'ballot.running',
    ],
    [
      'twice',
      send(carried, facilitator, confirm('adopted', 'b1')),
      confirm('adopted', 'b1'),
      'recommendation.decided',
    ],
  ])('not %s', (_, meeting, said, code) => {
    expect(refusal(meeting, facilitator, said)).toBe(code);
  });

  it('is closed to further ballots', () => {
    const done = send(carried, facilitator, confirm('adopted', 'b1'));
    expect(refusal(done, facilitator, { ...askAgain })).toBe('recommendation.decided');
  });
  const askAgain: Said = {
    type: 'ballot.open',
    recommendationId: 'r1',
    kind: 'vote',
    secrecy: 'open',
    rule: { fraction: 'half', base: 'forAgainst' },
    seconds: null,
    quorumOverride: null,
  };
});

describe('follow-ups', () => {
  const details = {
    action: 'Jadwal bulanan bersama perusahaan',
    ownerId: 'e2',
    supporters: 'Kecamatan',
    due: '2027-03-01',
    dueNote: 'mulai',
    measure: 'D/S ≥ 85%',
    forYear: 2027,
    programme: 'Data sasaran dan pemantauan',
    funding: 'BOK/CSR',
  };
  const was = {
    action: '',
    ownerId: null,
    supporters: '',
    due: null,
    dueNote: '',
    measure: '',
    forYear: null,
    programme: '',
    funding: '',
  };
  const planned = send(carried, secretary, {
    type: 'recommendation.change',
    recommendationId: 'r1',
    was,
    now: details,
  });
  const adopted = send(planned, facilitator, confirm('adopted', 'b1'), { id: 'd1' });

  it('an adopted recommendation becomes one, with all of its plan', () => {
    expect(adopted.followUps).toEqual([
      { id: 'd1-f', recommendationId: 'r1', ...details, status: 'notStarted', note: '' },
    ]);
  });

  test.each(['notAdopted', 'postponed', 'returned'] as const)('%s becomes none', (outcome) => {
    const decided = confirm(outcome, 'b1', { reason: 'Perlu dikaji kembali' });
    expect(send(planned, facilitator, decided).followUps).toEqual([]);
  });

  it('takes the wording as adopted where there is no plan', () => {
    const text = 'Posyandu keliling setiap bulan di lokasi perkebunan';
    const amended = send(carried, facilitator, confirm('adoptedAmended', 'b1', { text }));
    expect(amended.followUps[0]?.action).toBe(text);
  });

  it('takes the longest wording whole, and the log can be read again', () => {
    const text = 'x'.repeat(1200);
    expect(
      send(carried, facilitator, confirm('adopted', 'b1', { text })).followUps[0]?.action,
    ).toBe(text);
  });

  it('does not come twice when somebody wrote one before', () => {
    const followUp = {
      recommendationId: 'r1',
      ...details,
      status: 'inProgress',
      note: '',
    } as const;
    const written = send(
      planned,
      secretary,
      { type: 'followUp.add', followUp, before: null },
      { id: 'f1' },
    );
    expect(send(written, facilitator, confirm('adopted', 'b1')).followUps.map((f) => f.id)).toEqual(
      ['f1'],
    );
  });

  it('goes when the decision is taken back, and comes again with the next', () => {
    const revoke = {
      type: 'decision.revoke',
      recommendationId: 'r1',
      reason: 'Salah baca.',
    } as const;
    const revoked = send(adopted, facilitator, revoke);
    expect(revoked.followUps).toEqual([]);
    expect(revoked.recommendations[0]).toMatchObject({ status: 'tabled', decision: null });
    expect(refusal(revoked, facilitator, revoke)).toBe('item.unknown');
    expect(send(revoked, facilitator, confirm('adopted', 'b1')).followUps).toHaveLength(1);
  });
});

it('recommendation 10 of the demo: carried on one base, sent back by the chair on the other', () => {
  const demo = hall({ entitled: 24, present: 22 });
  const asked = ask(demo, 'b1', { rule: { fraction: 'half', base: 'present' } });
  const done = close(cast(asked, 'b1', choices(11, 9, 2)), 'b1');
  const returned = send(done, facilitator, confirm('returned', 'b1'));
  expect(decisionIn(returned)).toMatchObject({ outcome: 'returned', by: 'chair' });
  expect(refusal(done, facilitator, confirm('adopted', 'b1'))).toBe('decision.consensusMissing');
  const loose = close(cast(ask(demo, 'b1'), 'b1', choices(11, 9, 2)), 'b1');
  expect(decisionIn(send(loose, facilitator, confirm('adopted', 'b1')))?.by).toBe('vote');
});

describe('acclamation', () => {
  it('is consensus where nobody was asked, and needs a reason over objections on record', () => {
    const acclaimed = send(five, facilitator, confirm('adopted', null));
    expect(decisionIn(acclaimed)?.by).toBe('consensus');
    expect(refusal(objections, facilitator, confirm('adopted', null))).toBe(
      'decision.consensusMissing',
    );
    const reasoned = confirm('adopted', null, { reason: 'Keberatan telah dicabut' });
    expect(decisionIn(send(objections, facilitator, reasoned))?.by).toBe('chair');
  });

  it('cannot throw out against the count without a reason', () => {
    expect(refusal(carried, facilitator, confirm('notAdopted', 'b1'))).toBe(
      'decision.consensusMissing',
    );
  });
});
