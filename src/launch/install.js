import { existsSync, readFileSync } from 'node:fs';
import { quietly } from './run.js';

const LOCK = 'package-lock.json';
const PRESENT = 'node_modules/.package-lock.json';

export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Menyiapkan paket … / Installing packages …');
  // The engines of development tools are narrower than ours; NODE_ENV=production would leave out Vite.
  const command = existsSync(LOCK) ? 'ci' : 'install';
  await quietly('npm', [command, '--include=dev', '--no-engine-strict']);
}

function isInstalled() {
  if (!existsSync(PRESENT)) return false;
  const present = packages(PRESENT);
  return Object.entries(existsSync(LOCK) ? packages(LOCK) : {}).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

/** @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
