import { spawn, type ChildProcess } from 'node:child_process';
import { causeOf, log } from '../log';
import program from './crowd/main?thread';
import { nobodyYet, type Plan, type Progress } from './progress';

/**
 * The simulated people, in a process of their own: what they cost is not the server's, and what they break neither.
 * Its program comes by its standard input, as neither build carries a second entry along.
 */
export class CrowdProcess {
  progress: Progress = nobodyYet;
  readonly #child: ChildProcess;

  constructor(plan: Plan) {
    this.#child = spawn(process.execPath, ['--max-old-space-size=256', '-'], {
      stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
      // Its own name and nothing of ours: no data folder, no key.
      env: { PATH: process.env.PATH ?? '' },
    });
    this.#child.on('message', (progress: Progress) => (this.progress = progress));
    this.#child.on('error', (error) =>
      log.error('the rehearsal has no participants', { cause: causeOf(error) }),
    );
    // A process that ends before it has read its program.
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdin?.end(program);
    this.#child.send(plan);
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }
}
