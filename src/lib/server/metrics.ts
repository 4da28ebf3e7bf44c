import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import type { Ack } from '../meeting/protocol';
import { delayResolutionMs } from './limits';
import type { LogRecord, Store } from './store/store';

/* How the server fares, for Prometheus. Sums only: no code, no name, no token. */

const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** How long something took, in the form Prometheus adds up. */
class Durations {
  #sum = 0;
  readonly #counts: number[] = [...bounds, Infinity].map(() => 0);

  add(seconds: number): void {
    this.#sum += seconds;
    const bucket = bounds.findIndex((bound) => seconds <= bound);
    const at = bucket < 0 ? bounds.length : bucket;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  lines(name: string): string[] {
    let total = 0;
    const buckets = this.#counts.map((count, n) => {
      total += count;
      return `${name}_bucket{le="${bounds[n] ?? '+Inf'}"} ${total}`;
    });
    return [...buckets, `${name}_sum ${this.#sum}`, `${name}_count ${total}`];
  }
}

const headed = (name: string, type: string, help: string, lines: readonly string[]): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...lines,
];

const labelled = (name: string, label: string, values: ReadonlyMap<string, number>) =>
  [...values].map(([key, value]) => `${name}{${label}="${key}"} ${value}`);

export class Metrics {
  readonly #connections = new Map<string, number>();
  readonly #byMeeting = new Map<string, number>();
  readonly #outcomes = new Map<string, number>();
  readonly #appends = new Durations();
  readonly #delay: IntervalHistogram = monitorEventLoopDelay({ resolution: delayResolutionMs });

  constructor() {
    this.#delay.enable();
  }

  /** A page of a meeting has connected (1) or gone (-1). */
  connected(code: string, role: string, by: 1 | -1): void {
    this.#connections.set(role, (this.#connections.get(role) ?? 0) + by);
    const here = this.connectionsOf(code, role) + by;
    if (here > 0) this.#byMeeting.set(`${code} ${role}`, here);
    else this.#byMeeting.delete(`${code} ${role}`);
  }

  /** Pages of a role connected to one meeting. */
  connectionsOf(code: string, role: string): number {
    return this.#byMeeting.get(`${code} ${role}`) ?? 0;
  }

  answered(ack: Ack): void {
    const outcome = ack.ok ? 'ok' : ack.refusal.code;
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  /** The same store with its appends measured. */
  measured(store: Store): Store {
    return {
      list: () => store.list(),
      create: (code) => store.create(code),
      read: (code) => store.read(code),
      open: (code) => store.open(code),
      remove: (code) => store.remove(code),
      append: async (code: string, records: readonly LogRecord[]) => {
        const from = performance.now();
        await store.append(code, records);
        this.#appends.add((performance.now() - from) / 1000);
      },
    };
  }

  stop(): void {
    this.#delay.disable();
  }

  /** Prometheus' text format. The event loop's delay is that since the last time somebody asked. */
  text(meetings: { open: number; known: number }): string {
    const { user, system } = process.cpuUsage();
    const delay = (nanoseconds: number) =>
      Math.max(0, nanoseconds / 1e9 - delayResolutionMs / 1000);
    const loop = 'rakoor_event_loop_delay_seconds';
    const lines = [
      headed('rakoor_meetings_open', 'gauge', 'Meetings held in memory.', [
        `rakoor_meetings_open ${meetings.open}`,
      ]),
      headed('rakoor_meetings', 'gauge', 'Meetings in the data folder.', [
        `rakoor_meetings ${meetings.known}`,
      ]),
      headed(
        'rakoor_connections',
        'gauge',
        'Connected pages by what they show.',
        labelled('rakoor_connections', 'role', this.#connections),
      ),
      headed(
        'rakoor_commands_total',
        'counter',
        'Answered commands by outcome.',
        labelled('rakoor_commands_total', 'outcome', this.#outcomes),
      ),
      headed(
        'rakoor_append_seconds',
        'histogram',
        'From handing events to the disk until they are safe.',
        this.#appends.lines('rakoor_append_seconds'),
      ),
      headed(loop, 'gauge', 'How late the event loop came round.', [
        `${loop}{quantile="0.5"} ${delay(this.#delay.percentile(50))}`,
        `${loop}{quantile="0.99"} ${delay(this.#delay.percentile(99))}`,
        `${loop}{quantile="1"} ${delay(this.#delay.max)}`,
      ]),
      headed('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      ]),
      headed('process_cpu_seconds_total', 'counter', 'CPU time of the process.', [
        `process_cpu_seconds_total ${(user + system) / 1e6}`,
      ]),
    ].flat();
    this.#delay.reset();
    return `${lines.join('\n')}\n`;
  }
}
