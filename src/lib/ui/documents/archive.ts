import { zipSync } from 'fflate';
import type { Listing } from '../../documents/listing';
import type { Venue } from '../../documents/venue';
import { pngOf } from '../charts/save-png';
import Cards from '../print/Cards.svelte';
import Poster from '../print/Poster.svelte';
import { printable } from '../print/printable';
import Picture from './DecisionPicture.svelte';
import { fetchFile, fetchFrom } from './save';

export type Everything = Pick<Listing, 'picture' | 'prints'> & {
  code: string;
  /** Of the files that the server draws up. */
  names: readonly string[];
  /** The address that phones reach. */
  origin: string;
};

export const countOf = ({ names, picture, prints }: Everything): number =>
  names.length + (picture ? 1 : 0) + prints.length;

const sheets = { cards: Cards, poster: Poster };

/**
 * Everything there is of a meeting in one .zip: its files, the picture of its decisions, and what is printed for the hall;
 * one after another, so that `onprogress` tells the truth. Word and Excel files are zipped already: they are only put
 * together. @throws Error when one cannot be had
 */
export async function archiveOf(
  { code, names, picture, prints, origin }: Everything,
  onprogress: (done: number) => void,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  const put = async (name: string, file: Blob) => {
    files[name] = new Uint8Array(await file.arrayBuffer());
    onprogress(Object.keys(files).length);
  };
  for (const name of names) await put(name, await fetchFile(code, name));
  if (picture) {
    const png = await pngOf(Picture, { picture: picture.drawn });
    if (!png) throw new Error('the picture cannot be drawn');
    await put(picture.name, png);
  }
  if (prints.length > 0) {
    const venue = JSON.parse(await (await fetchFrom(`/m/${code}/venue`)).text()) as Venue;
    for (const { sheet, name } of prints)
      await put(name, printable(sheets[sheet], { venue, origin }, name));
  }
  return new Blob([Uint8Array.from(zipSync(files, { level: 0 }))], { type: 'application/zip' });
}
