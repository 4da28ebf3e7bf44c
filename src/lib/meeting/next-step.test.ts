import { describe, expect, it, test } from 'vitest';
import { nextStep } from './next-step';
import type { StepName } from './step';
import type { Choice, Meeting } from './meeting';
import { facilitator, refusal, secretary, send } from './testing';
import { ask, cast, choices, close, hall, proposal } from './testing/hall';

const primary = (meeting: Meeting) => nextStep(meeting).primary?.name ?? null;
const others = (meeting: Meeting) => nextStep(meeting).others.map((step) => step.name);
const named = (meeting: Meeting, name: StepName) => {
  const { primary: first, others: rest } = nextStep(meeting);
  const step = [first, ...rest].find((other) => other?.name === name);
  if (!step) throw new Error(`${name} is not offered`);
  return step;
};
const take = (meeting: Meeting, name: StepName, id?: string) =>
  send(meeting, facilitator, named(meeting, name).command, id ? { id } : {});

const five = hall({ entitled: 5 });
const preparing = {
  ...five,
  phase: 'preparing' as const,
  agenda: five.agenda.map((a) => ({ ...a, startedAt: null })),
};
const deliberation = send(five, facilitator, { type: 'agenda.start', itemId: 'a2' });
const tabled = take(deliberation, 'tableRecommendation');
const after = (
  kind: 'consensus' | 'vote',
  answers: readonly Choice[],
  secrecy: 'open' | 'secret' = 'open',
) => close(cast(ask(tabled, 'b1', { kind, secrecy }), 'b1', answers), 'b1');

describe('the one sensible next step', () => {
  test.each([
    ['before the meeting', preparing, 'openMeeting'],
    ['an item is on', five, 'startItem'],
    ['deliberation, a recommendation is open', deliberation, 'tableRecommendation'],
    ['one is tabled', tabled, 'openCheck'],
    ['the hall is being asked', ask(tabled, 'b1'), 'closeBallot'],
    ['consensus', after('consensus', choices(5, 0, 0)), 'confirmConsensus'],
    ['objections', after('consensus', choices(4, 1, 0)), 'openVote'],
    ['carried', after('vote', choices(3, 2, 0)), 'confirmAdopted'],
    ['not carried', after('vote', choices(2, 3, 0)), 'confirmNotAdopted'],
    ['a tie', after('vote', choices(2, 2, 1)), 'confirmReturned'],
    ['nobody voted', after('vote', []), 'askAgain'],
    ['too few for a secret ballot', after('consensus', choices(4, 0, 0), 'secret'), 'askAgain'],
    [
      'the last item is on',
      send(five, facilitator, { type: 'agenda.start', itemId: 'a3' }),
      'closeMeeting',
    ],
    ['after the meeting', send(five, facilitator, { type: 'meeting.close' }), null],
  ] as [string, Meeting, StepName | null][])('%s: %s', (_, meeting, name) => {
    expect(primary(meeting)).toBe(name);
  });
});

it('offers the way back to the presentation after a look at something else', () => {
  const element = five.elements[0]?.id ?? '';
  const agenda = five.agenda.map((a) => ({
    ...a,
    kind: 'presentation' as const,
    elementId: element,
  }));
  const looking = send({ ...five, agenda }, facilitator, {
    type: 'stage.show',
    scene: { kind: 'floor' },
  });
  expect(others(looking)).toContain('backToPresentation');
  expect(take(looking, 'backToPresentation').stage.scene).toMatchObject({ elementId: element });
  expect(others(take(looking, 'backToPresentation'))).not.toContain('backToPresentation');
});

it('leads from tabling to the follow-up with one button', () => {
  const asked = take(tabled, 'openCheck', 'b1');
  const closed = take(cast(asked, 'b1', choices(5, 0, 0)), 'closeBallot');
  const decided = take(closed, 'confirmConsensus');
  expect(decided.recommendations[0]?.decision).toMatchObject({
    outcome: 'adopted',
    by: 'consensus',
  });
  expect(decided.followUps).toHaveLength(1);
  expect(primary(decided)).toBe('startItem');
});

it('leads from objections over a vote to the decision', () => {
  const voting = take(after('consensus', choices(3, 2, 0)), 'openVote', 'b2');
  const carried = take(cast(voting, 'b2', choices(3, 2, 0)), 'closeBallot');
  expect(take(carried, 'confirmAdopted').recommendations[0]?.decision?.by).toBe('vote');
});

it('offers every outcome to the chair, once each, after a ballot', () => {
  for (const meeting of [after('vote', choices(3, 2, 0)), after('consensus', choices(4, 1, 0))]) {
    const offered = [primary(meeting), ...others(meeting)].filter((name) =>
      name?.startsWith('confirm'),
    );
    expect(offered.sort()).toEqual([...new Set(offered)]);
    expect(offered).toEqual(
      expect.arrayContaining(['confirmAdopted', 'confirmPostponed', 'confirmReturned']),
    );
  }
});

it('never offers what the server would refuse for its state', () => {
  const states = [
    preparing,
    five,
    deliberation,
    tabled,
    ask(tabled, 'b1'),
    after('vote', choices(3, 2, 0)),
  ];
  for (const meeting of states) {
    for (const { command, name } of [
      nextStep(meeting).primary,
      ...nextStep(meeting).others,
    ].flatMap((s) => s ?? [])) {
      const code = refusal(meeting, facilitator, command);
      expect([null, 'decision.consensusMissing'], name).toContain(code);
    }
  }
});

it('turns a presentation’s pages before it goes on', () => {
  const many = Array.from({ length: 6 }).reduce<Meeting>(
    (meeting, _, n) =>
      send(meeting, secretary, {
        type: 'report.add',
        elementId: 'e1',
        entry: { part: 'obstacles', item: { text: `Kendala ${String(n)}` } },
        before: null,
      }),
    five,
  );
  const shown = send(many, facilitator, {
    type: 'stage.show',
    scene: { kind: 'presentation', elementId: 'e1', page: 0 },
  });
  expect(named(shown, 'nextPage').subject).toBe('2/2');
  const second = take(shown, 'nextPage');
  expect(primary(second)).toBe('startItem');
  expect(others(second)).toContain('previousPage');
  expect(others(shown)).not.toContain('previousPage');
});

it('offers more time only where there is an end', () => {
  expect(others(ask(tabled, 'b1'))).not.toContain('extendBallot');
  expect(others(ask(tabled, 'b1', { seconds: 60 }))).toContain('extendBallot');
});

it('comes back to the recommendation on the table after a look at something else', () => {
  const second = send(
    five,
    secretary,
    { type: 'recommendation.add', recommendation: proposal, before: null },
    { id: 'r2' },
  );
  const open = send(second, facilitator, { type: 'agenda.start', itemId: 'a2' });
  const onTable = send(open, facilitator, {
    type: 'recommendation.table',
    recommendationId: 'r2',
  });
  const looking = send(onTable, facilitator, { type: 'stage.show', scene: { kind: 'floor' } });
  expect(nextStep(looking).primary?.command).toEqual({
    type: 'recommendation.table',
    recommendationId: 'r2',
  });
});

it('goes on after the item that ended last, not with what was skipped', () => {
  const skipped = send(five, facilitator, { type: 'agenda.start', itemId: 'a3' });
  const closed = send(skipped, facilitator, { type: 'meeting.close' });
  const reopened = send(closed, facilitator, { type: 'meeting.reopen' });
  expect(primary(reopened)).toBe('closeMeeting');
});
