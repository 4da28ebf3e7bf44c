import * as v from 'valibot';
import { finalFolder, type Files } from '../archive';
import { sumOf } from '../sums';
import type { Entry } from './chain';

/* Final versions: each file must be the one whose SHA-256 the log has held since the chair approved it. */

const kept = v.object({
  version: v.number(),
  papers: v.array(v.object({ name: v.string(), sha256: v.string() })),
});

export type FinalCheck = {
  version: number;
  /** The last one, and not reopened since. */
  isInForce: boolean;
  papers: number;
  faults: { name: string; why: 'changed' | 'missing' }[];
};

export function checkFinals(entries: readonly Entry[], files: Files): FinalCheck[] {
  const finals: v.InferOutput<typeof kept>[] = [];
  let approved = 0;
  let isOpen = true;
  for (const { event } of entries) {
    if (event.type === 'minutes.approved') {
      approved += 1;
      isOpen = false;
    } else if (event.type === 'minutes.reopened') isOpen = true;
    else if (event.type === 'minutes.kept') finals.push(v.parse(kept, event));
  }
  return finals.map(({ version, papers }) => {
    const isInForce = version === approved && !isOpen;
    const folder = finalFolder(version, isInForce);
    const faults = papers.flatMap(({ name, sha256 }): FinalCheck['faults'] => {
      const content = files.get(folder + name);
      if (!content) return [{ name: folder + name, why: 'missing' }];
      return sumOf(content) === sha256 ? [] : [{ name: folder + name, why: 'changed' }];
    });
    return { version, isInForce, papers: papers.length, faults };
  });
}
