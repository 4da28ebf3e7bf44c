import { expect, it, vi } from 'vitest';
import { lazyCatalogue } from './lazy-catalogue';

const indonesian = { yes: 'Ya' };

it('speaks Indonesian until English is here, and fetches it once', async () => {
  const load = vi.fn(() => Promise.resolve({ yes: 'Yes' }));
  const texts = lazyCatalogue(indonesian, load);
  expect(texts.id.yes).toBe('Ya');
  expect(load).not.toHaveBeenCalled();
  expect(texts.en.yes).toBe('Ya');
  await vi.waitFor(() => expect(texts.en.yes).toBe('Yes'));
  expect(load).toHaveBeenCalledOnce();
});

it('stays in Indonesian without a connection and tries again', async () => {
  const load = vi.fn<() => Promise<{ yes: string }>>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce({ yes: 'Yes' });
  const texts = lazyCatalogue(indonesian, load);
  expect(texts.en.yes).toBe('Ya');
  await vi.waitFor(() => expect(texts.en.yes).toBe('Yes'));
});
