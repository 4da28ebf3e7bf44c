import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { starterTextBlocks, type TextBlock } from '../../meeting/text-blocks';
import { TextBlocks } from './text-blocks';

const folder = () => mkdtempSync(join(tmpdir(), 'rakoor-blocks-'));
const own: TextBlock = { id: 'b1', title: 'Salam', section: 'opening', text: 'Salam sejahtera.' };
const [first] = starterTextBlocks;

it('begins with the usual formulas', async () => {
  expect(await new TextBlocks(folder()).all()).toEqual(starterTextBlocks);
});

it('keeps what an office adds, changes and removes for the next meeting', async () => {
  const path = folder();
  const shelf = new TextBlocks(path);
  await shelf.change(null, own);
  await shelf.change(own, { ...own, text: 'Selamat pagi.' });
  await shelf.change(first ?? null, null);
  const later = await new TextBlocks(path).all();
  expect(later.find(({ id }) => id === 'b1')?.text).toBe('Selamat pagi.');
  expect(later.some(({ id }) => id === first?.id)).toBe(false);
  expect(later).toHaveLength(starterTextBlocks.length);
});

it('overwrites nobody, and does the same thing once', async () => {
  const shelf = new TextBlocks(folder());
  await shelf.change(null, own);
  await expect(shelf.change(null, { ...own, text: 'Lain' })).rejects.toThrow('edit.conflict');
  expect(await shelf.change(null, own)).toHaveLength(starterTextBlocks.length + 1);
});

it('takes changes that come at once, one after the other', async () => {
  const shelf = new TextBlocks(folder());
  const many = Array.from({ length: 12 }, (_, n) => ({ ...own, id: `b${String(n)}` }));
  await Promise.all(many.map((block) => shelf.change(null, block)));
  expect(await shelf.all()).toHaveLength(starterTextBlocks.length + 12);
});
