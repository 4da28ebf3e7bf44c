import { refuse } from '../src/launch/address.js';
import { run } from '../src/launch/run.js';
import { findBrowser } from './browser.js';

const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const LIMIT_MS = 300_000;

/** @type {string[][]} */
const WAYS = [
  [process.execPath, PLAYWRIGHT, 'install', 'chromium'],
  ...(process.getuid?.() === 0
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', 'chromium'],
        [process.execPath, PLAYWRIGHT, 'install-deps', 'chromium'],
      ]
    : []),
];

export async function provideBrowser() {
  for (const [command = '', ...args] of WAYS) {
    if (findBrowser()) return;
    console.log(`No browser yet, trying: ${[command, ...args].join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(command, args, { timeout: LIMIT_MS, env });
  }
  if (findBrowser()) return;
  refuse(
    'Tes memerlukan Chromium: jalankan "apt install chromium" atau isi CHROMIUM_PATH.',
    'The tests need Chromium: run "apt install chromium" or set CHROMIUM_PATH.',
  );
}
