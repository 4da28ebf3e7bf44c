// `npm run size`: what a phone loads on its first visit, by the lists SvelteKit itself serves.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const ROUTE = '/m/[code]';
/** Loaded by name on a first visit, though not by the route's own lists. */
const JOIN_FORM = 'src/lib/ui/phone/join/JoinForm.svelte';
const LIMIT = 80 * 1024;

const files = new Set([...(await initialFiles()), ...joinForm()]);
const sizes = [...files].map((file) => ({ file, ...measure(file) }));
const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);

console.log(`Phone page ${ROUTE}: ${sizes.length} files`);
for (const { file, raw, gzip } of sizes.sort((a, b) => b.gzip - a.gzip)) row(file, raw, gzip);
row('total, gzip (limit)', LIMIT, total);
if (total > LIMIT) {
  console.error(`Too large: ${total} of ${LIMIT} bytes.`);
  process.exit(1);
}

/** @returns {Promise<string[]>} */
async function initialFiles() {
  const manifestFile = pathToFileURL(resolve('.svelte-kit/output/server/manifest.js'));
  const { client, nodes, routes } = (await import(manifestFile.href)).manifest._;
  const route = routes.find((/** @type {{ id: string }} */ { id }) => id === ROUTE);
  const indexes = [...route.page.layouts, route.page.leaf].filter((index) => index !== undefined);
  const loaded = await Promise.all(indexes.map((index) => nodes[index]()));
  const files = [client, ...loaded].flatMap(({ imports, stylesheets }) => [
    ...(imports ?? []),
    ...(stylesheets ?? []),
  ]);
  return files;
}

/** @returns {string[]} */
function joinForm() {
  const manifest = JSON.parse(
    readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'),
  );
  const { file, css = [], imports = [] } = manifest[JOIN_FORM];
  return [file, ...css, ...imports.map((/** @type {string} */ name) => manifest[name].file)];
}

/** @param {string} file */
function measure(file) {
  const content = readFileSync(resolve('build/client', file));
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

/** @param {string} label
 * @param {number} raw
 * @param {number} gzip */
function row(label, raw, gzip) {
  console.log(`${String(gzip).padStart(8)} ${String(raw).padStart(8)}  ${label}`);
}
