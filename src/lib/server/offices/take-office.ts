import type { Actor } from '../../meeting/capability';
import type { Meeting, Office, OfficeChoice } from '../../meeting/meeting';
import { choiceIn, choiceOf, officeFiles } from '../../meeting/office';
import { Refusal } from '../../meeting/refusal';
import type { Hall } from '../hall';
import type { MeetingFiles } from '../meeting-files/meeting-files';
import type { Rakoor } from '../rakoor';
import { copied } from './offices';

/** The files first, then the event that names them. `id`: the command's. @throws Refusal */
async function take(
  rakoor: Rakoor,
  hall: Hall,
  actor: Actor,
  { id, choice, from }: { id: string; choice: OfficeChoice; from: MeetingFiles },
) {
  await copied(from, rakoor.filesOf(hall.code), officeFiles(choice));
  const ack = await hall.execute({ type: 'office.take', choice }, actor, id);
  if (!ack.ok) throw new Refusal(ack.refusal.code, ack.refusal);
  return { seq: ack.seq };
}

/** Takes an office's settings over, with the letterhead of that id or its first. */
export const takeOffice = (
  rakoor: Rakoor,
  hall: Hall,
  actor: Actor,
  { id, office, letterhead }: { id: string; office: Office; letterhead: string | null },
) => {
  const from = rakoor.offices.files(office.id);
  return take(rakoor, hall, actor, { id, choice: choiceOf(office, letterhead), from });
};

/**
 * What a new meeting begins with: the settings of the meeting it is a copy of, else those of the one office there is.
 * Where there are several, somebody chooses when preparing.
 */
export async function beginWithOffice(
  rakoor: Rakoor,
  hall: Hall,
  actor: Actor,
  { id, source }: { id: string; source: Meeting | null },
): Promise<void> {
  if (source) {
    const from = rakoor.filesOf(source.code);
    await take(rakoor, hall, actor, { id, choice: choiceIn(source.profile), from });
    return;
  }
  const [office, ...others] = await rakoor.offices.all();
  if (office && others.length === 0)
    await takeOffice(rakoor, hall, actor, { id, office, letterhead: null });
}
