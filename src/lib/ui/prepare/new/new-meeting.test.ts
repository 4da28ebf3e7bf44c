import * as v from 'valibot';
import { expect, it } from 'vitest';
import { creation } from '../../../meeting/templates/create';
import { emptyProfile } from '../../../meeting/templates/empty-profile';
import {
  blankForm,
  creationOf,
  faultsOf,
  templates,
  usualEnd,
  type NewMeeting,
} from './new-meeting';

const form = (changes: Partial<NewMeeting> = {}): NewMeeting => ({
  ...blankForm('2026-12-10', 'ABCDEF'),
  title: 'Rakoor Stunting 2026',
  ...changes,
});

it.each([
  [{}, {}],
  [{ title: '  ' }, { title: 'text.required' }],
  [{ date: '' }, { date: 'date.invalid' }],
  [{ startsAt: '' }, { startsAt: 'time.invalid' }],
  [{ endsAt: '' }, { endsAt: 'time.invalid' }],
  [{ startsAt: 'pagi' }, { startsAt: 'time.invalid' }],
  [{ startsAt: '9', endsAt: '09.00' }, { endsAt: 'ends.beforeStart' }],
  [{ template: 'copy', source: '' }, { source: 'source.missing' }],
  [{ template: 'demo', title: '', endsAt: '' }, {}],
] as const)('%j has the faults %j', (changes, faults) => {
  expect(faultsOf(form(changes))).toEqual(faults);
});

it.each(templates)('%s makes what the server takes', (template) => {
  expect(v.is(creation, creationOf(form({ template })))).toBe(true);
});

it('asks for the starter list only where the template has none of its own', () => {
  const elements = templates.map((template) => creationOf(form({ template })).elements);
  expect(elements).toEqual(['starter', 'starter', 'starter', 'none', 'none']);
  expect(creationOf(form({ starter: false })).elements).toBe('none');
});

it('leaves untouched fields as the blank form has them, so that a copy keeps the earlier ones', () => {
  const { profile } = creationOf(form({ template: 'copy', endsAt: usualEnd('copy') }));
  expect(profile).toEqual({ ...emptyProfile('2026-12-10'), title: 'Rakoor Stunting 2026' });
});
