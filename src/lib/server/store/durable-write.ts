import * as fs from 'node:fs';
import { dirname } from 'node:path';

/** A piece of a file, so many bytes from its beginning. */
export type Piece = { at: number; text: string };

/**
 * What is to be on the disk, whatever happens to the power: a file's whole text, or pieces over what stands in it, each
 * durable before the next begins; `head` is how the file begins before that, if it is the one that is meant.
 */
export type Writing =
  { path: string; text: string } | { path: string; head: string; pieces: readonly Piece[] };

/** Makes what was created, renamed or removed in a folder durable. */
function syncFolder(path: string): void {
  const folder = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}

/**
 * Temporary file, fsync, rename, fsync of the folder: after it returns the text is there, before it the old one was.
 * @throws the system's error; the temporary file is gone then.
 */
function replace(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  try {
    const file = fs.openSync(temporary, 'w');
    try {
      fs.writeFileSync(file, text);
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

function writeAll(file: number, { at, text }: Piece): void {
  const bytes = Buffer.from(text);
  let done = 0;
  // A disk that is nearly full takes a part, and says so when it is given the rest.
  while (done < bytes.length)
    done += fs.writeSync(file, bytes, done, bytes.length - done, at + done);
}

/** A folder that somebody has put back is not what was written to before. @throws */
function beSure(file: number, path: string, head: string): void {
  const there = Buffer.alloc(Buffer.byteLength(head));
  fs.readSync(file, there, 0, there.length, 0);
  if (there.toString() === head) return;
  throw Object.assign(new Error(`ESTALE: another file stands at ${path}`), { code: 'ESTALE' });
}

/**
 * @throws the system's error. The pieces before the one that failed stand then, any part of that one, of the later ones
 * nothing.
 */
function overwrite(path: string, head: string, pieces: readonly Piece[]): void {
  // Opened each time: one held open would take votes for a folder that somebody has moved away.
  const file = fs.openSync(path, 'r+');
  try {
    beSure(file, path, head);
    for (const piece of pieces) {
      writeAll(file, piece);
      fs.fdatasyncSync(file);
    }
  } finally {
    fs.closeSync(file);
  }
}

/** Blocks until the disk has it, so it belongs into a thread. @throws the system's error */
export function writeDurably(writing: Writing): void {
  if ('text' in writing) replace(writing.path, writing.text);
  else overwrite(writing.path, writing.head, writing.pieces);
}
