import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_LIMIT_MS = 30_000;
const KILL_AFTER_MS = 5_000;
/** The server under test is on this machine: no proxy may come between. */
const PROXIES = /^(https?|all|ftp)_proxy$/i;

export type Program = Awaited<ReturnType<typeof start>>;

/** An empty folder for a browser's profile, and a way to be rid of it. */
export function profile() {
  const folder = mkdtempSync(join(tmpdir(), 'rakoor-engine-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }) };
}

/** Starts a program and waits until it says that it is ready; `found` is what `ready` caught. Null: it never says so. */
export async function start(
  path: string,
  args: readonly string[],
  ready: RegExp | null,
  env: NodeJS.ProcessEnv = {},
) {
  const direct = Object.entries(process.env).filter(([name]) => !PROXIES.test(name));
  const child = spawn(path, args, { env: { ...Object.fromEntries(direct), ...env } });
  const ended = once(child, 'exit');
  let output = '';
  const found = await new Promise<string>((resolve, reject) => {
    const fail = () => {
      clearTimeout(limit);
      child.kill('SIGKILL');
      reject(new Error(`${path} did not start:\n${output}`));
    };
    const limit = setTimeout(fail, START_LIMIT_MS);
    const listen = (chunk: Buffer | '') => {
      output += chunk.toString();
      const match = ready ? ready.exec(output) : [''];
      if (!match) return;
      clearTimeout(limit);
      resolve(match[1] ?? '');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', fail);
    child.on('spawn', () => listen(''));
    child.on('exit', fail);
  });

  return {
    found,
    output: () => output,
    async stop() {
      const limit = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(limit);
    },
  };
}
