import { mkdir, open, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { attention, fault, median, ok } from './finding.js';

/** @typedef {import('./finding.js').Finding} Finding */

const megabyte = 2 ** 20;
const tries = 5;

/** @param {number} freeBytes
 * @returns {Finding} */
export function judgeSpace(freeBytes) {
  const megabytes = Math.floor(freeBytes / megabyte);
  if (megabytes < 100) return fault('space.full', megabytes);
  if (megabytes < 1024) return attention('space.little', megabytes);
  return ok('space.enough', Math.floor(megabytes / 1024));
}

/** How long a vote waits for the disk.
 * @param {number} milliseconds
 * @returns {Finding} */
export function judgeSpeed(milliseconds) {
  const whole = Math.max(1, Math.round(milliseconds));
  if (whole > 500) return fault('disk.verySlow', whole);
  if (whole > 50) return attention('disk.slow', whole);
  return ok('disk.fast', whole);
}

/** The disk's clock is another one where the folder lies on the network.
 * @param {number} aheadMs of the laptop's clock
 * @returns {Finding[]} */
export const judgeDiskClock = (aheadMs) =>
  Math.abs(aheadMs) > 2000
    ? [attention('disk.otherClock', Math.round(Math.abs(aheadMs) / 1000))]
    : [];

/** Writes as a vote is written, and removes it again.
 * @param {string} folder
 * @returns {Promise<Finding[]>} */
export async function checkDisk(folder) {
  const path = join(folder, `check-${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const { bavail, bsize } = await statfs(folder);
    const took = [];
    let aheadMs = 0;
    for (let n = 0; n < tries; n += 1) {
      const from = performance.now();
      const file = await open(path, 'w');
      try {
        await file.writeFile('x'.repeat(4096));
        await file.datasync();
      } finally {
        await file.close();
      }
      took.push(performance.now() - from);
      aheadMs = (await stat(path)).mtimeMs - Date.now();
    }
    return [
      ok('folder.writable', folder),
      judgeSpace(bavail * bsize),
      judgeSpeed(median(took)),
      ...judgeDiskClock(aheadMs),
    ];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return [code === 'ENOSPC' ? fault('space.full', 0) : fault('folder.notWritable', folder, code)];
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}
