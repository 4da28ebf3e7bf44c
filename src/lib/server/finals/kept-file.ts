import { finalFolder } from '../../proof/archive';
import type { Meeting } from '../../meeting/meeting';
import type { Rakoor } from '../rakoor';

/** A document of minutes that are final, as it was kept; null while they are not, or it is not kept yet. */
export async function keptFile(
  rakoor: Rakoor,
  { code, minutes }: Meeting,
  name: string,
): Promise<Uint8Array | null> {
  const final = minutes.approvedAt === null ? undefined : minutes.finals.at(-1);
  const paper = final?.papers.find((one) => one.name === name);
  return final && paper ? rakoor.finalsOf(code).read(final.version, paper) : null;
}

/** Every file of every final version by its place in the file "Berkas bukti"; one that is gone or changed is left out. */
export async function keptFiles(
  rakoor: Rakoor,
  { code, minutes }: Meeting,
): Promise<Record<string, Uint8Array>> {
  const finals = rakoor.finalsOf(code);
  const read = minutes.finals.flatMap(({ version, reopenedAt, papers }) =>
    papers.map(async (paper): Promise<[string, Uint8Array][]> => {
      const bytes = await finals.read(version, paper);
      return bytes ? [[finalFolder(version, reopenedAt === null) + paper.name, bytes]] : [];
    }),
  );
  return Object.fromEntries((await Promise.all(read)).flat());
}
