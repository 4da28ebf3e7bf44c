import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../support/server';

/* Who sends a request byte by byte, or half of one, does not hold a connection for long. */

/** src/server.js gives 10 s for the headers and 20 s for the whole, and looks every 2 s. */
const LIMIT_MS = 23_000;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What the server says to an unfinished request before it ends the connection, and after how many ms. */
async function heldOpen(text: string) {
  const from = performance.now();
  let answer = '';
  await new Promise((resolve) => {
    const socket: Socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('close', resolve);
  });
  return { answer, ms: performance.now() - from };
}

it('ends a connection whose headers or body do not come', async () => {
  const body =
    'POST /organiser HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
  const held = await Promise.all(['GET / HT', body].map(heldOpen));
  for (const { answer, ms } of held) {
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(ms).toBeLessThan(LIMIT_MS);
  }
}, 40_000);
