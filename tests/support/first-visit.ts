import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';

export type Fetched = { path: string; bytes: number; encoding: string };

/** Over plain http, as in the hall, browsers understand no other. */
const headers = { 'accept-encoding': 'gzip, deflate' };

async function get(url: URL): Promise<Fetched & { text: string }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers }, resolve).on('error', reject).end();
  });
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  if (answer.statusCode !== 200) throw new Error(`${url.pathname}: ${answer.statusCode}`);
  const body = Buffer.concat(parts);
  const encoding = answer.headers['content-encoding'] ?? 'plain';
  const text = (encoding === 'gzip' ? gunzipSync(body) : body).toString();
  return { path: url.pathname, bytes: body.length, encoding, text };
}

/** What each kind of file makes a browser fetch before it can be used. */
const naming: [kind: RegExp, names: RegExp][] = [
  [/\.js$/, /\b(?:import|export)\b[\w\s${},*]*?(?:\bfrom\s*)?["'`](\.{0,2}\/[^"'`]+)["'`]/g],
  [/\.css$/, /(?:url\(|@import\s)\s*["']?([^"')\s]+)/g],
  [/\/[^./]*$/, /<(?:script|link|img|source|iframe)\b[^>]*?\s(?:src|href)="([^"]+)"/g],
];

function namedIn({ path, text }: { path: string; text: string }, base: URL): string[] {
  const names = naming.find(([kind]) => kind.test(path))?.[1];
  const found = names ? [...text.matchAll(names)].map(([, name = '']) => name) : [];
  return found
    .filter((name) => !name.startsWith('data:'))
    .map((name) => new URL(name, new URL(path, base)).href);
}

/**
 * Everything that a first visit to a page downloads, in rounds: the HTML; then all that it names; then what those name
 * in turn, and so on. `bytes` are the body's on the wire.
 */
export async function firstVisit(url: string): Promise<Fetched[][]> {
  const base = new URL(url);
  const known = new Set([base.href]);
  const rounds: Fetched[][] = [];
  let wanted = [base.href];
  while (wanted.length > 0) {
    const round = await Promise.all(wanted.map((href) => get(new URL(href))));
    rounds.push(round.map(({ path, bytes, encoding }) => ({ path, bytes, encoding })));
    wanted = [...new Set(round.flatMap((file) => namedIn(file, base)))];
    wanted = wanted.filter((href) => !known.has(href));
    for (const href of wanted) known.add(href);
  }
  return rounds;
}
