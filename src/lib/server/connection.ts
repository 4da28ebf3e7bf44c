import type { Server, Socket } from 'socket.io';
import * as v from 'valibot';
import type { Actor } from '../meeting/capability';
import type { ClientToServer, Hello, ServerToClient } from '../meeting/protocol';
import type { Audience } from '../meeting/views';
import type { Hall } from './hall';

/* A page's connection: what it said on arrival, and the Socket.IO rooms it listens in. */

type Session = { hall: Hall; hello: Hello; actor: Actor };
export type Client = Socket<ClientToServer, ServerToClient, Record<string, never>, Session>;
export type Io = Server<ClientToServer, ServerToClient, Record<string, never>, Session>;

export const hello = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{6}$/)),
  as: v.picklist([
    'participant',
    'screen',
    'presenter',
    'facilitator',
    'secretary',
    'chair',
    'drafter',
  ]),
  elementId: v.optional(v.string()),
});

export const audienceOf = ({ as, elementId }: Hello): Audience => ({
  role: as,
  elementId: as === 'presenter' ? (elementId ?? '') : null,
});

export const roomOf = (code: string, { role, elementId }: Audience): string =>
  `${code} ${role} ${elementId ?? ''}`;

/** Pages that tell each other who writes where; the desk writes recommendations as the drafting team does. */
export const presenceRoomOf = (code: string, audience: Audience): string =>
  `${roomOf(code, audience.role === 'facilitator' ? { ...audience, role: 'drafter' } : audience)} presence`;

export const attendeeRoom = (code: string, attendeeId: string): string =>
  `${code} attendee ${attendeeId}`;

/** Ends the pages that have been in a room longest, until no more than `most` are left. */
export function endOldest(io: Io, room: string, most: number): void {
  const inOrder = [...(io.sockets.adapter.rooms.get(room) ?? [])];
  for (const id of inOrder.slice(0, Math.max(0, inOrder.length - most))) {
    const client = io.sockets.sockets.get(id);
    client?.emit('ended', { code: 'page.superseded' });
    client?.disconnect(true);
  }
}

/** Tells a page that its meeting is gone. */
export function dismiss(client: Client, code: 'meeting.deleted' | 'rehearsal.ended'): void {
  client.emit('ended', { code });
  client.disconnect(true);
}

/** Socket.IO keeps the request that opened a connection for as long as it lasts: a thousand phones times three kilobytes. */
export function forgetRequest({ client, conn }: Client): void {
  if (conn.transport.name !== 'websocket') return;
  Reflect.deleteProperty(client, 'request');
  Reflect.deleteProperty(conn, 'request');
}
