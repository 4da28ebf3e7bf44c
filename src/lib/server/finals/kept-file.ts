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
