import { describe, expect, it, test } from 'vitest';
import { obstacleOf } from './recommendations';
import type { Meeting, Recommendation } from './meeting';
import { facilitator, presenterOf, refusal, secretary, send, type Said } from './testing';
import { ask, close, hall, proposal } from './testing/hall';

const add = (more: Partial<typeof proposal> | object = {}): Said => ({
  type: 'recommendation.add',
  recommendation: { ...proposal, ...more },
  before: null,
});
const change = (recommendationId: string, was: object, now: object): Said => ({
  type: 'recommendation.change',
  recommendationId,
  was,
  now,
});
const obstacle = (elementId: string, text: string): Said => ({
  type: 'report.add',
  elementId,
  entry: { part: 'obstacles', item: { text } },
  before: null,
});
const get = (meeting: Meeting, id: string): Recommendation => {
  const found = meeting.recommendations.find((r) => r.id === id);
  if (!found) throw new Error(`no recommendation ${id}`);
  return found;
};

const reported = send(
  send(hall(), secretary, obstacle('e1', 'Vaksin kosong'), { id: 'o1' }),
  secretary,
  obstacle('e2', 'Air payau'),
  { id: 'o2' },
);
const presenter = presenterOf('e1');
const proposed = send(reported, presenter, add({ elementId: 'e1', obstacleId: 'o1' }), {
  id: 'r2',
});

describe('a recommendation answers an obstacle', () => {
  it('of its element', () => {
    expect(obstacleOf(proposed, get(proposed, 'r2'))?.text).toBe('Vaksin kosong');
  });

  test.each([
    ['another element’s obstacle', { elementId: 'e2', obstacleId: 'o1' }],
    ['an obstacle without an element', { elementId: null, obstacleId: 'o1' }],
    ['an element that is not there', { elementId: 'e9' }],
    ['an owner that is not there', { ownerId: 'e9' }],
  ])('not %s', (_, links) => {
    expect(refusal(reported, secretary, add(links))).toBe('item.unknown');
  });

  it('and lets go of it when it moves to another element', () => {
    const moved = send(proposed, secretary, change('r2', { elementId: 'e1' }, { elementId: 'e2' }));
    expect(get(moved, 'r2')).toMatchObject({ elementId: 'e2', obstacleId: null });
    const both = change(
      'r2',
      { elementId: 'e1', obstacleId: 'o1' },
      { elementId: 'e2', obstacleId: 'o2' },
    );
    expect(get(send(proposed, secretary, both), 'r2')).toMatchObject({
      elementId: 'e2',
      obstacleId: 'o2',
    });
    const nobody = change(
      'r2',
      { elementId: 'e1', obstacleId: 'o1' },
      { elementId: null, obstacleId: 'o1' },
    );
    expect(get(send(proposed, secretary, nobody), 'r2')).toMatchObject({
      elementId: null,
      obstacleId: null,
    });
  });
});

describe('a presenter proposes', () => {
  it('for the own element', () => {
    const edited = send(
      proposed,
      presenter,
      change('r2', { measure: '' }, { measure: 'SP9 ≥ 85%' }),
    );
    expect(get(edited, 'r2').measure).toBe('SP9 ≥ 85%');
    const removed = send(proposed, presenter, {
      type: 'recommendation.remove',
      recommendationId: 'r2',
    });
    expect(removed.recommendations.map((r) => r.id)).toEqual(['r1']);
  });

  test.each([
    ['for another element', add({ elementId: 'e2' })],
    ['for no element', add()],
    ['by changing somebody else’s', change('r1', { measure: '' }, { measure: 'x' })],
    ['by taking over somebody else’s', change('r1', { elementId: null }, { elementId: 'e1' })],
    ['by giving the own one away', change('r2', { elementId: 'e1' }, { elementId: 'e2' })],
    ['by removing somebody else’s', { type: 'recommendation.remove', recommendationId: 'r1' }],
  ] as [string, Said][])('not %s', (_, said) => {
    expect(refusal(proposed, presenter, said)).toBe('role.forbidden');
  });

  it('and no more once it is before the hall', () => {
    const tabled = send(proposed, facilitator, {
      type: 'recommendation.table',
      recommendationId: 'r2',
    });
    expect(refusal(tabled, presenter, change('r2', { measure: '' }, { measure: 'x' }))).toBe(
      'role.forbidden',
    );
  });
});

describe('the wording', () => {
  const was = { text: proposal.text };
  const now = { text: 'Posyandu keliling setiap bulan' };
  const open = ask(reported, 'b1');

  it('stands while it is asked about', () => {
    expect(refusal(open, secretary, change('r1', was, now))).toBe('recommendation.inBallot');
    expect(refusal(open, secretary, change('r1', { measure: '' }, { measure: 'D/S' }))).toBeNull();
  });

  it('may be improved between rounds', () => {
    expect(get(send(close(open, 'b1'), secretary, change('r1', was, now)), 'r1').text).toBe(
      now.text,
    );
  });

  it('stands once decided', () => {
    const decided = send(reported, facilitator, {
      type: 'decision.confirm',
      recommendationId: 'r1',
      ballotId: null,
      outcome: 'adopted',
      reason: '',
      ...was,
    });
    expect(refusal(decided, secretary, change('r1', was, now))).toBe('recommendation.decided');
  });
});

it('is tabled, shown, and stays tabled', () => {
  const table = { type: 'recommendation.table', recommendationId: 'r1' } as const;
  const tabled = send(reported, facilitator, table);
  expect(get(tabled, 'r1').status).toBe('tabled');
  expect(tabled.stage.scene).toEqual({ kind: 'recommendation', recommendationId: 'r1' });
  expect(refusal(ask(tabled, 'b1'), facilitator, table)).toBe('ballot.running');
});

it('is ordered by hand', () => {
  const moved = send(proposed, secretary, {
    type: 'recommendation.move',
    recommendationId: 'r2',
    before: 'r1',
  });
  expect(moved.recommendations.map((r) => r.id)).toEqual(['r2', 'r1']);
});

it('cannot be removed once the hall was asked or it was decided', () => {
  const remove = { type: 'recommendation.remove', recommendationId: 'r1' } as const;
  expect(refusal(close(ask(reported, 'b1'), 'b1'), secretary, remove)).toBe(
    'recommendation.inBallot',
  );
});
