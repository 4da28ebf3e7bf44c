import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LowdbStore } from './lowdb-store';
import { MemoryStore } from './memory-store';
import { chain, storeSuite } from './store.suite';

const folder = () => mkdtempSync(join(tmpdir(), 'rakoor-store-'));

const shared = folder();
storeSuite('lowdb store', () => new LowdbStore(shared));
const memory = new MemoryStore();
storeSuite('memory store', () => memory);

it('never rewrites a full segment', async () => {
  const path = folder();
  const store = new LowdbStore(path);
  await store.create('AAAAAA');
  const first = chain(128);
  await store.append('AAAAAA', first);
  const segment = join(path, 'AAAAAA', 'log-0000001.json');
  const before = readFileSync(segment, 'utf8');
  await store.append('AAAAAA', chain(10, first.at(-1)));
  expect(readFileSync(segment, 'utf8')).toBe(before);
  expect(readdirSync(join(path, 'AAAAAA'))).toEqual(['log-0000001.json', 'log-0000129.json']);
});

it.each([
  ['cut short', (text: string) => text.slice(0, -40)],
  ['one letter changed', (text: string) => text.replace('hand.raised', 'hand.lowered')],
  [
    'an event missing',
    (text: string) =>
      JSON.stringify({ records: (JSON.parse(text) as { records: unknown[] }).records.slice(1) }),
  ],
  ['not a log at all', () => '{"records":7}'],
])('refuses to read a log that is %s, and names it', async (_, damage) => {
  const path = folder();
  const store = new LowdbStore(path);
  await store.create('AAAAAA');
  await store.append('AAAAAA', chain(3));
  const segment = join(path, 'AAAAAA', 'log-0000001.json');
  writeFileSync(segment, damage(readFileSync(segment, 'utf8')));
  await expect(new LowdbStore(path).read('AAAAAA')).rejects.toThrow(/AAAAAA/);
});

it('leaves no half-written file behind when a write fails', async () => {
  const path = folder();
  const store = new LowdbStore(path);
  await store.create('AAAAAA');
  const first = chain(1);
  await store.append('AAAAAA', first);
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  await expect(store.append('AAAAAA', [circular as never])).rejects.toThrow();
  await store.append('AAAAAA', chain(1, first.at(-1)));
  expect(await new LowdbStore(path).read('AAAAAA')).toHaveLength(2);
  expect(readdirSync(join(path, 'AAAAAA'))).toEqual(['log-0000001.json']);
});
