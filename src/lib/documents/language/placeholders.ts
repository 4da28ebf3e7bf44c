import type { Rule } from './rule';

/** What somebody meant to fill in later. */
const pattern =
  /\[[^\][\n]{2,60}\](?!\()|<[^<>\n]{2,60}>|\.{5,}|…{2,}|_{4,}|\?{2,}|\bx{3,}\b|\bTBD\b/gi;

export const placeholderRules: readonly Rule[] = [
  (text) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      rule: 'placeholder' as const,
      from: index,
      to: index + found.length,
      found,
      instead: null,
    })),
];
