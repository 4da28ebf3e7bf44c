import { listing } from '../../documents/listing';
import { askedBy, filesFor } from '../../documents/registry';
import type { SecretaryView } from '../../documents/secretary-view';
import type { Actor } from '../../meeting/capability';
import type { FinalVersion, KeptPaper, Meeting } from '../../meeting/meeting';
import { secretaryView } from '../files';
import type { Hall } from '../hall';
import { withFinal } from '../../meeting/minutes';
import { causeOf, log } from '../log';
import type { MeetingFiles } from '../meeting-files/meeting-files';
import { isUnchanged } from '../offices/template';
import { picturesOf } from '../pictures';
import { sha256 } from '../sha256';
import type { Rakoor } from '../rakoor';
import type { Pictures } from '../render/photos';
import { renderFile } from '../render/render';
import type { Finals } from './finals';

/* Once the minutes are approved, every document that is ready is written into a file that never changes again. */

const clock: Actor = { role: 'clock', id: null };

const namesIn = (view: SecretaryView): string[] =>
  listing(view).documents.flatMap(({ waitsFor, files }) =>
    waitsFor ? [] : files.map(({ name }) => name),
  );

/** Without photos whose bytes are not those that were approved: their place then says that they cannot be read. */
function approvedOf(pictures: Pictures, { code, photos }: Meeting): Pictures {
  const others = photos.filter(({ id, sha256: approved }) => {
    const bytes = pictures[id];
    return bytes && approved && sha256(bytes) !== approved;
  });
  if (others.length === 0) return pictures;
  const ids = others.map(({ id }) => id);
  log.warn('photos of final minutes are not those that were approved', {
    code,
    photos: ids.join(' '),
  });
  return Object.fromEntries(Object.entries(pictures).filter(([id]) => !ids.includes(id)));
}

async function kept(
  { finals, files }: { finals: Finals; files: MeetingFiles },
  meeting: Meeting,
  final: FinalVersion,
): Promise<KeptPaper[]> {
  const view = secretaryView(meeting);
  const papers: KeptPaper[] = [];
  for (const name of namesIn(view)) {
    const asked = askedBy(name);
    const pictures = approvedOf(
      await picturesOf(files, asked ? filesFor(asked, view) : []),
      meeting,
    );
    // An office's own file that is no longer what it was cannot be filled.
    if (asked?.kind.filled && !isUnchanged(view.profile.template, pictures)) continue;
    const bytes = await renderFile({ name, view, at: final.approvedAt, pictures });
    papers.push(await finals.keep(final.version, name, bytes));
  }
  return papers;
}

/** Keeps each version that is not kept yet, also one that a crash has interrupted: the log brings its meeting back. */
async function keepAll(rakoor: Rakoor, hall: Hall): Promise<void> {
  const { code, meeting } = hall;
  for (const final of meeting.minutes.finals) {
    const { version, seq } = final;
    if (final.papers.length > 0) continue;
    const { meeting: approved, hash } = await rakoor.after(code, seq);
    const folders = { finals: rakoor.finalsOf(code), files: rakoor.filesOf(code) };
    const papers = await kept(folders, withFinal(approved, version, { log: hash }), final);
    const command = { type: 'minutes.keep' as const, version, log: hash, papers };
    const ack = await hall.execute(command, clock, `keep-${version}`);
    if (!ack.ok) throw new Error(ack.refusal.code);
  }
}

/** From now on every meeting's final versions are kept. What fails is tried again when the meeting is next opened. */
export function keepFinals(rakoor: Rakoor): void {
  rakoor.onOpen((hall) => {
    let work = Promise.resolve();
    const keep = () => {
      work = work
        .then(() => keepAll(rakoor, hall))
        .catch((error: unknown) => {
          // With its meeting deleted there is nothing to keep.
          if (hall.hasEnded) return;
          log.warn('a final version could not be kept', { code: hall.code, cause: causeOf(error) });
        });
    };
    keep();
    hall.onChange(({ records }) => {
      if (records.some(({ event }) => event.type === 'minutes.approved')) keep();
    });
  });
}
