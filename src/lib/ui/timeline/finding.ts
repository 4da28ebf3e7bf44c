import type { Lang } from '../../locale/lang';
import { eventWords, roleWords } from '../../locale/timeline';
import type { TimelineEntry, TimelineKind } from '../../meeting/timeline';

/* Finding entries: by kind, by who, by words. */

export type Wanted = {
  kind: TimelineKind | '';
  person: string;
  text: string;
  oldestFirst: boolean;
};
export const everything: Wanted = { kind: '', person: '', text: '', oldestFirst: false };

export const perPage = 100;

/** Who it was in one word: the name where there is one, else the role. */
export const personOf = (
  { role, name }: Pick<TimelineEntry, 'role' | 'name'>,
  lang: Lang,
): string => name || roleWords[role][lang];

/** Everybody who did something, staff first, then by name. */
export function peopleIn(entries: readonly TimelineEntry[], lang: Lang): string[] {
  const staff = new Set<string>();
  const named = new Set<string>();
  for (const entry of entries) (entry.name ? named : staff).add(personOf(entry, lang));
  return [...[...staff].sort(), ...[...named].sort((a, b) => a.localeCompare(b, 'id'))];
}

/** The entries that are asked for; every word must occur somewhere in what the row shows. */
export function found(
  entries: readonly TimelineEntry[],
  { kind, person, text, oldestFirst }: Wanted,
  lang: Lang,
): TimelineEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const says = (entry: TimelineEntry): string =>
    [eventWords(entry.type, lang), ...entry.about, personOf(entry, lang), String(entry.seq)]
      .join(' ')
      .toLowerCase();
  const matching = entries.filter((entry) => {
    if (kind && entry.kind !== kind) return false;
    if (person && personOf(entry, lang) !== person) return false;
    if (words.length === 0) return true;
    const said = says(entry);
    return words.every((word) => said.includes(word));
  });
  return oldestFirst ? matching : matching.reverse();
}
