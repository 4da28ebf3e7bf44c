import type { Actor } from './capability';
import type { CommandInput, CommandName } from './commands';
import type { RefusalNotice } from './refusal';
import type { AudienceRole } from './views';
import type { Me } from './views/me';

/* All that goes over the wire. */

/** The server says this often that it is there; a page that hears nothing for longer asks (client/line). */
export const beatEveryMs = 5000;

/** Sent once by a connecting client, in Socket.IO's `auth`. The cookie proves the right to it. */
export type Hello = { code: string; as: AudienceRole; elementId?: string | undefined };

/** `now` (server's epoch ms) lets a client with a wrong clock count down rightly. */
export type ViewMessage = { revision: number; now: number; slices: Record<string, unknown> };
/** Changed slices only. `from` is the revision it applies to; a client that has another asks for the whole. */
export type PatchMessage = ViewMessage & { from: number };

export type Ack = { ok: true; seq: number; at: number } | { ok: false; refusal: RefusalNotice };

/** `id` is made by the client once per press: a repeat gets the first answer. */
export type Message<K extends CommandName = CommandName> = { id: string } & CommandInput<K>;

/** Who has the minutes, a report or the drafts open, and where the cursor is. Not stored. */
export type Presence = { key: string; name: string; role: Actor['role']; at: string };

export type ClientToServer = {
  [K in CommandName]: (message: Message<K>, ack: (answer: Ack) => void) => void;
} & {
  'view.get': () => void;
  /** Answers with the view's current revision: whether the connection lives, and whether the page is right. */
  'view.revision': (answer: (revision: number) => void) => void;
  'presence.set': (presence: { name: string; at: string }) => void;
};

export type ServerToClient = {
  view: (message: ViewMessage) => void;
  patch: (message: PatchMessage) => void;
  me: (me: Me) => void;
  presence: (others: Presence[]) => void;
  /** The server is there; nobody answers. */
  beat: () => void;
  /** The server stops; clients keep their page and come back by themselves. */
  stopping: () => void;
  /** The right to this view has ended: link revoked, attendee removed. */
  ended: (refusal: RefusalNotice) => void;
};
