import { fileParts, filesOf } from '../../meeting/kept-files';
import type { Meeting } from '../../meeting/meeting';
import { hasUnkept } from '../../meeting/minutes';
import type { Hall } from '../hall';
import { causeOf, log } from '../log';
import type { MeetingFiles } from './meeting-files';

/**
 * From now on removes what the meeting speaks of no more, once no final version that is not kept yet can need it. What a
 * failure leaves is swept when the meeting is opened again.
 */
export function forgetFiles(hall: Hall, files: MeetingFiles): void {
  const leaving = new Set<string>();

  async function remove(after: Meeting): Promise<void> {
    const kept = filesOf(after);
    const gone = [...leaving].filter((id) => !kept.has(id));
    leaving.clear();
    try {
      for (const id of gone) await files.remove(id);
    } catch (error) {
      log.warn('a file could not be removed', { code: hall.code, cause: causeOf(error) });
    }
  }

  hall.onChange(({ before, after }) => {
    if (fileParts.some((part) => before[part] !== after[part]))
      for (const id of filesOf(before)) leaving.add(id);
    if (leaving.size > 0 && !hasUnkept(after)) void remove(after);
  });
}
