import { expect, it } from 'vitest';
import type { Letter } from '../../client/outbox';
import { leftBehind, startsFrom, writes } from './section-letters';

const write = (id: string, section: string, was: string, now: string): Letter => ({
  type: 'minutes.write',
  message: { id, section, was, now },
  at: 0,
});
const other: Letter = { type: 'minutes.approve', message: { id: 'x' }, at: 0 };

it('knows the letters of a section', () => {
  expect(writes(write('1', 'opening', '', 'a'), 'opening')).toBe(true);
  expect(writes(write('1', 'opening', '', 'a'), 'closing')).toBe(false);
  expect(writes(other, 'opening')).toBe(false);
});

it('keeps where the first waiting letter started', () => {
  const waiting = write('1', 'opening', 'asal', 'a');
  expect(startsFrom([other, waiting], undefined, 'opening', 'a')).toBe('asal');
});

it('starts from what is on its way when nothing else waits', () => {
  const sent = write('1', 'opening', 'asal', 'a');
  expect(startsFrom([sent], sent, 'opening', 'a')).toBe('a');
  const waiting = write('2', 'opening', 'a', 'ab');
  expect(startsFrom([sent, waiting], sent, 'opening', 'ab')).toBe('a');
});

it('starts from the given text when nothing waits', () => {
  expect(startsFrom([write('1', 'closing', '', 'a')], undefined, 'opening', 'b')).toBe('b');
});

it('finds what an earlier visit left behind', () => {
  const letters = [
    write('1', 'opening', '', 'a'),
    other,
    write('2', 'closing', 'x', 'y'),
    write('3', 'opening', 'a', 'ab'),
  ];
  expect(leftBehind(letters)).toEqual([
    { section: 'opening', was: '', now: 'ab' },
    { section: 'closing', was: 'x', now: 'y' },
  ]);
});
