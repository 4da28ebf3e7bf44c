import * as fs from 'node:fs';
import { dirname } from 'node:path';

/**
 * What is to stand at a path, whatever happens to the power: the beginning that was written there before, `after`
 * characters of it, then `added`, then `end`, which no beginning contains.
 */
export type Text = { path: string; after: number; added: string; end: string };

type Beginning = { pieces: readonly Buffer[]; characters: number };

const nothing: Beginning = { pieces: [], characters: 0 };
/** The logs of that many meetings at once; of one more the whole beginning is sent again. */
const mostBeginnings = 32;

/** Makes what was created, renamed or removed in a folder durable. */
function syncFolder(path: string): void {
  const folder = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}

const bytesOf = (pieces: readonly Buffer[]): number =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);

/** All pieces, without making one of them first: that would be a hundred kilobytes of fresh memory for each vote or two. */
function writeAll(file: number, pieces: readonly Buffer[]): void {
  const written = fs.writevSync(file, [...pieces]);
  // A disk that is nearly full takes a part, and says so when it is given the rest.
  if (written < bytesOf(pieces)) fs.writeFileSync(file, Buffer.concat(pieces).subarray(written));
}

/**
 * Temporary file, fsync, rename, fsync of the folder: after it returns the bytes are there, before it the old ones were.
 * @throws the system's error; the temporary file is gone then.
 */
function writeDurably(path: string, pieces: readonly Buffer[]): void {
  const temporary = `${path}.tmp`;
  try {
    const file = fs.openSync(temporary, 'w');
    try {
      writeAll(file, pieces);
      fs.fdatasyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    try {
      fs.rmSync(temporary, { force: true });
    } catch {
      // On a folder that turned read-only not even that: the next write begins with it.
    }
    throw error;
  }
}

/** Writes texts durably and holds the beginnings of those with an end. Blocks, so it belongs into a thread. */
export class DurableWriter {
  readonly #beginnings = new Map<string, Beginning>();

  /**
   * @returns whether the text stands there; false when its beginning is not held: then it must be sent whole.
   * @throws the system's error; what stood there before stands.
   */
  write({ path, after, added, end }: Text): boolean {
    const before = after === 0 ? nothing : this.#beginnings.get(path);
    if (before?.characters !== after) return false;
    this.#beginnings.delete(path);
    const pieces = [...before.pieces, Buffer.from(added)];
    writeDurably(path, [...pieces, Buffer.from(end)]);
    if (end) this.#hold(path, { pieces, characters: after + added.length });
    return true;
  }

  #hold(path: string, beginning: Beginning): void {
    this.#beginnings.set(path, beginning);
    const [oldest] = this.#beginnings.keys();
    if (this.#beginnings.size > mostBeginnings && oldest !== undefined)
      this.#beginnings.delete(oldest);
  }
}
