import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** What a build emits there; anything else is left to SvelteKit's own handler. */
const types = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
});

/** @typedef {{ encoding: string, content: Buffer }} Variant smallest first */

/**
 * Answers requests for hashed files of the build from memory: a hall that arrives at once asks for the same few files
 * thousands of times, and opening each of them anew costs more than all else on arrival.
 * @param {string} client folder of the build's client files
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean}
 *   whether the request was answered
 */
export function immutableFiles(client) {
  const files = read(client);
  return (request, response) => {
    const file = files.get(request.url ?? '');
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const { encoding, content } =
      file.variants.find(({ encoding }) => accepted.includes(encoding)) ?? file.plain;
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': content.length,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : content);
    return true;
  };
}

/** @param {string} client */
function read(client) {
  /** @type {Map<string, { type: string, plain: Variant, variants: Variant[] }>} */
  const files = new Map();
  const names = readdirSync(join(client, '_app', 'immutable'), {
    recursive: true,
    withFileTypes: true,
  }).map((entry) => join(entry.parentPath, entry.name));
  for (const name of names) {
    const type = types[extname(name)];
    if (!type) continue;
    const variants = [
      ['br', '.br'],
      ['gzip', '.gz'],
    ].flatMap(([encoding = '', ending]) =>
      names.includes(name + ending) ? [{ encoding, content: readFileSync(name + ending) }] : [],
    );
    const plain = { encoding: '', content: readFileSync(name) };
    files.set(`/${relative(client, name).split(sep).join('/')}`, { type, plain, variants });
  }
  return files;
}
