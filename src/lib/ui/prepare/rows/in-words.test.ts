import { expect, it } from 'vitest';
import type { Ack } from '../../../meeting/protocol';
import { textSave } from './in-words';

const ok: Ack = { ok: true, seq: 1, at: 1 };
const read = (text: string) => text || null;

it('saves an empty text as nothing', async () => {
  const saved: unknown[] = [];
  const save = textSave('due', read, (was, now) => {
    saved.push([was, now]);
    return Promise.resolve(ok);
  });
  expect(await save('', '2027-01-31')).toBe(ok);
  await save('2027-01-31', '');
  expect(saved).toEqual([
    [null, '2027-01-31'],
    ['2027-01-31', null],
  ]);
});

it.each([
  [null, ''],
  ['2027-02-01', '2027-02-01'],
  [2026, '2026'],
])('shows the other value %j of a conflict as %j', async (stored, shown) => {
  const conflict: Ack = { ok: false, refusal: { code: 'edit.conflict', current: { due: stored } } };
  const answer = await textSave('due', read, () => Promise.resolve(conflict))('', 'x');
  expect(answer).toEqual({
    ok: false,
    refusal: { code: 'edit.conflict', current: { due: shown } },
  });
});
