import { names, packed, unpacked, type Files } from '../archive';

/* What somebody chose or dropped, as the files of an archive. */

export type Named = { name: string; content: Uint8Array };
export type Given = {
  files: Files;
  /** What is wrong with the .zip itself, in words. */
  faults: string[];
};

/** The first byte in which two contents differ; null when there is none. */
function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  const length = Math.max(a.length, b.length);
  for (let n = 0; n < length; n += 1) if (a[n] !== b[n]) return n;
  return null;
}

function fromZip(zip: Uint8Array): Given {
  try {
    const { files, damaged } = unpacked(zip);
    const faults = damaged.map((name) => `${name}: rusak di dalam .zip dan tidak dapat dibuka.`);
    const byte = damaged.length > 0 ? null : firstDifference(zip, packed(files));
    if (byte !== null)
      faults.push(
        `Bungkus .zip tidak lagi seperti saat dibuat: byte ke-${byte + 1} dari ${zip.length} berubah, atau berkas ini dikemas ulang. Isinya diperiksa satu per satu di bawah.`,
      );
    return { files, faults };
  } catch {
    return {
      files: new Map(),
      faults: [
        'Bungkus .zip rusak dan tidak dapat dibuka. Ekstrak dengan program lain, lalu pilih isinya.',
      ],
    };
  }
}

/** Names as in the archive: what stands before the list of hashes is the folder into which it was unpacked. */
function fromFolder(given: readonly Named[]): Given {
  const list = given.find(({ name }) => name.endsWith(names.sums))?.name ?? names.sums;
  const folder = list.slice(0, -names.sums.length);
  const inside = given.filter(({ name }) => name.startsWith(folder));
  return {
    files: new Map(inside.map(({ name, content }) => [name.slice(folder.length), content])),
    faults: [],
  };
}

const isZip = ({ name }: Named): boolean => /\.zip$/i.test(name);

export function filesOf(given: readonly Named[]): Given {
  const zip = given.find(isZip);
  return zip ? fromZip(zip.content) : fromFolder(given);
}
