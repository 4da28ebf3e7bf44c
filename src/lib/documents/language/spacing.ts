import { replacing, type Rule } from './rule';

/** No space before a mark, one between words. Indentation of a list stays. */
export const spacingRules: readonly Rule[] = [
  replacing('spacing', /(?<=[\p{L}\d)])[ \t]+([,;:?!])(?=\s|$)/gu, ([, mark = '']) => mark),
  replacing('spacing', /(?<=[\p{L}\d)])[ \t]+\.(?=\s|$)/gu, () => '.'),
  replacing('spacing', /(?<=\S)[ \t]{2,}(?=\S)/g, () => ' '),
];
