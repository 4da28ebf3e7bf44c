import { expect, test } from 'vitest';
import { joinOrigin } from './join-origin';

const lan = ['http://192.168.1.5:3000'];
const from = (origin: string, addresses = lan) => {
  const { hostname } = new URL(origin);
  return joinOrigin({ hostname, origin }, addresses).host;
};

test('phones get the address that reaches the laptop', () => {
  expect(from('http://localhost:3000')).toBe('192.168.1.5:3000');
  expect(from('http://127.0.0.1:3000')).toBe('192.168.1.5:3000');
  expect(from('https://rakoor.example')).toBe('rakoor.example');
  expect(from('http://localhost:3000', [])).toBe('localhost:3000');
});
