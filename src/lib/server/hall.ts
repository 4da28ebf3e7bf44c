import { setTimeout as pause } from 'node:timers/promises';
import { deadlineOf } from '../meeting/asking';
import type { Actor, Context } from '../meeting/capability';
import type { Command } from '../meeting/commands';
import { decide, replay } from '../meeting/decider';
import type { AnyEvent } from '../meeting/events';
import { blankMeeting } from '../meeting/lifecycle';
import type { Meeting } from '../meeting/meeting';
import type { Ack } from '../meeting/protocol';
import { Refusal } from '../meeting/refusal';
import { Answers } from './answers';
import { Batch } from './batch';
import { keyMadeBy, keysInUse } from '../meeting/secrets';
import { commandsPerWrite, writeEveryMs } from './limits';
import { causeOf, log } from './log';
import { hashToken, type Secret } from './secret';
import { genesis } from './store/log';
import type { LogRecord, Store } from './store/store';
import type { Vault } from './vault';

/** What has become durable: listeners publish it. */
export type Change = { before: Meeting; after: Meeting; records: readonly LogRecord[] };

/** A command whose form has been checked, with the id its sender gave it. */
export type Named = { command: Command; commandId: string };
/** Who asked when; what for is read when its turn comes. */
type Asked = { read: () => Named; actor: Actor; at: number; answer: (ack: Ack) => void };
type Parts = { code: string; store: Store; vault: Vault; secret: Secret };

const refused = (refusal: Refusal): Ack => ({ ok: false, refusal: refusal.notice });

/**
 * One live meeting: commands in order → decide → append → acknowledge → publish.
 * What arrives while a write runs waits for its end, is decided in one go and written together (group commit): the
 * meeting is never ahead of the disk, and a hundred decisions in a row cost half of a hundred in between other work.
 */
export class Hall {
  /** As it is on disk. */
  #meeting: Meeting;
  #lastHash = genesis;
  #asked: Asked[] = [];
  #working: Promise<void> | null = null;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  readonly #answers = new Answers();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #endings = new Set<() => void>();
  #ended = false;

  private constructor(private readonly parts: Parts) {
    this.#meeting = blankMeeting(parts.code) as Meeting;
  }

  /** Replays a meeting's log. @throws UnreadableLog */
  static async open(parts: Parts): Promise<Hall> {
    const hall = new Hall(parts);
    for await (const records of parts.store.open(parts.code)) hall.#replay(records);
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
    const at = Date.now();
    const batch = new Batch(hall.#meeting, hall.#lastHash);
    batch.add(events(hall.#context(actor, at, commandId)), { at, actor, commandId });
    await hall.#append(batch);
    return hall;
  }

  get meeting(): Meeting {
    return this.#meeting;
  }
  get code(): string {
    return this.parts.code;
  }

  /** Hash of the last event on disk: it stands for all before it. */
  get lastHash(): string {
    return this.#lastHash;
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

  /**
   * Takes a command in; answers once what follows from it is durable. A repeated id gets the first answer.
   * @param read says what is asked, or throws the Refusal of what cannot be read. It is called with many others in a row.
   */
  ask(read: () => Named, actor: Actor, answer: (ack: Ack) => void): void {
    if (this.#ended) return answer(refused(new Refusal('meeting.deleted')));
    this.#asked.push({ read, actor, at: Date.now(), answer });
    this.#working ??= this.#work();
  }

  /** Decides a validated command; resolves once it is durable. */
  execute(command: Command, actor: Actor, commandId: string): Promise<Ack> {
    return new Promise((resolve) => this.ask(() => ({ command, commandId }), actor, resolve));
  }

  /** Whether this command has been carried out. */
  knows(actor: Actor, commandId: string): boolean {
    return this.#answers.get(actor, commandId) !== undefined;
  }

  /** Reads a secret vote or answer of what is still open. */
  readonly unseal = (keyId: string, sealed: string): string =>
    this.parts.vault.unseal(keyId, sealed);

  /** Waits for everything decided to be on disk. */
  async close(): Promise<void> {
    clearTimeout(this.#deadline);
    await this.#working;
  }

  #replay(records: readonly LogRecord[]): void {
    this.#meeting = replay(this.#meeting, records);
    for (const { actor, at, commandId, seq } of records)
      this.#answers.set(actor, commandId, { ok: true, seq, at });
    this.#lastHash = records.at(-1)?.hash ?? this.#lastHash;
  }

  #context(actor: Actor, now: number, commandId: string): Context {
    const { vault, secret, code } = this.parts;
    return {
      actor,
      now,
      commandId,
      seal: (keyId, plain, room) => vault.seal(keyId, plain, room),
      unseal: this.unseal,
      tokenHash: (linkId) => hashToken(secret.linkToken(code, linkId)),
      seatCode: (elementId) => secret.seatCode(code, elementId),
    };
  }

  async #work(): Promise<void> {
    // One turn of the loop gathers what arrived together.
    await new Promise(setImmediate);
    while (this.#asked.length > 0) {
      const asked = this.#asked.splice(0, commandsPerWrite);
      const next = pause(writeEveryMs);
      await this.#carryOut(asked);
      await next;
    }
    this.#working = null;
  }

  async #carryOut(asked: readonly Asked[]): Promise<void> {
    const before = this.#meeting;
    const batch = new Batch(before, this.#lastHash);
    const decided = asked.map((one) => ({ answer: one.answer, ack: this.#decide(batch, one) }));
    try {
      await this.#append(batch);
    } catch (error) {
      log.error('cannot write, nothing was recorded', {
        code: this.code,
        events: batch.records.length,
        cause: causeOf(error),
      });
      for (const { actor, commandId } of batch.stamps) this.#answers.delete(actor, commandId);
      // Those that were refused too: what they were measured against has not happened.
      for (const { answer } of asked) answer(refused(new Refusal('store.unavailable')));
      return;
    }
    for (const { answer, ack } of decided) answer(ack);
    if (batch.records.length === 0) return;
    const { records } = batch;
    for (const listener of this.#listeners) listener({ before, after: this.#meeting, records });
    await this.#forgetKeys();
  }

  #decide(batch: Batch, { read, actor, at }: Asked): Ack {
    let type = '';
    try {
      const { command, commandId } = read();
      type = command.type;
      const known = this.#answers.get(actor, commandId);
      if (known) return known;
      const events = decide(batch.meeting, command, this.#context(actor, at, commandId));
      const ack = batch.add(events, { at, actor, commandId });
      // Only what was carried out is remembered: a refusal may be right the next time.
      this.#answers.set(actor, commandId, ack);
      return ack;
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      log.error('a command failed', { code: this.code, type, cause: causeOf(error) });
      return refused(new Refusal('store.unavailable'));
    }
  }

  async #append({ records, meeting, hash }: Batch): Promise<void> {
    if (records.length === 0) return;
    await this.#makeKeys(records);
    await this.parts.store.append(this.code, records);
    this.#meeting = meeting;
    this.#lastHash = hash;
    this.#watchDeadline();
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
    const { keyIds } = this.parts.vault;
    if (keyIds.length === 0) return;
    const inUse = keysInUse(this.#meeting);
    for (const keyId of keyIds.filter((keyId) => !inUse.has(keyId)))
      try {
        await this.parts.vault.destroy(keyId);
      } catch (error) {
        // The meeting goes on; the next change tries again.
        log.error('a key could not be destroyed', { code: this.code, cause: causeOf(error) });
      }
  }

  /** A timed ballot or election closes by itself. */
  #watchDeadline(): void {
    clearTimeout(this.#deadline);
    if (this.#ended) return;
    const next = deadlineOf(this.#meeting);
    if (!next) return;
    const { at, id, command } = next;
    const clock: Actor = { role: 'clock', id: null };
    const close = () => void this.execute(command, clock, `close-${id}-${at}`);
    this.#deadline = setTimeout(close, Math.max(0, at - Date.now()));
  }
}
