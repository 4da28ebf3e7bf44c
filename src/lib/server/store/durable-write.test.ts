import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DurableWriter } from './durable-write';

const folder = mkdtempSync(join(tmpdir(), 'rakoor-write-'));
let files = 0;
const file = () => join(folder, `file-${++files}`);
const read = (path: string) => readFileSync(path, 'utf8');

describe('a writer that holds what it wrote', () => {
  it('adds to a beginning, with the end behind it each time', () => {
    const writer = new DurableWriter();
    const path = file();
    expect(writer.write({ path, after: 0, added: '[1', end: ']' })).toBe(true);
    expect(writer.write({ path, after: 2, added: ',"é🙂"', end: ']' })).toBe(true);
    expect(read(path)).toBe('[1,"é🙂"]');
    expect(writer.write({ path, after: 2 + ',"é🙂"'.length, added: ',3', end: ']' })).toBe(true);
    expect(read(path)).toBe('[1,"é🙂",3]');
  });

  it('asks for the whole where it does not hold the beginning, and touches nothing', () => {
    const path = file();
    new DurableWriter().write({ path, after: 0, added: '[1', end: ']' });
    const writer = new DurableWriter();
    expect(writer.write({ path, after: 2, added: ',2', end: ']' })).toBe(false);
    expect(read(path)).toBe('[1]');
    writer.write({ path, after: 0, added: '[1', end: ']' });
    expect(writer.write({ path, after: 3, added: ',2', end: ']' })).toBe(false);
    expect(read(path)).toBe('[1]');
  });

  it('forgets a beginning whose continuation failed', () => {
    const writer = new DurableWriter();
    const path = join(mkdtempSync(join(folder, 'gone-')), 'file');
    writer.write({ path, after: 0, added: '[1', end: ']' });
    rmSync(join(path, '..'), { recursive: true });
    expect(() => writer.write({ path, after: 2, added: ',2', end: ']' })).toThrow('ENOENT');
    expect(writer.write({ path, after: 2, added: ',2', end: ']' })).toBe(false);
  });

  it('gives the disk the rest where it took a part only', () => {
    const part = vi
      .spyOn(fs, 'writevSync')
      .mockImplementationOnce((file, pieces) =>
        fs.writeSync(file, pieces[0] ?? Buffer.alloc(0), 0, 1),
      );
    syncBuiltinESMExports();
    const writer = new DurableWriter();
    const path = file();
    writer.write({ path, after: 0, added: '[1', end: ']' });
    expect(read(path)).toBe('[1]');
    expect(part).toHaveBeenCalledOnce();
    part.mockRestore();
    syncBuiltinESMExports();
  });

  it('writes what the whole text would be, in whatever pieces, of however many files', () => {
    const writer = new DurableWriter();
    const paths = Array.from({ length: 40 }, file);
    const pieces = fc.array(fc.tuple(fc.nat(39), fc.string({ unit: 'grapheme' })), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(pieces, (written) => {
        const whole = new Map<string, string>();
        for (const [n, piece] of written) {
          const path = paths[n] ?? '';
          const before = whole.get(path) ?? '';
          const text = { path, added: piece, end: '\n' };
          if (!writer.write({ ...text, after: before.length }))
            writer.write({ ...text, after: 0, added: before + piece });
          whole.set(path, before + piece);
          expect(read(path)).toBe(`${before}${piece}\n`);
        }
      }),
      { numRuns: 10 },
    );
  });
});
