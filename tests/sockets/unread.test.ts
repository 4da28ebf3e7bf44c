import { afterAll, beforeAll, expect, it } from 'vitest';
import { measurable, startServer, type RunningServer } from '../support/server';

/* What is refused before its body is read leaves nothing behind in the server. */

const requests = 1000;
/** A request and its body that stay are more than five kilobytes. */
const bytesEach = 1500;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ nodeOptions: measurable });
});
afterAll(() => server.stop());

/** Sends as many, some at a time. @returns their statuses */
async function send(method: string): Promise<Set<number>> {
  const statuses = new Set<number>();
  for (let sent = 0; sent < requests; sent += 50)
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const response = await fetch(`${server.url}/organiser`, { method, body: '{"a":1}' });
        statuses.add(response.status);
        await response.arrayBuffer();
      }),
    );
  return statuses;
}

it.each([
  ['POST', 403],
  ['PUT', 403],
  ['DELETE', 403],
  ['OPTIONS', 405],
])('%s with a body that nobody reads', async (method, status) => {
  await send(method);
  const before = await server.heapBytes();
  expect([...(await send(method))]).toEqual([status]);
  expect((await server.heapBytes()) - before).toBeLessThan(requests * bytesEach);
});
