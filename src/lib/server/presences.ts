import * as v from 'valibot';
import { byId } from '../meeting/lists';
import type { Presence } from '../meeting/protocol';
import { line } from '../meeting/text';
import type { Client, Io } from './connection';

const presence = v.object({ name: line(60), at: line(80) });

/** Who of the staff and of the drafting team has a page open, and where they write. Not stored. */
export class Presences {
  readonly #rooms = new Map<string, Map<string, Presence>>();

  constructor(private readonly io: Io) {}

  set(client: Client, room: string, input: unknown): void {
    const { hall, actor } = client.data;
    const read = v.safeParse(presence, input);
    const said = read.success ? read.output : { name: '', at: '' };
    // An attendee is who the attendance list says, whatever the page says.
    const listed = actor.role === 'participant' ? byId(hall.meeting.attendees, actor.id) : null;
    const name = listed?.name ?? said.name;
    const here = this.#rooms.get(room) ?? new Map<string, Presence>();
    const key = client.id.slice(0, 8);
    this.#rooms.set(room, here.set(client.id, { key, name, role: actor.role, at: said.at }));
    this.#tell(room);
  }

  drop(client: Client, room: string): void {
    if (this.#rooms.get(room)?.delete(client.id)) this.#tell(room);
  }

  #tell(room: string): void {
    for (const id of this.io.sockets.adapter.rooms.get(room) ?? []) {
      const others = [...(this.#rooms.get(room) ?? [])]
        .filter(([other]) => other !== id)
        .map(([, one]) => one);
      this.io.to(id).emit('presence', others);
    }
  }
}
