import { spawn } from 'node:child_process';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program; passes our signals on to it, and ends with it when one came.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} */
export function run(command, args, options) {
  return new Promise((resolve) => {
    let output = '';
    let interrupted = false;
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command !== process.execPath,
      ...options,
    });
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1, output));
    for (const signal of SIGNALS) process.on(signal, pass);

    /** @param {NodeJS.Signals} signal */
    function pass(signal) {
      interrupted = true;
      child.kill(signal);
    }

    /** @param {number} code
     * @param {string} output */
    function end(code, output) {
      for (const signal of SIGNALS) process.off(signal, pass);
      if (interrupted) process.exit(1);
      resolve({ code, output });
    }
  });
}

/** Shows a program's output only when it fails, and then ends too.
 * @param {string} command
 * @param {string[]} args */
export async function quietly(command, args) {
  const { code, output } = await run(command, args);
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}
