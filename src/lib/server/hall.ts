import { setTimeout as pause } from 'node:timers/promises';
import type { Actor, Context, Stamp } from '../meeting/capability';
import type { Command } from '../meeting/commands';
import { decide, evolve } from '../meeting/decider';
import type { AnyEvent } from '../meeting/events';
import { blankMeeting } from '../meeting/lifecycle';
import type { Meeting } from '../meeting/meeting';
import type { Ack } from '../meeting/protocol';
import { Refusal } from '../meeting/refusal';
import { Answers } from './answers';
import { keyMadeBy, keysInUse } from '../meeting/secrets';
import { writeEveryMs } from './limits';
import { causeOf, log } from './log';
import { hashToken, type Secret } from './secret';
import { genesis, record } from './store/log';
import type { LogRecord, Store } from './store/store';
import type { Vault } from './vault';

/** What has become durable: listeners publish it. */
export type Change = { before: Meeting; after: Meeting; records: readonly LogRecord[] };

type Pending = { records: LogRecord[]; after: Meeting; settle: (ack: Ack) => void };
type Parts = { code: string; store: Store; vault: Vault; secret: Secret };

const refused = (refusal: Refusal): Ack => ({ ok: false, refusal: refusal.notice });

/**
 * One live meeting: commands in order → decide → append → acknowledge → publish.
 * Commands that arrive while a write runs are decided at once and written together by the next one (group commit).
 */
export class Hall {
  /** What is on disk: views are built from it. */
  #durable: Meeting;
  /** What has been decided, partly still on its way to the disk. */
  #head: Meeting;
  #lastHash: string;
  #durableHash: string;
  #pending: Pending[] = [];
  #writing: Promise<void> | null = null;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  /** A promise only while the command is on its way to the disk. */
  readonly #answers = new Answers();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #endings = new Set<() => void>();
  #ended = false;

  private constructor(private readonly parts: Parts) {
    this.#durable = this.#head = blankMeeting(parts.code) as Meeting;
    this.#lastHash = this.#durableHash = genesis;
  }

  /** Replays a meeting's log. @throws UnreadableLog */
  static async open(parts: Parts): Promise<Hall> {
    const hall = new Hall(parts);
    for await (const records of parts.store.read(parts.code)) hall.#replay(records);
    await hall.#forgetKeys();
    hall.#watchDeadline();
    return hall;
  }

  /** A new meeting with its first events, durable when it resolves. */
  static async create(
    parts: Parts,
    events: (context: Context) => AnyEvent[],
    actor: Actor,
    commandId: string,
  ): Promise<Hall> {
    await parts.store.create(parts.code);
    const hall = new Hall(parts);
    const now = Date.now();
    const ack = await hall.#commit(events(hall.#context(actor, now, commandId)), {
      at: now,
      actor,
      commandId,
    });
    if (!ack.ok) throw new Refusal(ack.refusal.code);
    return hall;
  }

  get meeting(): Meeting {
    return this.#durable;
  }
  get code(): string {
    return this.parts.code;
  }

  /** Calls back after every durable change; returns the function that stops it. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back when the meeting is deleted. */
  onEnd(listener: () => void): void {
    this.#endings.add(listener);
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  /** The meeting is being deleted: nothing more is decided, and what was decided is written before this resolves. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.close();
    // Pages first: a page that asks once more must not find its ballot without a key.
    for (const listener of this.#endings) listener();
    for (const keyId of this.parts.vault.keyIds) await this.parts.vault.destroy(keyId);
  }

  /** Decides a validated command; resolves once it is durable. A repeated id gets the first answer. */
  execute(command: Command, actor: Actor, commandId: string): Promise<Ack> {
    if (this.#ended) return Promise.resolve(refused(new Refusal('meeting.deleted')));
    const known = this.#answers.get(actor, commandId);
    if (known) return Promise.resolve(known);
    const answer = this.#decide(command, actor, commandId);
    this.#answers.set(actor, commandId, answer);
    void answer.then((ack) => {
      // Only what changed something is remembered: a refusal may be right the next time.
      // And without its promise: in Node.js 20 that holds on to the whole request it was made in.
      if (ack.ok) this.#answers.set(actor, commandId, ack);
      else this.#answers.delete(actor, commandId);
    });
    return answer;
  }

  /** Whether this command has been carried out, or is being. */
  knows(actor: Actor, commandId: string): boolean {
    return this.#answers.get(actor, commandId) !== undefined;
  }

  /** Reads a secret vote or answer of what is still open. */
  readonly unseal = (keyId: string, sealed: string): string =>
    this.parts.vault.unseal(keyId, sealed);

  /** Waits for everything decided to be on disk. */
  async close(): Promise<void> {
    clearTimeout(this.#deadline);
    await this.#writing;
  }

  #replay(records: readonly LogRecord[]): void {
    let meeting = this.#durable;
    for (const { actor, at, commandId, seq, event } of records) {
      meeting = evolve(meeting, event, { seq, at, actor, commandId });
      this.#answers.set(actor, commandId, { ok: true, seq, at });
    }
    this.#durable = this.#head = meeting;
    this.#lastHash = this.#durableHash = records.at(-1)?.hash ?? this.#lastHash;
  }

  async #decide(command: Command, actor: Actor, commandId: string): Promise<Ack> {
    const now = Date.now();
    try {
      const events = decide(this.#head, command, this.#context(actor, now, commandId));
      return await this.#commit(events, { at: now, actor, commandId });
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      log.error('a command failed', { code: this.code, type: command.type, cause: causeOf(error) });
      return refused(new Refusal('store.unavailable'));
    }
  }

  #context(actor: Actor, now: number, commandId: string): Context {
    const { vault, secret, code } = this.parts;
    return {
      actor,
      now,
      commandId,
      seal: (keyId, plain) => vault.seal(keyId, plain),
      unseal: this.unseal,
      tokenHash: (linkId) => hashToken(secret.linkToken(code, linkId)),
    };
  }

  #commit(events: readonly AnyEvent[], stamp: Omit<Stamp, 'seq'>): Promise<Ack> {
    if (events.length === 0)
      return Promise.resolve({ ok: true, seq: this.#head.seq, at: stamp.at });
    const records: LogRecord[] = [];
    for (const event of events) {
      const stamped = { ...stamp, seq: this.#head.seq + 1 };
      const entry = record(event, stamped, this.#lastHash);
      records.push(entry);
      this.#lastHash = entry.hash;
      this.#head = evolve(this.#head, event, stamped);
    }
    const after = this.#head;
    return new Promise((settle) => {
      this.#pending.push({ records, after, settle });
      this.#writing ??= this.#write();
    });
  }

  async #write(): Promise<void> {
    // One turn of the loop gathers what arrived together.
    await new Promise(setImmediate);
    while (this.#pending.length > 0) {
      const batch = this.#pending;
      this.#pending = [];
      const next = pause(writeEveryMs);
      await this.#writeBatch(batch);
      await next;
    }
    this.#writing = null;
  }

  async #writeBatch(batch: Pending[]): Promise<void> {
    const { code, store } = this.parts;
    const records = batch.flatMap((pending) => pending.records);
    try {
      await this.#makeKeys(records);
      await store.append(code, records);
    } catch (error) {
      this.#giveUp(batch, error as Error);
      return;
    }
    const before = this.#durable;
    this.#durable = batch.at(-1)?.after ?? before;
    this.#durableHash = records.at(-1)?.hash ?? this.#durableHash;
    for (const { records, settle } of batch) {
      const last = records.at(-1);
      settle({ ok: true, seq: last?.seq ?? 0, at: last?.at ?? 0 });
    }
    for (const listener of this.#listeners) listener({ before, after: this.#durable, records });
    await this.#forgetKeys();
    this.#watchDeadline();
  }

  /** Nothing of the batch, nor of what was decided on top of it, has happened. */
  #giveUp(batch: readonly Pending[], error: Error): void {
    log.error('cannot write, nothing was recorded', {
      code: this.code,
      events: batch.length,
      cause: causeOf(error),
    });
    const lost = [...batch, ...this.#pending];
    this.#pending = [];
    this.#head = this.#durable;
    this.#lastHash = this.#durableHash;
    for (const { settle } of lost) settle({ ok: false, refusal: { code: 'store.unavailable' } });
  }

  /** The keys of what opens with this batch and is secret, on disk before it is. */
  async #makeKeys(records: readonly LogRecord[]): Promise<void> {
    for (const { event } of records) {
      const keyId = keyMadeBy(event);
      if (keyId !== null) await this.parts.vault.create(keyId);
    }
  }

  /** Destroys keys of what is no longer open, also of those a crash left behind. */
  async #forgetKeys(): Promise<void> {
    const inUse = keysInUse(this.#durable);
    for (const keyId of this.parts.vault.keyIds)
      if (!inUse.has(keyId)) await this.parts.vault.destroy(keyId);
  }

  /** A timed ballot closes by itself. */
  #watchDeadline(): void {
    clearTimeout(this.#deadline);
    if (this.#ended) return;
    const ballot = this.#durable.ballots.find(
      ({ state, closesAt }) => state === 'open' && closesAt !== null,
    );
    if (!ballot || ballot.closesAt === null) return;
    const { id: ballotId, closesAt } = ballot;
    const clock: Actor = { role: 'clock', id: null };
    const close = () =>
      void this.execute({ type: 'ballot.close', ballotId }, clock, `close-${ballotId}-${closesAt}`);
    this.#deadline = setTimeout(close, Math.max(0, closesAt - Date.now()));
  }
}
