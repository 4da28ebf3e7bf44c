import { networkInterfaces } from 'node:os';

const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|tailscale|zt)|vEthernet|VirtualBox|VMware/;

/** IPv4 addresses under which phones on the same network reach this machine, likeliest first.
 * Plain JavaScript, because src/server.js reads it without a build.
 * @param {ReturnType<typeof networkInterfaces>} interfaces
 * @returns {string[]} */
export function lanAddresses(interfaces = networkInterfaces()) {
  return Object.entries(interfaces)
    .sort(([a], [b]) => Number(VIRTUAL.test(a)) - Number(VIRTUAL.test(b)))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .filter((address) => !address.startsWith('169.254.'));
}

/** Whether an address to listen on is one that other machines cannot reach.
 * @param {string} host */
export const isLoopback = (host) =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');
