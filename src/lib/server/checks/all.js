import { realpath } from 'node:fs/promises';
import { isAnswered, lockPath } from '../lock.js';
import { checkClock } from './clock.js';
import { checkDisk } from './disk.js';
import { attention, ok } from './finding.js';
import { checkMachine } from './machine.js';
import { checkAddresses, checkPort } from './network.js';

/** @typedef {import('./finding.js').Finding} Finding */
/** @typedef {import('./network.js').Address} Address */

/** What the running server can say about the laptop it runs on.
 * @param {string} folder
 * @param {Address} address
 * @returns {Promise<Finding[]>} */
export async function checkLaptop(folder, address) {
  return [
    ...(await checkDisk(folder)),
    ...checkAddresses(address),
    ...(await checkClock(folder)),
    ...(await checkMachine()),
  ];
}

/** The same, and what only somebody outside sees: who has the port, and who the folder.
 * @param {string} folder
 * @param {Address} address
 * @returns {Promise<Finding[]>} */
export async function checkFromOutside(folder, address) {
  const port = await checkPort(address);
  const laptop = await checkLaptop(folder, address);
  const path = await realpath(folder).catch(() => folder);
  const isHeld = await isAnswered(lockPath(path));
  const runsHere = port.some(({ is }) => is === 'port.rakoor');
  const lock = !isHeld
    ? runsHere
      ? [attention('folder.otherRakoor')]
      : []
    : runsHere
      ? [ok('folder.inUse')]
      : [attention('folder.held')];
  return [...laptop, ...port, ...lock];
}
