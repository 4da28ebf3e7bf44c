import * as fs from 'node:fs';
import { dirname } from 'node:path';

/** A text that is to stand at a path, whatever happens to the power. */
export type Text = { path: string; text: string };

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
 * Blocks, so it belongs into a thread. @throws the system's error; the temporary file is gone then.
 */
export function writeDurably({ path, text }: Text): void {
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
