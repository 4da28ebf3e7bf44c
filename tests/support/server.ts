import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_LIMIT_MS = 20_000;
// A test runner that is killed leaves no server behind.
const WITH_PARENT = new URL('with-parent.js', import.meta.url).href;
const HEAP = new URL('heap.js', import.meta.url).href;
/** Options for a server that can be asked for `heapBytes`. */
export const measurable = ['--expose-gc', '--import', HEAP];
const STILL_CLOCK = new URL('still-clock.js', import.meta.url).href;
/** Options for a server whose clock can be stopped (`standAt`). */
export const stoppable = ['--import', STILL_CLOCK];
const TEMPORARY = join(tmpdir(), 'rakoor-');
const READY = /http:\/\/\S+\/organiser#\S+(?=\s)/;

export type RunningServer = Awaited<ReturnType<typeof startServer>>;

type Options = { dataDir?: string; host?: string; nodeOptions?: string[] };

/** The built application in a process of its own, with a data folder of its own. */
export async function startServer({
  dataDir = mkdtempSync(TEMPORARY),
  host = '0.0.0.0',
  nodeOptions = [],
}: Options = {}) {
  const env = { ...process.env, DATA_DIR: dataDir, HOST: host };
  let current = await launch({ ...env, PORT: '0' }, nodeOptions);
  const { organiserLink } = current;
  const { origin, port } = new URL(organiserLink);

  return {
    url: origin,
    port: Number(port),
    organiserLink,
    dataDir,
    pid: () => current.child.pid ?? 0,
    output: () => current.output(),
    /** What is alive after a garbage collection; for servers started with the `measurable` options. */
    async heapBytes(): Promise<number> {
      const answer = once(current.child, 'message') as Promise<[{ heapBytes: number }]>;
      current.child.send('heap');
      return (await answer)[0].heapBytes;
    },
    /** Stops the server's clock at an instant, or lets it run again; for servers started with the `stoppable` options. */
    async standAt(instant: number | null): Promise<void> {
      const answer = once(current.child, 'message');
      current.child.send({ standAt: instant });
      await answer;
    },
    stop: () => end(current.child, 'SIGTERM'),
    kill9: () => end(current.child, 'SIGKILL'),
    async restart() {
      await end(current.child, 'SIGTERM');
      current = await launch({ ...env, PORT: port }, nodeOptions);
    },
  };
}

async function launch(env: NodeJS.ProcessEnv, nodeOptions: readonly string[]) {
  const child = spawn(
    process.execPath,
    [...nodeOptions, '--import', WITH_PARENT, 'src/server.js'],
    {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let output = '';
  const organiserLink = await new Promise<string>((resolve, reject) => {
    const fail = () => {
      clearTimeout(limit);
      child.kill('SIGKILL');
      reject(new Error(`The server did not start:\n${output}`));
    };
    const limit = setTimeout(fail, START_LIMIT_MS);
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const link = READY.exec(output)?.[0];
      if (!link) return;
      clearTimeout(limit);
      resolve(link);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', fail);
  });
  return { child, organiserLink, output: () => output };
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
