import { unzipSync, zipSync, type Zippable } from 'fflate';

/* The file "Berkas bukti": what lies in it under which names, packed and unpacked in one way. */

export type Files = ReadonlyMap<string, Uint8Array>;

export const names = {
  /** The page that checks all the others. */
  checker: 'PERIKSA.html',
  readme: 'BACA-SAYA.txt',
  facts: 'bukti.json',
  arithmetic: 'hitungan-suara.txt',
  log: 'log.jsonl',
  /** SHA-256 of every other file, as `sha256sum -c` reads it. */
  sums: 'SHA256SUMS.txt',
} as const;
export const documentFolder = 'dokumen/';
/** Where the papers of a final version lie: the one in force among the documents, each before it in a folder of its own. */
export const finalFolder = (version: number, isInForce: boolean): string =>
  isInForce ? documentFolder : `${documentFolder}versi-${version}/`;
export const materialFolder = 'bahan/';

/** Word and Excel files are zipped already, PDF and images in their own way. */
const alreadyPacked = /\.(docx|xlsx|pdf|png|jpe?g|webp)$/i;
/** A time of its own would make the same contents another file. */
const noTime = new Date(1980, 0, 1);

/** The files as one .zip: the same files always make the same bytes. */
export function packed(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files)
    entries[name] = [content, { level: alreadyPacked.test(name) ? 0 : 6, mtime: noTime }];
  return zipSync(entries);
}

export type Unpacked = { files: Files; damaged: string[] };

/** What lies in a .zip. `damaged`: entries that cannot be unpacked. @throws Error when it is no .zip at all */
export function unpacked(zip: Uint8Array): Unpacked {
  const listed: string[] = [];
  unzipSync(zip, { filter: ({ name }) => !listed.push(name) });
  const files = new Map<string, Uint8Array>();
  const damaged: string[] = [];
  for (const name of listed) {
    if (name.endsWith('/')) continue;
    try {
      const content = unzipSync(zip, { filter: (entry) => entry.name === name })[name];
      if (content) files.set(name, content);
    } catch {
      damaged.push(name);
    }
  }
  return { files, damaged };
}
