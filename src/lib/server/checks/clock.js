import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { attention, fault, ok } from './finding.js';

/** @typedef {import('./finding.js').Finding} Finding */

const minute = 60_000;
/** WIB, WITA, WIT: minutes east of Greenwich. */
const zones = new Map([
  [420, 'WIB'],
  [480, 'WITA'],
  [540, 'WIT'],
]);
/** No clock is right that says less than when this was written. */
const earliestYear = 2026;
const latestYear = 2060;

const pad = (/** @type {number} */ n) => String(n).padStart(2, '0');

/** @param {Date} now on the laptop
 * @param {number} offsetMinutes east of Greenwich
 * @returns {Finding[]} */
export function judgeTime(now, offsetMinutes) {
  const year = now.getFullYear();
  const local = new Date(now.getTime() + offsetMinutes * minute);
  const day = `${pad(local.getUTCDate())}/${pad(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
  const time = `${pad(local.getUTCHours())}.${pad(local.getUTCMinutes())}`;
  if (year < earliestYear || year > latestYear) return [fault('clock.wrongYear', day)];
  const zone = zones.get(offsetMinutes);
  return zone ? [ok('clock.says', day, time, zone)] : [attention('clock.otherZone', day, time)];
}

/** @param {number} steppedMs how far the clock was moved since the program started
 * @returns {Finding[]} */
export const judgeStep = (steppedMs) =>
  Math.abs(steppedMs) > 2000
    ? [attention('clock.moved', Math.round(Math.abs(steppedMs) / 1000))]
    : [];

/** @param {number} writtenMs when the newest known file was written
 * @param {number} nowMs
 * @returns {Finding[]} */
export const judgeBackwards = (writtenMs, nowMs) =>
  writtenMs > nowMs + minute
    ? [fault('clock.backwards', Math.round((writtenMs - nowMs) / minute))]
    : [];

/** `yes`, `no`, or empty where nothing on this system can say so.
 * @returns {Promise<string>} */
const synchronised = () =>
  new Promise((resolve) => {
    const ask = ['show', '--property=NTPSynchronized', '--value'];
    execFile('timedatectl', ask, { timeout: 2000 }, (error, stdout) =>
      resolve(error ? '' : stdout.trim()),
    );
  });

const startedAt = { wall: Date.now(), steady: performance.now() };

/** @param {string} folder
 * @returns {Promise<Finding[]>} */
export async function checkClock(folder) {
  const now = new Date();
  const newest = await Promise.all(
    ['.', 'meetings', 'secret.key'].map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  const steppedMs = now.getTime() - startedAt.wall - (performance.now() - startedAt.steady);
  return [
    ...judgeTime(now, -now.getTimezoneOffset()),
    ...judgeBackwards(Math.max(...newest), now.getTime()),
    ...judgeStep(steppedMs),
    ...((await synchronised()) === 'no' ? [attention('clock.notSynchronised')] : []),
  ];
}
