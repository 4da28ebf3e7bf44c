import { networkInterfaces } from 'node:os';

// Plain JavaScript: src/server.js reads it without a build.
/** IPv4 addresses under which phones on the same network reach this machine.
 * @param {ReturnType<typeof networkInterfaces>} interfaces
 * @returns {string[]} */
export function lanAddresses(interfaces = networkInterfaces()) {
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
