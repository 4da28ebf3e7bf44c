import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { asList } from '../wording';
import { bold, item, paragraph, words } from '../write';

/** Tembusan: who gets a copy, below the signature; nothing where nobody does. */
export function copies({ profile }: SecretaryView): Block[] {
  if (profile.copies.length === 0) return [];
  return [
    paragraph(0, [bold('Tembusan:')], { origin: 'auto', align: 'left', keepNext: true }),
    ...asList(profile.copies.map(words)).map((text): Block => ({
      ...item(1, text),
      list: 'copies',
      form: 'plain',
    })),
  ];
}
