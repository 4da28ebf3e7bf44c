import { expect, it } from 'vitest';
import { ask, cast, close, hall } from '../testing/hall';
import { isStale } from './slice';
import { facilitatorSlices, secretarySlices } from './staff';

const opened = ask(hall(), 'b1');
const voted = cast(opened, 'b1', ['agree', 'disagree']);
const closed = close(voted, 'b1');

it('rebuilds the rounds when one opens or closes, and not for a vote, which the turnout tells', () => {
  const { rounds, turnout } = facilitatorSlices;
  expect(isStale(rounds, hall(), opened)).toBe(true);
  expect(isStale(rounds, opened, voted)).toBe(false);
  expect(isStale(turnout, opened, voted)).toBe(true);
  expect(isStale(rounds, voted, closed)).toBe(true);
  expect(rounds.build(opened)).toEqual(rounds.build(voted));
  expect(rounds.build(closed)[0]).toMatchObject({ voted: 2 });
});

it('tells the secretary the turnout too', () => {
  expect(secretarySlices.turnout.build(voted)).toMatchObject({ voted: 2, present: 3 });
});
