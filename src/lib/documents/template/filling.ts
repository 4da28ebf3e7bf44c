import type { Template } from '../../meeting/meeting';
import type { Block, Inline } from '../document';
import { minutesDocument } from '../minutes';
import type { SecretaryView } from '../secretary-view';
import { placeholders } from './placeholders';

/** What goes into an office's own Word file: a text or blocks for each placeholder that the file has. */
export type Filling = {
  template: Template;
  title: string;
  author: string;
  values: Record<string, { text: Inline[] } | { blocks: Block[] }>;
};

/** What somebody wrote in braces is no placeholder: an invisible joiner stands between them. */
const inert = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replace(/\{(?=\{)/g, '{\u2060')) as T;

/** @param at the time it bears, ms */
export function filling(view: SecretaryView, template: Template, at: number): Filling {
  const minutes = minutesDocument(view, { at });
  const meant = { view, minutes };
  const values: Filling['values'] = {};
  for (const name of template.placeholders) {
    const placeholder = placeholders.get(name);
    if (!placeholder) continue;
    values[name] = inert(
      'text' in placeholder
        ? { text: placeholder.text(meant) }
        : { blocks: placeholder.blocks(meant) },
    );
  }
  return { template, title: minutes.title, author: minutes.author, values };
}
