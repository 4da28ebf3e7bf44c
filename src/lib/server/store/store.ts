import type { Actor } from '../../meeting/capability';
import type { AnyEvent } from '../../meeting/events';

/** One line of a meeting's log. `hash` covers the record and the hash before it: the log is its own audit trail. */
export type LogRecord = {
  seq: number;
  at: number;
  actor: Actor;
  commandId: string;
  version: number;
  event: AnyEvent;
  hash: string;
};

/** Where meetings are kept. Another engine fits behind it; store.suite.ts proves any of them. */
export interface Store {
  /** Codes of all meetings. */
  list(): Promise<string[]>;
  /** Makes room for a new meeting. @throws when the code is taken. */
  create(code: string): Promise<void>;
  /**
   * The whole log in order, a piece at a time, events in today's form. Other work of the server runs between pieces;
   * others may append meanwhile.
   * @throws UnreadableLog, naming what cannot be read; nothing is overwritten.
   */
  read(code: string): AsyncIterable<readonly LogRecord[]>;
  /** As `read`, for the one who goes on appending: nobody may append before the last piece is given. */
  open(code: string): AsyncIterable<readonly LogRecord[]>;
  /** Durable when it resolves: written, synced, in order. All of the records or none. */
  append(code: string, records: readonly LogRecord[]): Promise<void>;
  /** Removes a meeting with everything kept beside its log; nothing of it is left when it resolves. */
  remove(code: string): Promise<void>;
}

/** A meeting's whole log at once. @throws UnreadableLog */
export async function wholeLog(store: Store, code: string): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  for await (const piece of store.read(code)) records.push(...piece);
  return records;
}

/** A log that cannot be read back whole. The message says which file and why, for the operator. */
export class UnreadableLog extends Error {}
