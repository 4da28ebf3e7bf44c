import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Below this the header costs what compressing saves. */
const worthBytes = 1000;
const isText = /^(text\/html|application\/json)\b/;

/**
 * What is written for one request, pages and their data, compressed where the browser understands gzip. Built files
 * are compressed already, documents are so by nature.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers, status } = response;
  if (!isText.test(headers.get('content-type') ?? '') || !response.body) return response;
  if (headers.has('content-encoding')) return response;
  headers.append('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return response;
  const plain = await response.arrayBuffer();
  if (plain.byteLength < worthBytes) return new Response(plain, { status, headers });
  const etag = headers.get('etag');
  // The same page, in other bytes.
  if (etag?.startsWith('"')) headers.set('etag', `W/${etag}`);
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(await compress(plain), { status, headers });
}
