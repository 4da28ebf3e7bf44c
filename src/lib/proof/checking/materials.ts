import * as v from 'valibot';
import type { Files } from '../archive';
import type { ClaimedMaterial } from '../facts';
import { sumOf } from '../sums';
import type { Entry } from './chain';

/* Files that elements gave, against what the log said of them when they came in. */

const file = v.object({
  id: v.string(),
  elementId: v.optional(v.string(), ''),
  name: v.string(),
  bytes: v.number(),
  /** Logs from before hashes were noted have none. */
  sha256: v.optional(v.string(), ''),
});
type Logged = v.InferOutput<typeof file>;
const added = v.object({ attachment: file, instead: v.array(v.string()) });
const removed = v.object({ attachmentId: v.string() });
const elementGone = v.object({ elementId: v.string() });
const proven = v.object({ evidence: file });

export type MaterialFault = 'unlogged' | 'logged' | 'content';
export type MaterialCheck = {
  claimed: ClaimedMaterial;
  /** The log has the hash that the file had when it came in. */
  noted: boolean;
  faults: MaterialFault[];
};

type Given = {
  /** Every file that was ever given. */
  all: Map<string, Logged>;
  /** Material of presentations at the log's end. */
  shown: Map<string, Logged>;
};

function givenIn(entries: readonly Entry[]): Given {
  const all = new Map<string, Logged>();
  const shown = new Map<string, Logged>();
  for (const { event } of entries) {
    if (event.type === 'attachment.added') {
      const { attachment, instead } = v.parse(added, event);
      for (const id of instead) shown.delete(id);
      shown.set(attachment.id, attachment);
      all.set(attachment.id, attachment);
    } else if (event.type === 'attachment.removed') {
      shown.delete(v.parse(removed, event).attachmentId);
    } else if (event.type === 'element.removed') {
      const { elementId } = v.parse(elementGone, event);
      for (const one of shown.values()) if (one.elementId === elementId) shown.delete(one.id);
    } else if (event.type === 'progress.evidenceAdded') {
      const { evidence } = v.parse(proven, event);
      all.set(evidence.id, evidence);
    }
  }
  return { all, shown };
}

function checked(claimed: ClaimedMaterial, logged: Logged | undefined, files: Files) {
  const faults: MaterialFault[] = [];
  const noted = logged !== undefined && logged.sha256 !== '';
  if (!logged) faults.push('unlogged');
  else if (logged.bytes !== claimed.bytes || (noted && logged.sha256 !== claimed.sha256))
    faults.push('logged');
  const content = files.get(claimed.file);
  if (content && claimed.state === 'included' && sumOf(content) !== claimed.sha256)
    faults.push('content');
  return { claimed, noted, faults };
}

/** `hidden`: names of material that the log still has and the archive does not speak of. */
export function checkMaterials(
  entries: readonly Entry[],
  claims: readonly ClaimedMaterial[],
  files: Files,
): { materials: MaterialCheck[]; hidden: string[] } {
  const { all, shown } = givenIn(entries);
  const known = new Set(claims.map(({ id }) => id));
  return {
    materials: claims.map((one) => checked(one, all.get(one.id), files)),
    hidden: [...shown.values()].filter(({ id }) => !known.has(id)).map(({ name }) => name),
  };
}
