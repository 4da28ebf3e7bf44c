import { expect, it, vi } from 'vitest';
import { Later } from './later.svelte';

it('fetches once, when it is wanted', async () => {
  const load = vi.fn(() => Promise.resolve('here'));
  const part = new Later(load);
  expect(load).not.toHaveBeenCalled();
  expect(part.current).toBeNull();
  await part.fetch();
  await vi.waitFor(() => expect(part.current).toBe('here'));
  expect(load).toHaveBeenCalledOnce();
  expect(part.failed).toBe(false);
});

it('says that it failed, and tries again when it is wanted again', async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('here');
  const part = new Later(load);
  await part.fetch();
  expect(part.failed).toBe(true);
  await part.fetch();
  expect(part.current).toBe('here');
});
