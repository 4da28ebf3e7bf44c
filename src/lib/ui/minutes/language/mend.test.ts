import { expect, it } from 'vitest';
import type { Finding } from '../../../documents/language/findings';
import { mendable, mending } from './mend';

const finding = (more: Partial<Finding>): Finding => ({
  key: 'k',
  rule: 'clock',
  anchor: 'closing',
  section: 'closing',
  found: 'jam 3',
  instead: 'pukul 03.00 WITA',
  before: '',
  after: '',
  from: 8,
  to: 13,
  ...more,
});

it('puts right what the secretary wrote, section by section', () => {
  const other = { section: 'opening', from: 0, to: 3, found: 'dll', instead: 'dll.' };
  const texts: Record<string, string> = { closing: 'Ditutup jam 3.', opening: 'dll' };
  expect(mending([finding({}), finding(other)], (name) => texts[name] ?? '')).toEqual([
    { section: 'closing', now: 'Ditutup pukul 03.00 WITA.' },
    { section: 'opening', now: 'dll.' },
  ]);
});

it('leaves alone what has been changed meanwhile, and what only a person knows', () => {
  expect(mending([finding({})], () => 'Rapat ditutup jam 3.')).toEqual([
    { section: 'closing', now: 'Rapat ditutup jam 3.' },
  ]);
  expect(mendable([finding({ instead: null }), finding({ section: null })])).toEqual([]);
});
