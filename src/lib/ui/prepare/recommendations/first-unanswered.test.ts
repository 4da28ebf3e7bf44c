import { expect, it } from 'vitest';
import { firstUnanswered } from './first-unanswered';

const obstacles = [{ id: 'a' }, { id: 'b' }];

it.each([
  [[], 'a'],
  [['a'], 'b'],
  [['b', null], 'a'],
  [['a', 'b'], 'a'],
])('with %j answered, the next proposal answers %s', (answered, expected) => {
  const recommendations = answered.map((obstacleId) => ({ obstacleId }));
  expect(firstUnanswered(obstacles, recommendations)).toBe(expected);
});

it('answers nothing where there is no obstacle', () => {
  expect(firstUnanswered([], [])).toBeNull();
});
