import { expect, it } from 'vitest';
import { secretaryView } from '../../documents/testing';
import { facilitator, secretary, send } from '../../meeting/testing';
import { ask, close, hall, proposal } from '../../meeting/testing/hall';
import type { Meeting } from '../../meeting/meeting';
import { atHand } from './at-hand';

const idAtHand = (meeting: Meeting) => {
  const { recommendations, rounds } = secretaryView(meeting);
  return atHand(recommendations, rounds)?.id;
};
const two = send(
  hall(),
  secretary,
  { type: 'recommendation.add', recommendation: proposal, before: null },
  { id: 'r2' },
);

it('has none before one is tabled', () => {
  expect(idAtHand(two)).toBeUndefined();
});

it('takes the last one tabled, unless another is being asked about', () => {
  const tabled = ['r1', 'r2'].reduce(
    (meeting, recommendationId) =>
      send(meeting, facilitator, { type: 'recommendation.table', recommendationId }),
    two,
  );
  expect(idAtHand(tabled)).toBe('r2');
  const asked = ask(tabled, 'b1');
  expect(idAtHand(asked)).toBe('r1');
  expect(idAtHand(close(asked, 'b1'))).toBe('r2');
});
