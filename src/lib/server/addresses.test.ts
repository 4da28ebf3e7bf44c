import { expect, test } from 'vitest';
import { lanAddresses } from './addresses.js';

const at = (address: string, internal = false) => ({
  address,
  internal,
  family: 'IPv4' as const,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
});

test('offers what phones can reach, and a container bridge only after the real network', () => {
  const addresses = lanAddresses({
    lo: [at('127.0.0.1', true)],
    docker0: [at('172.17.0.1')],
    eth0: [at('169.254.7.7')],
    wlan0: [at('192.168.1.20')],
  });
  expect(addresses).toEqual(['192.168.1.20', '172.17.0.1']);
});
