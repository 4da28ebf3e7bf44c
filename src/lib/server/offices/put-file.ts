import type { Actor } from '../../meeting/capability';
import type { Command } from '../../meeting/commands';
import { Refusal } from '../../meeting/refusal';
import type { Hall } from '../hall';
import type { MeetingFiles } from '../meeting-files/meeting-files';

type PutFile = Extract<Command, { type: 'logo.put' | 'template.put' }>;
const idOf = (command: PutFile) =>
  command.type === 'logo.put' ? command.logo.id : command.template.id;

/**
 * A checked file into the meeting's folder, then the event that names it; its id is the command's.
 * @throws Refusal; the file is gone then
 */
export async function putFile(
  hall: Hall,
  files: MeetingFiles,
  actor: Actor,
  bytes: Uint8Array,
  command: PutFile,
): Promise<{ seq: number }> {
  const id = idOf(command);
  if (hall.knows(actor, id)) return { seq: hall.meeting.seq };
  await files.keep(id, bytes);
  const ack = await hall.execute(command, actor, id);
  if (ack.ok) return { seq: ack.seq };
  await files.remove(id);
  throw new Refusal(ack.refusal.code, ack.refusal);
}
