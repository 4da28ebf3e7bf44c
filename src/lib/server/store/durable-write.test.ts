import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { writeDurably } from './durable-write';

const place = () => join(mkdtempSync(join(tmpdir(), 'rakoor-write-')), 'file');
const read = (path: string) => readFileSync(path, 'utf8');

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

it('puts a text in the place of another, and leaves nothing beside it', () => {
  const path = place();
  writeDurably({ path, text: 'a longer text' });
  writeDurably({ path, text: 'é🙂' });
  expect(read(path)).toBe('é🙂');
  expect(readdirSync(join(path, '..'))).toEqual(['file']);
});

it('leaves what stood there when a text cannot be written', () => {
  const path = place();
  writeDurably({ path, text: 'one' });
  mkdirSync(`${path}.tmp`);
  expect(() => writeDurably({ path, text: 'two' })).toThrow('EISDIR');
  expect(read(path)).toBe('one');
});

it('writes pieces over what stands there, each on the disk before the next begins', () => {
  const path = place();
  writeDurably({ path, text: '0 [one    ]' });
  const told: string[] = [];
  vi.spyOn(fs, 'fdatasyncSync').mockImplementation(() => told.push(read(path)));
  syncBuiltinESMExports();
  writeDurably({
    path,
    head: '0 [',
    pieces: [
      { at: 6, text: ',é' },
      { at: 0, text: '1' },
    ],
  });
  expect(told).toEqual(['0 [one,é ]', '1 [one,é ]']);
});

it('writes nothing into a file that begins otherwise', () => {
  const path = place();
  writeDurably({ path, text: 'é [one    ]' });
  expect(() => writeDurably({ path, head: 'e [', pieces: [{ at: 6, text: '1' }] })).toThrow(
    'ESTALE',
  );
  expect(read(path)).toBe('é [one    ]');
});

it('makes no file of pieces', () => {
  const path = place();
  expect(() => writeDurably({ path, head: '', pieces: [{ at: 0, text: '1' }] })).toThrow('ENOENT');
});

it('gives the disk the rest where it took a part only', () => {
  const path = place();
  writeDurably({ path, text: '..........' });
  const inParts = fs.writeSync;
  const spy = vi
    .spyOn(fs, 'writeSync')
    .mockImplementation((file: number, bytes: unknown, from?: unknown, _?: unknown, at?: unknown) =>
      inParts(file, bytes as Buffer, from as number, 1, at as number),
    );
  syncBuiltinESMExports();
  writeDurably({ path, head: '', pieces: [{ at: 3, text: 'abc' }] });
  expect(read(path)).toBe('...abc....');
  expect(spy).toHaveBeenCalledTimes(3);
});

it('writes what the text would be, whatever the pieces', () => {
  const path = place();
  const text = 'x'.repeat(500);
  const piece = fc.record({
    at: fc.nat(400),
    text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      writeDurably({ path, text });
      writeDurably({ path, head: 'x', pieces });
      const wanted = Buffer.from(text);
      for (const { at, text } of pieces) Buffer.from(text).copy(wanted, at);
      expect(readFileSync(path).equals(wanted)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
