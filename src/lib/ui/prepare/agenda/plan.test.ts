import { expect, it } from 'vitest';
import { ending, notYetListed, placeForPresentations } from './plan';

const item = (id: string, kind: 'general' | 'presentation' | 'deliberation' | 'closing') => ({
  id,
  kind,
});

it.each([
  [[item('a', 'presentation'), item('b', 'general'), item('c', 'deliberation')], 'b'],
  [[item('a', 'general'), item('c', 'deliberation')], 'c'],
  [[item('a', 'general'), item('z', 'closing')], 'z'],
  [[item('a', 'presentation')], null],
  [[], null],
])('%j: presentations go before %s', (items, place) => {
  expect(placeForPresentations(items)).toBe(place);
});

it('counts presenting elements without an item of their own', () => {
  const elements = [
    { id: 'a', presents: true },
    { id: 'b', presents: true },
    { id: 'c', presents: false },
  ];
  const items = [
    { kind: 'presentation' as const, elementId: 'a' },
    { kind: 'general' as const, elementId: 'b' },
  ];
  expect(notYetListed(elements, items)).toBe(1);
});

it.each([
  ['15:20', 0],
  ['15:00', 20],
  ['16:00', -40],
])('ends at 15.20, invited until %s: %i minutes over', (endsAt, over) => {
  expect(ending([{ plannedEnd: 600 }, { plannedEnd: 920 }], endsAt)).toEqual({ at: 920, over });
});

it('has no end without items', () => {
  expect(ending([], '15:20')).toBeNull();
});
