import { zipSync } from 'fflate';
import type { Listing } from '../../documents/listing';
import { pngOf } from '../charts/save-png';
import Picture from './DecisionPicture.svelte';
import { fetchFile } from './save';

/**
 * All these files of a meeting, with the picture of its decisions, in one .zip, fetched one after another so that `onprogress` tells the truth.
 * Word and Excel files are zipped already: they are only put together. @throws Error when one cannot be had
 */
export async function archiveOf(
  code: string,
  names: readonly string[],
  picture: Listing['picture'],
  onprogress: (done: number) => void,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  for (const [done, name] of names.entries()) {
    onprogress(done);
    const file = await fetchFile(code, name);
    files[name] = new Uint8Array(await file.arrayBuffer());
  }
  if (picture) {
    onprogress(names.length);
    const png = await pngOf(Picture, { picture: picture.drawn });
    if (!png) throw new Error('the picture cannot be drawn');
    files[picture.name] = new Uint8Array(await png.arrayBuffer());
  }
  return new Blob([Uint8Array.from(zipSync(files, { level: 0 }))], { type: 'application/zip' });
}
