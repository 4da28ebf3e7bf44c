import { zipSync } from 'fflate';
import { fetchFile } from './save';

/**
 * All these files of a meeting in one .zip, fetched one after another so that `onprogress` tells the truth.
 * Word and Excel files are zipped already: they are only put together. @throws Error when one cannot be had
 */
export async function archiveOf(
  code: string,
  names: readonly string[],
  onprogress: (done: number) => void,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  for (const [done, name] of names.entries()) {
    onprogress(done);
    const file = await fetchFile(code, name);
    files[name] = new Uint8Array(await file.arrayBuffer());
  }
  onprogress(names.length);
  return new Blob([Uint8Array.from(zipSync(files, { level: 0 }))], { type: 'application/zip' });
}
