import { Low } from 'lowdb';
import type { Meeting } from '../meeting/meeting';
import { DurableFile } from './store/durable-file';
import type { LowdbStore } from './store/lowdb-store';

/** A meeting in one line, for the organiser's list. */
export type Summary = Pick<Meeting['profile'], 'title' | 'date' | 'example'> &
  Pick<Meeting, 'code' | 'phase'>;

/** Summaries beside the logs, thrown away freely: they spare the list from opening every meeting. */
export class Summaries {
  readonly #known = new Map<string, Summary>();

  constructor(private readonly store: LowdbStore) {}

  keep({ code, phase, profile: { title, date, example } }: Meeting): void {
    const summary: Summary = { code, phase, title, date, example };
    if (JSON.stringify(this.#known.get(code)) === JSON.stringify(summary)) return;
    this.#known.set(code, summary);
    void this.#file(code)
      .write(summary)
      .catch((error: unknown) =>
        console.error(`rakoor: ${code}: no summary written: ${String(error)}`),
      );
  }

  /** The summary of a meeting; null when it has to be opened to know. */
  async read(code: string): Promise<Summary | null> {
    const known = this.#known.get(code);
    if (known) return known;
    const low = new Low<Summary | null>(this.#file(code), null);
    await low.read().catch(() => undefined);
    if (low.data) this.#known.set(code, low.data);
    return low.data;
  }

  #file(code: string): DurableFile<Summary | null> {
    return new DurableFile(this.store.path(code, 'summary.json'));
  }
}
