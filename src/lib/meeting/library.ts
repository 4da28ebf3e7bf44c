import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { indicatorKey } from './indicators';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import { libraryIndicator, type LibraryIndicator, type Meeting } from './meeting';
import { need } from './refusal';
import { suggestedIndicators } from './templates/indicators';
import { id } from './text';

/* The indicators this meeting evaluates, as elements are offered them. No element's own list hangs on it. */

/** More than any published set: the Home Affairs list has 64 (domain §3.2). */
export const libraryLimit = 200;

const details = v.omit(libraryIndicator, ['id']);
const changes = v.partial(details);
const many = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.maxLength(libraryLimit, 'meeting.tooLarge'));

export const libraryCommands = {
  'library.add': v.object({ entry: details, before: v.nullable(id) }),
  'library.change': v.object({ entryId: id, was: changes, now: changes }),
  'library.move': v.object({ entryId: id, before: v.nullable(id) }),
  'library.remove': v.object({ entryId: id }),
  /** All or nothing: entries of the same code, or without one of the same name, are replaced, the others added. */
  'library.import': v.object({ entries: many(details) }),
};

export const libraryEvents = {
  'library.added': v.object({ entry: libraryIndicator, before: v.nullable(id) }),
  'library.changed': v.object({ entryId: id, changes }),
  'library.moved': v.object({ entryId: id, before: v.nullable(id) }),
  'library.removed': v.object({ entryId: id }),
  'library.imported': v.object({ entries: many(libraryIndicator) }),
};

/** Keeps every entry at its place, replaces those of the same id, and puts new ones last. */
export function upsert<T extends { readonly id: string }>(
  items: readonly T[],
  incoming: readonly T[],
): readonly T[] {
  const coming = new Map(incoming.map((item) => [item.id, item]));
  const kept = items.map((item) => coming.get(item.id) ?? item);
  const known = new Set(items.map((item) => item.id));
  return [...kept, ...[...coming.values()].filter((item) => !known.has(item.id))];
}

/** Ids within one command's import; stays within an id's 40 characters. */
export const importedId = (commandId: string, n: number): string =>
  `${commandId.slice(0, 33)}-${n}`;

const sameText = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
const isTaken = (
  { library }: Pick<Meeting, 'library'>,
  described: Pick<LibraryIndicator, 'code' | 'name'>,
  except: string | null,
) => library.some((e) => e.id !== except && indicatorKey(e) === indicatorKey(described));

export const decideLibrary: Decisions<typeof libraryCommands> = {
  'library.add': (meeting, { entry, before }, { commandId }) => {
    need(!byId(meeting.library, commandId), 'id.taken');
    need(meeting.library.length < libraryLimit, 'meeting.tooLarge');
    need(!isTaken(meeting, entry, null), 'indicator.known');
    return [{ type: 'library.added', entry: { ...entry, id: commandId }, before }];
  },
  'library.change': (meeting, { entryId, was, now }) => {
    const current = pick(meeting.library, entryId);
    const changes = edit(current, was, now);
    if (!changes) return [];
    need(!isTaken(meeting, { ...current, ...changes }, entryId), 'indicator.known');
    return [{ type: 'library.changed', entryId, changes }];
  },
  'library.move': (meeting, { entryId, before }) => {
    pick(meeting.library, entryId);
    return [{ type: 'library.moved', entryId, before }];
  },
  'library.remove': (meeting, { entryId }) => {
    pick(meeting.library, entryId);
    return [{ type: 'library.removed', entryId }];
  },
  'library.import': (meeting, { entries }, { commandId }) => {
    const known = new Map(meeting.library.map((entry) => [indicatorKey(entry), entry]));
    const incoming = new Map<string, LibraryIndicator>();
    entries.forEach((entry, n) => {
      const key = indicatorKey(entry);
      const old = incoming.get(key) ?? known.get(key);
      incoming.set(key, { ...entry, id: old?.id ?? importedId(commandId, n) });
    });
    const changed = [...incoming].flatMap(([key, entry]) => {
      const old = known.get(key);
      return old && sameText({ ...old, ...entry }, old) ? [] : [entry];
    });
    need(upsert(meeting.library, changed).length <= libraryLimit, 'meeting.tooLarge');
    return changed.length > 0 ? [{ type: 'library.imported', entries: changed }] : [];
  },
};

/**
 * What a meeting takes over of an earlier one's list: what it lacks, and in place of suggestions nobody here has
 * changed; what was written here stays.
 */
export function inherited(
  { library }: Pick<Meeting, 'library'>,
  earlier: readonly v.InferOutput<typeof details>[],
  commandId: string,
): LibraryIndicator[] {
  const known = new Map(library.map((entry) => [indicatorKey(entry), entry]));
  const isSuggestion = ({ id: _, ...entry }: LibraryIndicator) =>
    suggestedIndicators.some((suggested) => sameText({ ...suggested, ...entry }, suggested));
  const incoming = earlier.flatMap((entry, n) => {
    const own = known.get(indicatorKey(entry));
    if (!own) return [{ ...entry, id: importedId(commandId, n) }];
    const taken = { ...own, ...entry };
    return isSuggestion(own) && !sameText(taken, own) ? [taken] : [];
  });
  const room = libraryLimit - library.length;
  const added = incoming.filter((entry) => !known.has(indicatorKey(entry))).slice(0, room);
  return incoming.filter((entry) => known.has(indicatorKey(entry)) || added.includes(entry));
}

const withLibrary = (
  meeting: Meeting,
  change: (library: Meeting['library']) => Meeting['library'],
): Meeting => ({ ...meeting, library: change(meeting.library) });

export const evolveLibrary: Evolutions<typeof libraryEvents> = {
  'library.added': (meeting, { entry, before }) =>
    withLibrary(meeting, (library) => insert(library, entry, before)),
  'library.changed': (meeting, { entryId, changes }) =>
    withLibrary(meeting, (library) =>
      replace(library, entryId, (entry) => ({ ...entry, ...changes })),
    ),
  'library.moved': (meeting, { entryId, before }) =>
    withLibrary(meeting, (library) => move(library, entryId, before)),
  'library.removed': (meeting, { entryId }) =>
    withLibrary(meeting, (library) => without(library, entryId)),
  'library.imported': (meeting, { entries }) =>
    withLibrary(meeting, (library) => upsert(library, entries)),
};
