import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimedMaterial } from '../../proof/facts';
import { materialsOf, type Material } from '../../proof/materials';
import { sumOf } from '../../proof/sums';
import { materialInProofBytes } from '../limits';
import { isMissing } from '../missing';

/** What is in the archive of the files that elements gave: their bytes, and what is claimed of each. */
export type Materials = { files: Map<string, Uint8Array>; claims: ClaimedMaterial[] };

/**
 * Reads them one after the other: together they may be larger than memory.
 * @param folder the meeting's @param room how many bytes may lie in the archive
 */
export async function readMaterials(
  view: Parameters<typeof materialsOf>[0],
  folder: string,
  room = materialInProofBytes,
): Promise<Materials> {
  const files = new Map<string, Uint8Array>();
  const claims: ClaimedMaterial[] = [];
  let left = room;
  for (const material of materialsOf(view)) {
    const content = await contentOf(material, folder);
    if (!content) {
      claims.push({ ...material, state: 'gone' });
      continue;
    }
    const { length: bytes } = content;
    const fits = bytes <= left;
    if (fits) {
      left -= bytes;
      files.set(material.file, content);
    }
    claims.push({
      ...material,
      bytes,
      sha256: sumOf(content),
      state: fits ? 'included' : 'large',
    });
  }
  return { files, claims };
}

const contentOf = ({ id }: Material, folder: string): Promise<Uint8Array | null> =>
  readFile(join(folder, 'files', id)).then(
    (bytes) => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    (error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    },
  );
