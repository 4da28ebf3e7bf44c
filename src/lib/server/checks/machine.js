import { readFile } from 'node:fs/promises';
import { freemem } from 'node:os';
import { attention, fault, ok } from './finding.js';

/** @typedef {import('./finding.js').Finding} Finding */

/** @param {string} version such as 22.12.0
 * @returns {Finding} */
export function judgeNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const recent = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return recent ? ok('node.recent', version) : fault('node.old', version);
}

/** @param {number} availableBytes
 * @returns {Finding} */
export function judgeMemory(availableBytes) {
  const megabytes = Math.floor(availableBytes / 2 ** 20);
  if (megabytes < 250) return fault('memory.none', megabytes);
  if (megabytes < 1024) return attention('memory.little', megabytes);
  return ok('memory.enough', Math.floor(megabytes / 1024));
}

/** What programs could still get: on Linux more than what lies idle.
 * @returns {Promise<number>} bytes */
async function availableMemory() {
  const text = await readFile('/proc/meminfo', 'utf8').catch(() => '');
  const kilobytes = /^MemAvailable:\s+(\d+) kB/m.exec(text)?.[1];
  return kilobytes ? Number(kilobytes) * 1024 : freemem();
}

/** @returns {Promise<Finding[]>} */
export const checkMachine = async () => [
  judgeNode(process.versions.node),
  judgeMemory(await availableMemory()),
];
