import { Agent, request } from 'node:http';
import { once } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';

export type Reply = { status: number; cookie: string; body: Buffer };

/** A device's own connections, as many as a browser opens: kept for its page, gone with `destroy`. */
export const connections = (): Agent => new Agent({ keepAlive: true, maxSockets: 6 });

type Sent = { agent?: Agent; cookie?: string; json?: object };

/** Requests asked once more after their connection was reset. */
export const repeated = { requests: 0 };
const mostTries = 4;

/** One request with little cost: `fetch` would take more processor than the server. */
export async function call(url: string, options: Sent = {}, tries = 1): Promise<Reply> {
  const { agent, cookie, json } = options;
  const headers = {
    // What a browser asks over plain http.
    'accept-encoding': 'gzip, deflate',
    ...(cookie ? { cookie } : {}),
    ...(json ? { 'content-type': 'application/json' } : {}),
  };
  const sent = request(url, { agent, headers, method: json ? 'POST' : 'GET' });
  sent.end(json ? JSON.stringify(json) : undefined);
  try {
    return await read(sent);
  } catch (error) {
    // Browsers ask again too: above all where the server has just let a kept connection go.
    if (tries === mostTries) throw error;
    if (!sent.reusedSocket) repeated.requests += 1;
    return call(url, options, tries + 1);
  }
}

async function read(sent: ClientRequest): Promise<Reply> {
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return { status: answer.statusCode ?? 0, cookie, body: Buffer.concat(parts) };
}
