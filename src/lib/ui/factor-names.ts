import type { Lang } from '../locale/lang';
import { factorTexts } from '../locale/factors';
import { number } from '../locale/format';
import { tagWords } from '../locale/tag-words';
import { elementWords } from '../locale/terms';
import type { PublicNames } from '../meeting/factor-board';
import type { Element, Factor } from '../meeting/meeting';

/** Whose a factor is, as a line of text: "Dinas Kesehatan, DPMD, 2 peserta". */
export const namesLine = ({ names, unnamed }: PublicNames, lang: Lang): string =>
  [...names, ...(unnamed > 0 ? [factorTexts[lang].unnamed(number(unnamed, lang, 0))] : [])].join(
    ', ',
  );

export const tagName = (tag: Factor['tag'], lang: Lang): string =>
  tag === null ? factorTexts[lang].untagged : tagWords[tag][lang];

export const typeName = (type: Element['type'] | null, lang: Lang): string =>
  type === null ? factorTexts[lang].participants : elementWords[type][lang];
