import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from './run.js';

const FINGERPRINT = 'build/.fingerprint';

export async function buildIfStale() {
  const now = fingerprint();
  if (existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, 'utf8') === now) return;
  rmSync(FINGERPRINT, { force: true });
  console.log('Menyiapkan halaman … / Building pages …');
  await quietly(process.execPath, ['node_modules/vite/bin/vite.js', 'build']);
  writeFileSync(FINGERPRINT, now);
}

/** Contents, not times: a clone or a checkout changes every time. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function sources() {
  const settings = readdirSync('.').filter((name) =>
    /^vite\.|\.config\.\w+$|^(ts|package).*\.json$/.test(name),
  );
  return [...settings, ...filesIn('src'), ...filesIn('static')].sort();
}

/** @param {string} folder
 * @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
