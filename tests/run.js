// `npm test`: everything, from a fresh clone. The last line is the sum.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../src/launch/build.js';
import { installIfNeeded } from '../src/launch/install.js';
import { run } from '../src/launch/run.js';

const UNIT_REPORT = 'test-results/vitest.json';
const JOURNEY_REPORT = 'test-results/playwright.json';
const UNIT_REPORTERS = ['default', 'json'].map((name) => `--reporter=${name}`);

// No test may touch ./data, not even one that forgets to choose a folder.
const folder = mkdtempSync(join(tmpdir(), 'rakoor-test-'));
process.env.TMPDIR = folder;
process.env.DATA_DIR = join(folder, 'data');
process.on('exit', finish);
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

await step('packages', installIfNeeded);
await step('browser', async () => (await import('./provide-browser.js')).provideBrowser());
await step('types, lint, format', async () => {
  await tool('@sveltejs/kit/svelte-kit.js', 'sync');
  // Each keeps one core busy.
  await Promise.all([
    tool('svelte-check/bin/svelte-check', '--fail-on-warnings').then(() =>
      tool('prettier/bin/prettier.cjs', '--check', '.'),
    ),
    tool('eslint/bin/eslint.js', '.'),
  ]);
});
await step('build', buildIfStale);
await step('unit and sockets', () =>
  tool('vitest/vitest.mjs', 'run', ...UNIT_REPORTERS, `--outputFile.json=${UNIT_REPORT}`),
);
await step('size', () => tool('tsx/dist/cli.mjs', 'tests/size.ts'));
await step('journeys and engines', () => tool('@playwright/test/cli.js', 'test'));

/** @param {string} name
 * @param {() => Promise<void>} work */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const startedAt = Date.now();
  await work();
  console.log(`── ${name}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** @param {string} script a path in node_modules
 * @param {...string} args */
async function tool(script, ...args) {
  const command = [join('node_modules', script), ...args];
  const { code } = await run(process.execPath, command, { stdio: 'inherit' });
  if (code !== 0) process.exit(1);
}

/** @param {number} code */
function finish(code) {
  rmSync(folder, { recursive: true, force: true });
  const unit = report(UNIT_REPORT);
  const journeys = report(JOURNEY_REPORT)?.stats;
  const passed = (unit?.numPassedTests ?? 0) + (journeys?.expected ?? 0);
  const failed = (unit?.numFailedTests ?? 0) + (journeys?.unexpected ?? 0);
  // A type error or an empty suite is a failure too, though nobody counted it.
  console.log(`\n${passed} passed, ${failed || Math.min(code, 1)} failed`);
}

/** @param {string} file */
function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
