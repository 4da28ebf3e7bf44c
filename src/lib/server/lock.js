import { createHash } from 'node:crypto';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* The lock of a data folder (docs/decisions/lock.md). Plain JavaScript, because `npm run doctor` asks without a build. */

/** A socket lives exactly as long as its process: unlike a pid file it cannot outlast a power cut.
 * @param {string} folder its real path */
export function lockPath(folder) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\rakoor-${name}`
    : join(tmpdir(), `rakoor-${name}.lock`);
}

/** Whether a living process holds the lock.
 * @param {string} path
 * @returns {Promise<boolean>} */
export const isAnswered = (path) =>
  new Promise((resolve) => {
    const probe = createConnection(path);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
