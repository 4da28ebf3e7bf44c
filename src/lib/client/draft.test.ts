import { expect, it, vi } from 'vitest';
import type { Ack } from '../meeting/protocol';
import { Draft } from './draft.svelte';

const ok: Ack = { ok: true, seq: 1, at: 1 };
const conflict = (text: string): Ack => ({
  ok: false,
  refusal: { code: 'edit.conflict', field: 'text', current: { text } },
});

it('saves what was typed against what the editor had seen', async () => {
  const save = vi.fn((_was: string, _now: string) => Promise.resolve(ok));
  const draft = new Draft<string>('lama', save, 'text');
  draft.set('baru');
  expect(draft.state).toBe('typing');
  await draft.flush();
  expect(save).toHaveBeenCalledExactlyOnceWith('lama', 'baru');
  expect(draft.state).toBe('saved');
});

it('takes over what others wrote, but not under the fingers of the editor', async () => {
  const draft = new Draft<string>('satu', () => Promise.resolve(ok), 'text');
  draft.receive('dua');
  expect(draft.value).toBe('dua');
  draft.focus();
  draft.set('dua tiga');
  draft.receive('empat');
  expect(draft.value).toBe('dua tiga');
  await draft.blur();
});

it('goes on typing while a save is under way, and saves again', async () => {
  const answers: ((ack: Ack) => void)[] = [];
  const saved: string[] = [];
  const save = (_was: string, now: string) => {
    saved.push(now);
    return new Promise<Ack>((resolve) => answers.push(resolve));
  };
  const draft = new Draft<string>('', save, 'text');
  draft.set('a');
  void draft.flush();
  draft.set('ab');
  answers[0]?.(ok);
  await vi.waitFor(() => expect(saved).toEqual(['a', 'ab']));
  answers[1]?.(ok);
  await vi.waitFor(() => expect(draft.state).toBe('saved'));
});

it.each([
  ['mine', 'tulisan saya'],
  ['theirs', 'tulisan mereka'],
] as const)('keeps both texts on a conflict, and ends with %s', async (choice, result) => {
  const saved: [string, string][] = [];
  const save = (was: string, now: string) => {
    saved.push([was, now]);
    return Promise.resolve(was === 'asal' ? conflict('tulisan mereka') : ok);
  };
  const draft = new Draft<string>('asal', save, 'text');
  draft.set('tulisan saya');
  await draft.flush();
  expect(draft).toMatchObject({
    state: 'conflict',
    value: 'tulisan saya',
    theirs: 'tulisan mereka',
  });
  await draft.resolve(choice);
  expect(draft).toMatchObject({ state: 'saved', value: result, theirs: null });
  if (choice === 'mine') expect(saved.at(-1)).toEqual(['tulisan mereka', 'tulisan saya']);
});

it('keeps a refused text and says why', async () => {
  const draft = new Draft<string>(
    '',
    () => Promise.resolve({ ok: false, refusal: { code: 'text.tooLong' } } as Ack),
    'text',
  );
  draft.set('x');
  await draft.flush();
  expect(draft).toMatchObject({ state: 'failed', value: 'x', refusal: { code: 'text.tooLong' } });
});

it('builds on what it has sent already, so that it never conflicts with itself', async () => {
  const answers: ((ack: Ack) => void)[] = [];
  const saved: [string, string][] = [];
  const save = (was: string, now: string) => {
    saved.push([was, now]);
    return new Promise<Ack>((resolve) => answers.push(resolve));
  };
  const draft = new Draft<string>('', save, 'text');
  draft.set('a');
  void draft.flush();
  draft.set('ab');
  void draft.flush();
  expect(saved).toEqual([
    ['', 'a'],
    ['a', 'ab'],
  ]);
  answers[0]?.(ok);
  await vi.waitFor(() => expect(draft.state).toBe('saving'));
  answers[1]?.(ok);
  await vi.waitFor(() => expect(draft.state).toBe('saved'));
  expect(saved).toHaveLength(2);
});

it('starts again from what stands there when an earlier save was refused', async () => {
  const answers: ((ack: Ack) => void)[] = [];
  const saved: [string, string][] = [];
  const save = (was: string, now: string) => {
    saved.push([was, now]);
    return new Promise<Ack>((resolve) => answers.push(resolve));
  };
  const draft = new Draft<string>('', save, 'text');
  draft.set('a');
  void draft.flush();
  draft.set('ab');
  void draft.flush();
  answers[0]?.({ ok: false, refusal: { code: 'store.unavailable' } });
  answers[1]?.(conflict(''));
  await vi.waitFor(() => expect(saved.at(-1)).toEqual(['', 'ab']));
  answers[2]?.(ok);
  await vi.waitFor(() => expect(draft.state).toBe('saved'));
});

it('shows what others wrote while the editor only looked, once the editor leaves', async () => {
  const draft = new Draft<string>('satu', () => Promise.resolve(ok), 'text');
  draft.focus();
  draft.receive('dua');
  expect(draft.value).toBe('satu');
  await draft.blur();
  expect(draft.value).toBe('dua');
});

it.each([
  ['mine', 7],
  ['theirs', null],
] as const)('ends a conflict with a cleared figure: %s', async (choice, result) => {
  const answers: Ack[] = [
    { ok: false, refusal: { code: 'edit.conflict', field: 'actual', current: { actual: null } } },
  ];
  const draft = new Draft<number | null>(5, () => Promise.resolve(answers.shift() ?? ok), 'actual');
  draft.set(7);
  await draft.flush();
  expect(draft).toMatchObject({ state: 'conflict', value: 7, theirs: null });
  await draft.resolve(choice);
  expect(draft).toMatchObject({ state: 'saved', value: result });
});
