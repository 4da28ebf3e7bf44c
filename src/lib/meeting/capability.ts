import type * as v from 'valibot';
import type { AnyEvent } from './events';
import type { Meeting } from './meeting';

export const roles = [
  'organiser',
  'facilitator',
  'secretary',
  'chair',
  'presenter',
  'participant',
  'screen',
  'guest',
  'clock',
] as const;
/** `clock` is the server's own timer (a timed ballot runs out); `guest` somebody who is about to join. */
export type Role = (typeof roles)[number];

/** Who sends a command. `id` is the element of a presenter, the attendee of a participant. */
export type Actor = { role: Role; id: string | null };

/** What everybody asked the same may answer: a choice alone, or words as well. Never what one of them did answer. */
export type Room = 'choice' | 'words';

/** What decide may know beyond the meeting. Everything impure comes in here. */
export type Context = {
  actor: Actor;
  now: number;
  commandId: string;
  /** Encrypts a secret vote or answer with the key of its ballot or questionnaire, to a text of the room's length. */
  seal: (keyId: string, plain: string, room: Room) => string;
  unseal: (keyId: string, sealed: string) => string;
  /** Hash of the token that belongs to a link; the token itself is never stored. */
  tokenHash: (linkId: string) => string;
  /** The code on an element's table card; it stands in no log and no view. */
  seatCode: (elementId: string) => string;
};

/** When and by which command an event came about. */
export type Stamp = { seq: number; at: number; actor: Actor; commandId: string };

export type Schemas = Record<string, v.GenericSchema>;
export type EventOf<S extends Schemas> = {
  [K in keyof S & string]: { type: K } & v.InferOutput<S[K]>;
}[keyof S & string];

/** One decide function a command: events, or it throws a Refusal. Pure but for the context. */
export type Decisions<C extends Schemas> = {
  [K in keyof C]: (meeting: Meeting, command: v.InferOutput<C[K]>, context: Context) => AnyEvent[];
};

/** One evolve function an event: never fails. */
export type Evolutions<E extends Schemas> = {
  [K in keyof E]: (meeting: Meeting, event: v.InferOutput<E[K]>, stamp: Stamp) => Meeting;
};
