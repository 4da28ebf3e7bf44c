import { randomInt } from 'node:crypto';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor, Context } from '../meeting/capability';
import type { AnyEvent } from '../meeting/events';
import type { Meeting } from '../meeting/meeting';
import { Refusal } from '../meeting/refusal';
import { filesOf } from '../meeting/kept-files';
import { hasUnkept } from '../meeting/minutes';
import { lockFolder, prepareFolder } from './data-folder';
import { replay } from '../meeting/decider';
import { blankMeeting } from '../meeting/lifecycle';
import { Finals } from './finals/finals';
import { Hall } from './hall';
import { causeOf, log } from './log';
import { forgetFiles } from './meeting-files/forget-files';
import { MeetingFiles } from './meeting-files/meeting-files';
import { Metrics } from './metrics';
import { Offices } from './offices/offices';
import { prepared } from './rehearsal/copied';
import { Rehearsals } from './rehearsal/rehearsals';
import { Secret } from './secret';
import { LowdbStore } from './store/lowdb-store';
import { writeInThread } from './store/write-in-thread';
import { UnreadableLog, wholeLog, type Store } from './store/store';
import { Summaries } from './summaries';
import { TextBlocks } from './text-blocks/text-blocks';
import { Vault } from './vault';

/** Codes are read aloud and typed on phones: no 0/O, 1/I/L. */
const codeLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const newCode = () =>
  Array.from({ length: 6 }, () => codeLetters[randomInt(codeLetters.length)]).join('');

const unlessMissing = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error;
};
const copiesIn = (folder: string): string => join(folder, 'rehearsals');

/** The running server's meetings: one process, one data folder. */
export class Rakoor {
  readonly secret: Secret;
  readonly summaries: Summaries;
  readonly textBlocks: TextBlocks;
  readonly offices: Offices;
  readonly metrics = new Metrics();
  readonly #store: LowdbStore;
  readonly #measured: Store;
  readonly #halls = new Map<string, Promise<Hall | null>>();
  readonly #files = new Map<string, MeetingFiles>();
  readonly #openings = new Set<(hall: Hall) => void>();
  readonly #creations = new Map<string, Promise<Hall>>();
  /** Copies of meetings, beside the meetings; none outlives the server. */
  readonly #copies: LowdbStore;
  readonly #rehearsing = new Set<string>();
  readonly rehearsals = new Rehearsals(this);

  private constructor(
    readonly folder: string,
    private readonly unlock: () => void,
    private readonly codes: Set<string>,
    store: LowdbStore,
  ) {
    this.secret = new Secret(folder);
    this.#store = store;
    this.#copies = new LowdbStore(copiesIn(folder), writeInThread);
    this.#measured = this.metrics.measured(store);
    this.summaries = new Summaries(store);
    this.textBlocks = new TextBlocks(folder, writeInThread);
    this.offices = new Offices(join(folder, 'offices'), writeInThread);
  }

  /** @throws DataFolderError when the folder cannot be used. */
  static async start(path: string): Promise<Rakoor> {
    const folder = prepareFolder(path);
    const unlock = await lockFolder(folder);
    await rm(copiesIn(folder), { recursive: true, force: true });
    const store = new LowdbStore(join(folder, 'meetings'), writeInThread);
    return new Rakoor(folder, unlock, new Set(await store.list()), store);
  }

  metricsText(): string {
    return this.metrics.text({ open: this.#halls.size, known: this.codes.size });
  }

  /** Of meetings; a rehearsal is none. */
  get allCodes(): string[] {
    return [...this.codes].filter((code) => !this.#rehearsing.has(code));
  }

  isRehearsal(code: string): boolean {
    return this.#rehearsing.has(code);
  }

  /** A meeting, opened when first asked for; null when there is none or its log cannot be read (which the log says). */
  hall(code: string): Promise<Hall | null> {
    if (!this.codes.has(code)) return Promise.resolve(null);
    const known = this.#halls.get(code);
    if (known) return known;
    const opening = this.#open(code);
    this.#halls.set(code, opening);
    // What the system refused for a moment may be tried again.
    opening.catch(() => this.#halls.delete(code));
    return opening;
  }

  /** Calls back for every meeting that is opened or created from now on. */
  onOpen(listener: (hall: Hall) => void): void {
    this.#openings.add(listener);
  }

  /** The meeting as it was after the event `seq`, and that event's hash in the log. @throws UnreadableLog */
  async after(code: string, seq: number): Promise<{ meeting: Meeting; hash: string }> {
    let meeting = blankMeeting(code) as Meeting;
    let hash = '';
    for await (const records of this.#storeOf(code).read(code)) {
      const until = records.filter((record) => record.seq <= seq);
      meeting = replay(meeting, until);
      hash = until.at(-1)?.hash ?? hash;
      if (until.length < records.length) break;
    }
    return { meeting, hash };
  }

  /** The papers of a meeting's final versions. */
  finalsOf(code: string): Finals {
    return new Finals(this.folderOf(code));
  }

  /** Where a meeting's log lies. */
  folderOf(code: string): string {
    return this.#storeOf(code).path(code);
  }

  #storeOf(code: string): LowdbStore {
    return this.#rehearsing.has(code) ? this.#copies : this.#store;
  }

  /** The files of a meeting that is open. */
  filesOf(code: string): MeetingFiles {
    const known = this.#files.get(code) ?? new MeetingFiles(this.folderOf(code));
    this.#files.set(code, known);
    return known;
  }

  /** Creates a meeting from its first events; a repeated command id gets the same meeting. */
  create(events: (context: Context) => AnyEvent[], actor: Actor, commandId: string): Promise<Hall> {
    const known = this.#creations.get(commandId) ?? this.#create(events, actor, commandId);
    this.#creations.set(commandId, known);
    known.catch(() => this.#creations.delete(commandId));
    return known;
  }

  /** Deletes a meeting with all its data, also one that cannot be opened. Its code is unknown from now on. */
  async delete(code: string): Promise<void> {
    await this.rehearsals.stop(code);
    const hall = await this.hall(code);
    if (!this.codes.delete(code)) throw new Refusal('meeting.unknown');
    try {
      await hall?.end();
      await this.summaries.forget(code);
      await this.#storeOf(code).remove(code);
      this.#rehearsing.delete(code);
    } catch (error) {
      log.error('the meeting could not be deleted', { code, cause: causeOf(error) });
      this.codes.add(code);
      throw new Refusal('store.unavailable');
    } finally {
      this.#halls.delete(code);
      this.#files.delete(code);
    }
    for (const [commandId, made] of this.#creations)
      if ((await made.catch(() => null))?.code === code) this.#creations.delete(commandId);
    log.info('meeting deleted', { code });
  }

  /** A copy of what was prepared for a meeting, under a code of its own, to be deleted when it has served. */
  async rehearse({ code: from }: Hall): Promise<Hall> {
    const code = this.#freeCode();
    this.#rehearsing.add(code);
    const records = prepared(await wholeLog(this.#store, from));
    await this.#copies.create(code);
    await this.#copies.append(code, records);
    await cp(join(this.folderOf(from), 'files'), join(this.folderOf(code), 'files'), {
      recursive: true,
    }).catch(unlessMissing);
    this.codes.add(code);
    const hall = await this.hall(code);
    if (!hall) throw new Error('the copy cannot be opened');
    return hall;
  }

  /** Finishes all writes and gives the folder back. */
  async close(): Promise<void> {
    await this.rehearsals.stopAll();
    for (const opening of this.#halls.values()) await (await opening)?.close();
    this.metrics.stop();
    this.unlock();
  }

  #freeCode(): string {
    let code = newCode();
    while (this.codes.has(code)) code = newCode();
    return code;
  }

  async #create(
    events: (context: Context) => AnyEvent[],
    actor: Actor,
    commandId: string,
  ): Promise<Hall> {
    const code = this.#freeCode();
    try {
      const hall = await Hall.create(this.#parts(code), events, actor, commandId);
      this.codes.add(code);
      this.#adopt(hall);
      log.info('meeting created', { code });
      return hall;
    } catch (error) {
      await this.#store.remove(code).catch(() => undefined);
      throw error;
    }
  }

  async #open(code: string): Promise<Hall | null> {
    try {
      const hall = await Hall.open(this.#parts(code));
      if (hall.meeting.seq === 0) return null;
      if (!hasUnkept(hall.meeting)) await this.filesOf(code).sweep(filesOf(hall.meeting));
      this.#adopt(hall);
      return hall;
    } catch (error) {
      if (!(error instanceof UnreadableLog)) throw error;
      const what = 'the meeting cannot be opened, its files were left as they are';
      log.error(what, { code, cause: error.message });
      return null;
    }
  }

  #adopt(hall: Hall): void {
    this.#halls.set(hall.code, Promise.resolve(hall));
    const listed = !this.#rehearsing.has(hall.code);
    if (listed) this.summaries.keep(hall.meeting);
    for (const listener of this.#openings) listener(hall);
    if (listed) hall.onChange(({ after }) => this.summaries.keep(after));
    forgetFiles(hall, this.filesOf(hall.code));
  }

  #parts(code: string) {
    return {
      code,
      store: this.#rehearsing.has(code) ? this.#copies : this.#measured,
      vault: new Vault(join(this.folderOf(code), 'keys')),
      secret: this.secret,
    };
  }
}
