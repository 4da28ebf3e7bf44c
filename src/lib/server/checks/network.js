import { createServer } from 'node:net';
import { isLoopback, lanAddresses } from '../addresses.js';
import { attention, fault, ok } from './finding.js';

/** @typedef {import('./finding.js').Finding} Finding */
/** @typedef {{ host: string, port: number }} Address */

/** @param {readonly string[]} addresses likeliest first
 * @param {Address} listening
 * @returns {Finding[]} */
export function judgeAddresses(addresses, { host, port }) {
  if (isLoopback(host)) return [fault('network.laptopOnly', host)];
  const [first, ...others] = addresses.map((address) => `http://${address}:${port}`);
  if (!first) return [attention('network.none')];
  return [
    ok('network.address', first),
    ...(others.length > 0 ? [attention('network.several', others.join(', '))] : []),
  ];
}

/** Whether a Rakoor answers on the port.
 * @param {Address} address
 * @returns {Promise<boolean>} */
async function answers({ host, port }) {
  const own = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const url = `http://${own.includes(':') ? `[${own}]` : own}:${port}/healthz`;
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    const body = await response.json();
    return typeof body === 'object' && body !== null && 'ok' in body;
  } catch {
    return false;
  }
}

/** @param {Address} address
 * @returns {Promise<string>} empty when it is free, else why not */
const occupied = (address) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    probe.listen(address, () => probe.close(() => resolve('')));
  });

/** The port as somebody finds it who is not the server.
 * @param {Address} address
 * @returns {Promise<Finding[]>} */
export async function checkPort(address) {
  const { port } = address;
  const why = await occupied(address);
  if (why === '') return [ok('port.free', port)];
  if (why !== 'EADDRINUSE') return [fault('port.refused', port, why)];
  return [(await answers(address)) ? ok('port.rakoor', port) : fault('port.taken', port)];
}

/** @param {Address} address
 * @returns {Finding[]} */
export function checkAddresses(address) {
  const isEverywhere = address.host === '0.0.0.0' || address.host === '::';
  return judgeAddresses(isEverywhere ? lanAddresses() : [address.host], address);
}
