import type { Block, Inline } from '../document';
import { itemsOf } from '../markdown';
import { isFinal, sectionOf, type SecretaryView } from '../secretary-view';
import { blank, item, words } from '../write';

/* What the secretary writes, in its place among what the software knows. */

export const written = (view: SecretaryView, section: string, level: number): Block[] =>
  itemsOf(sectionOf(view, section), level, { section });

/** A draft leaves a dotted line where nothing is written; the final says `nothing`, or keeps silent. */
export function writtenOrEmpty(
  view: SecretaryView,
  section: string,
  level: number,
  nothing: string,
): Block[] {
  const blocks = written(view, section, level);
  if (blocks.length > 0) return blocks;
  const instead = (text: Inline[]): Block =>
    item(level, text, { origin: { section }, empty: true });
  if (!isFinal(view)) return [instead([blank(60)])];
  return nothing ? [instead(words(nothing))] : [];
}

/** Agenda items that are neither somebody's presentation nor another part of the minutes. */
type AgendaItems = SecretaryView['agenda']['items'];
const firstPresentation = (items: AgendaItems) => {
  const at = items.findIndex(({ kind }) => kind === 'presentation' || kind === 'deliberation');
  return at < 0 ? items.length : at;
};

const general = (items: AgendaItems) =>
  items.filter(({ kind }) => kind === 'general' || kind === 'break');
export const openingItems = ({ agenda: { items } }: SecretaryView): AgendaItems =>
  general(items.slice(0, firstPresentation(items)));
export const discussionItems = ({ agenda: { items } }: SecretaryView): AgendaItems =>
  general(items.slice(firstPresentation(items)));

/** Notes of these agenda items, each under its title. */
export const notesOf = (view: SecretaryView, items: AgendaItems, level: number): Block[] =>
  items.flatMap(({ id, title }) => {
    const notes = written(view, `item:${id}`, level + 1);
    return notes.length > 0
      ? [item(level, words(`${title}:`), { origin: 'auto', keepNext: true }), ...notes]
      : [];
  });

/** Notes of all items of one kind, without their titles. */
export const notesOfKind = (
  view: SecretaryView,
  wanted: AgendaItems[number]['kind'],
  level: number,
): Block[] =>
  view.agenda.items
    .filter(({ kind }) => kind === wanted)
    .flatMap(({ id }) => written(view, `item:${id}`, level));
