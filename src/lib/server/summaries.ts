import { Low } from 'lowdb';
import type { Meeting } from '../meeting/meeting';
import { openDues } from '../meeting/pursuit';
import { causeOf, log } from './log';
import { DurableFile } from './store/durable-file';
import type { LowdbStore } from './store/lowdb-store';

/** A meeting in one line, for the organiser's list. */
export type Summary = Pick<Meeting['profile'], 'title' | 'date' | 'example'> &
  Pick<Meeting, 'code' | 'phase'> & {
    /** When it is over: due dates of the follow-ups that are not done. How many are late depends on the day it is read. */
    openDues: readonly string[];
    zone: Meeting['profile']['zone'];
  };

/** Summaries beside the logs, thrown away freely: they spare the list from opening every meeting. */
export class Summaries {
  readonly #known = new Map<string, Summary>();
  /** The last write of each, still running or over: two at once would share a temporary file. */
  readonly #writes = new Map<string, Promise<void>>();

  constructor(private readonly store: LowdbStore) {}

  keep(meeting: Meeting): void {
    const { code, phase, profile } = meeting;
    const { title, date, example, zone } = profile;
    const summary: Summary = {
      code,
      phase,
      title,
      date,
      example,
      zone,
      openDues: openDues(meeting),
    };
    if (JSON.stringify(this.#known.get(code)) === JSON.stringify(summary)) return;
    this.#known.set(code, summary);
    const write = (this.#writes.get(code) ?? Promise.resolve())
      .then(() => this.#file(code).write(summary))
      .catch((error: unknown) => log.warn('no summary written', { code, cause: causeOf(error) }));
    this.#writes.set(code, write);
  }

  /** Resolves when nothing will be written any more. */
  async forget(code: string): Promise<void> {
    await this.#writes.get(code);
    this.#writes.delete(code);
    this.#known.delete(code);
  }

  /** The summary of a meeting; null when it has to be opened to know. */
  async read(code: string): Promise<Summary | null> {
    const known = this.#known.get(code);
    if (known) return known;
    const low = new Low<Summary | null>(this.#file(code), null);
    await low.read().catch(() => undefined);
    // Written by an earlier version: the meeting has to be opened once more.
    if (!low.data || !('openDues' in low.data)) return null;
    this.#known.set(code, low.data);
    return low.data;
  }

  #file(code: string): DurableFile<Summary | null> {
    return new DurableFile(this.store.path(code, 'summary.json'), this.store.put);
  }
}
