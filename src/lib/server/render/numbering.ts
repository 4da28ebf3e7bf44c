import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import { deepestLevel, type Item, type ItemForm } from '../../documents/document';
import { twips } from './page';

/* The official list, and the lists beside it, as Word counts them (documents/markers.ts counts alike). */

/** Each level's text stands this much further in: the deepest still leaves two thirds of the page. */
export const indentOf = (level: number): number => twips(7) * level;

const { UPPER_LETTER, LOWER_LETTER, DECIMAL } = LevelFormat;
const official = [
  { format: UPPER_LETTER, text: '%1.' },
  { format: DECIMAL, text: '%2.' },
  { format: LOWER_LETTER, text: '%3.' },
  { format: DECIMAL, text: '%4)' },
  { format: LOWER_LETTER, text: '%5)' },
  { format: DECIMAL, text: '(%6)' },
  { format: LOWER_LETTER, text: '(%7)' },
];
/** The official list without its first level. */
const plain = official
  .slice(1)
  .map(({ format, text }, n) => ({ format, text: text.replace(/%\d/, `%${n + 1}`) }));

const levels = (forms: typeof official) =>
  forms.map((form, n) => ({
    ...form,
    level: n,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indentOf(n + 1), hanging: indentOf(1) } } },
  }));

const decision = {
  level: 0,
  format: DECIMAL,
  text: 'Keputusan %1.',
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: indentOf(1), hanging: 0 } }, run: { bold: true } },
};

export const numbering: INumberingOptions = {
  config: [
    { reference: 'official', levels: levels(official) },
    { reference: 'plain', levels: levels(plain) },
    { reference: 'decision', levels: [decision] },
  ],
};

/** Gives every list of a document its own count. */
export class Lists {
  readonly #instances = new Map<string, number>();

  of({ form, list, level }: { form: ItemForm; list: string; level: number }) {
    const instance = this.#instances.get(list) ?? this.#instances.size;
    this.#instances.set(list, instance);
    return { reference: form, level: Math.min(level, deepestLevel) - 1, instance };
  }

  ofItem = (item: Item) => this.of(item);
}
