import { clockRules } from './clocks';
import { dateRules } from './dates';
import { listRules } from './lists';
import { numberRules } from './numbers';
import { placeholderRules } from './placeholders';
import { hitsOf, type Hit, type Rule, type Setting } from './rule';
import { spacingRules } from './spacing';
import { abbreviationRules, spellingRules } from './words';

const inText: readonly Rule[] = [
  ...placeholderRules,
  ...dateRules,
  ...clockRules,
  ...numberRules,
  ...abbreviationRules,
  ...spellingRules,
  ...spacingRules,
];

/** What of a text is not in the official form. */
export const textHits = (text: string, setting: Setting): Hit[] => hitsOf(inText, text, setting);

/** The same for a text with lists, whose items are looked at after the words in them are right. */
export function proseHits(text: string, setting: Setting): Hit[] {
  const words = textHits(text, setting);
  // A list's finding spans its item: one at a time, or the second would overwrite the first.
  const free = hitsOf(listRules, text, setting).filter((list) =>
    words.every((word) => word.to <= list.from || word.from >= list.to),
  );
  return [...words, ...free].sort((a, b) => a.from - b.from);
}
