import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { statedFactors } from './factors';
import { byId, edit, pick, replace } from './lists';
import { factor, type Meeting } from './meeting';
import { need } from './refusal';
import { id } from './text';

/*
 * Factors that say the same, shown as one. A merge is a layer over them: what was stated stays as it is, so nobody's
 * words or name can be lost (docs/decisions/factor-merges.md).
 */

export const merge = v.object({
  ...v.pick(factor, ['id', 'text', 'kind', 'tag']).entries,
  members: v.array(id),
});
export type Merge = v.InferOutput<typeof merge>;

const wording = v.pick(merge, ['text', 'tag']);
const changes = v.partial(wording);
const several = v.pipe(v.array(id), v.maxLength(60, 'input.invalid'));

export const mergeCommands = {
  /** Makes one of these, and of all that they are already merged with. */
  'factor.merge': v.object({ factorIds: several, ...wording.entries }),
  /** Takes one out again; `null` takes the whole apart. */
  'factor.separate': v.object({ mergeId: id, factorId: v.nullable(id) }),
  'factor.reword': v.object({ mergeId: id, was: changes, now: changes }),
};

export const mergeEvents = {
  'factor.merged': v.object({ merge }),
  'factor.separated': v.object({ mergeId: id, factorId: v.nullable(id) }),
  'factor.reworded': v.object({ mergeId: id, changes }),
};

export const mergeWith = (
  { merges }: Pick<Meeting, 'merges'>,
  factorId: string,
): Merge | undefined => merges.find(({ members }) => members.includes(factorId));

/** These factors and all they are merged with, in the order in which they were stated. */
function together(meeting: Meeting, factorIds: readonly string[]): string[] {
  const all = new Set(
    factorIds.flatMap((factorId) => mergeWith(meeting, factorId)?.members ?? [factorId]),
  );
  return statedFactors(meeting).flatMap(({ id }) => (all.has(id) ? [id] : []));
}

export const decideMerges: Decisions<typeof mergeCommands> = {
  'factor.merge': (meeting, { factorIds, text, tag }, { commandId }) => {
    need(!byId(meeting.merges, commandId), 'id.taken');
    const stated = statedFactors(meeting);
    const kinds = new Set(factorIds.map((factorId) => pick(stated, factorId).kind));
    const [kind] = kinds;
    need(kind !== undefined && kinds.size === 1, 'factor.kindsDiffer');
    const members = together(meeting, factorIds);
    need(members.length > 1, 'input.invalid');
    return [{ type: 'factor.merged', merge: { id: commandId, text, kind, tag, members } }];
  },
  'factor.separate': (meeting, { mergeId, factorId }) => {
    const { members } = pick(meeting.merges, mergeId);
    need(factorId === null || members.includes(factorId), 'item.unknown');
    return [{ type: 'factor.separated', mergeId, factorId }];
  },
  'factor.reword': (meeting, { mergeId, was, now }) => {
    const changes = edit<v.InferOutput<typeof wording>>(pick(meeting.merges, mergeId), was, now);
    return changes ? [{ type: 'factor.reworded', mergeId, changes }] : [];
  },
};

/** One alone is no merge. */
const real = (merges: readonly Merge[]) => merges.filter(({ members }) => members.length > 1);

export const evolveMerges: Evolutions<typeof mergeEvents> = {
  'factor.merged': (meeting, { merge }) => ({
    ...meeting,
    merges: [
      ...meeting.merges.filter(({ members }) => !members.some((m) => merge.members.includes(m))),
      merge,
    ],
  }),
  'factor.separated': (meeting, { mergeId, factorId }) => ({
    ...meeting,
    merges: real(
      replace(meeting.merges, mergeId, (merge) => ({
        ...merge,
        members: factorId === null ? [] : merge.members.filter((member) => member !== factorId),
      })),
    ),
  }),
  'factor.reworded': (meeting, { mergeId, changes }) => ({
    ...meeting,
    merges: replace(meeting.merges, mergeId, (merge) => ({ ...merge, ...changes })),
  }),
};
