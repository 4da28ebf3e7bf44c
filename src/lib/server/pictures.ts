import type { MeetingFiles } from './meeting-files/meeting-files';
import type { Pictures } from './render/photos';

/** The bytes of these pictures; one whose file is gone is left out. */
export async function picturesOf(files: MeetingFiles, ids: readonly string[]): Promise<Pictures> {
  const read = ids.map(async (id): Promise<[string, Uint8Array][]> => {
    const file = await files.bytes(id);
    return file ? [[id, new Uint8Array(file)]] : [];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}
