import type { Zone } from '../../meeting/meeting';

/* The official form of Indonesian writing (Permendagri 1/2023, EYD V), as pure rules over a text. */

export const ruleNames = [
  'clock',
  'date',
  'money',
  'number',
  'abbreviation',
  'spelling',
  'spacing',
  'list',
  'placeholder',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** A stretch of a text that is not in the official form; `instead` is null where only a person knows. */
export type Hit = {
  rule: RuleName;
  from: number;
  to: number;
  found: string;
  instead: string | null;
};

export type Setting = { zone: Zone };
export type Rule = (text: string, setting: Setting) => Hit[];

type Rewrite = (
  match: readonly string[],
  setting: Setting,
  at: number,
  text: string,
) => string | null;

/** A rule that finds a pattern and says what should stand there; null or the same text is no finding. */
export const replacing =
  (rule: RuleName, pattern: RegExp, rewrite: Rewrite): Rule =>
  (text, setting) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [found] = match;
      const parts = match.map((part: string | undefined) => part ?? '');
      const instead = rewrite(parts, setting, match.index, text);
      if (instead === null || instead === found) return [];
      return [{ rule, from: match.index, to: match.index + found.length, found, instead }];
    });

/** The findings of all rules in the text's order; where two meet, the earlier rule is right. */
export function hitsOf(rules: readonly Rule[], text: string, setting: Setting): Hit[] {
  const kept: Hit[] = [];
  for (const hit of rules.flatMap((rule) => rule(text, setting)))
    if (kept.every((other) => hit.to <= other.from || hit.from >= other.to)) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}

/** The text with what the findings say instead. */
export function mended(
  text: string,
  hits: readonly Pick<Hit, 'from' | 'to' | 'instead'>[],
): string {
  return [...hits]
    .sort((a, b) => b.from - a.from)
    .reduce(
      (whole, { from, to, instead }) =>
        instead === null ? whole : whole.slice(0, from) + instead + whole.slice(to),
      text,
    );
}
