import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockFolder, prepareFolder } from './data-folder';

const folder = () => mkdtempSync(join(tmpdir(), 'rakoor-folder-'));

it('makes a missing folder', () => {
  const path = join(folder(), 'a', 'b');
  expect(prepareFolder(path)).toContain(join('a', 'b'));
});

it('says in one sentence that a folder cannot be used', () => {
  expect(() => prepareFolder('/dev/null/data')).toThrow(/DATA_DIR/);
});

it('belongs to one process at a time, and is free again when given back', async () => {
  const path = prepareFolder(folder());
  const unlock = await lockFolder(path);
  await expect(lockFolder(path)).rejects.toMatchObject({ code: 'DATA_LOCKED' });
  unlock();
  const again = await lockFolder(path);
  again();
});
