import { describe, expect, it } from 'vitest';
import { suggestedIndicators } from './templates/indicators';
import { nothing, presenterOf, refusal, secretary, send, type Said } from './testing';

const [prevalence, routine] = suggestedIndicators;
if (!prevalence || !routine) throw new Error('the starter list is empty');
const take: Said = { type: 'library.import', entries: [...suggestedIndicators] };
const full = send(nothing, secretary, take, { id: 'starter' });

describe('the library of a meeting', () => {
  it('starts with the 36 of the template', () => {
    expect(full.library).toHaveLength(36);
    expect(full.library[0]).toEqual({ ...prevalence, id: 'starter-0' });
  });

  it('taken again changes nothing; a changed entry keeps its id and place', () => {
    expect(send(full, secretary, take, { id: 'again' })).toBe(full);
    const entries = [{ ...prevalence, target: 16.9 }];
    const next = send(full, secretary, { type: 'library.import', entries }, { id: 'own' });
    expect(next.library).toHaveLength(36);
    expect(next.library[0]).toMatchObject({ id: 'starter-0', target: 16.9 });
  });

  it('has every code once', () => {
    const twice: Said = { type: 'library.add', entry: prevalence, before: null };
    expect(refusal(full, secretary, twice)).toBe('indicator.known');
    const renamed: Said = {
      type: 'library.change',
      entryId: 'starter-1',
      was: { code: routine.code },
      now: { code: prevalence.code },
    };
    expect(refusal(full, secretary, renamed)).toBe('indicator.known');
  });

  it('is edited by comparing', () => {
    const stale: Said = {
      type: 'library.change',
      entryId: 'starter-0',
      was: { target: 1 },
      now: { target: 2 },
    };
    expect(refusal(full, secretary, stale)).toBe('edit.conflict');
  });

  it('is the office’s', () => {
    expect(refusal(full, presenterOf('e1'), take)).toBe('role.forbidden');
  });
});
