import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressed } from './compress';

const html = '<p>Rapat koordinasi</p>'.repeat(100);
const asking = (encoding: string) =>
  new Request('http://laptop/m/K7M4XP', { headers: { 'accept-encoding': encoding } });
const page = (body: string | null = html, type = 'text/html; charset=utf-8') =>
  new Response(body, { status: 200, headers: { 'content-type': type, etag: '"1"' } });

it('compresses a page for a browser that understands gzip', async () => {
  const response = await compressed(asking('gzip, deflate'), page());
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('vary')).toBe('accept-encoding');
  expect(response.headers.get('etag')).toBe('W/"1"');
  const body = Buffer.from(await response.arrayBuffer());
  expect(body.length).toBeLessThan(html.length / 10);
  expect(gunzipSync(body).toString()).toBe(html);
});

it.each([
  ['a browser that does not', 'identity', page()],
  ['what is too small', 'gzip', page('<p>Rapat</p>')],
  ['a document', 'gzip', page(html, 'application/zip')],
])('leaves %s alone', async (_, encoding, response) => {
  const expected = await response.clone().text();
  const answer = await compressed(asking(encoding), response);
  expect(answer.headers.has('content-encoding')).toBe(false);
  expect(await answer.text()).toBe(expected);
});

it('keeps the status of an error page', async () => {
  const missing = new Response(html, { status: 404, headers: { 'content-type': 'text/html' } });
  expect((await compressed(asking('gzip'), missing)).status).toBe(404);
});
