import type { Finding } from '../../../documents/language/findings';
import { mended } from '../../../documents/language/rule';
import type { TextChange } from '../steps.svelte';

/** Findings that one press can put right: what the secretary wrote, where the rule knows better. */
export const mendable = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ section, instead }) => section !== null && instead !== null);

/** The sections with these findings put right. A finding whose words have changed meanwhile is left alone. */
export function mending(
  findings: readonly Finding[],
  textOf: (section: string) => string,
): TextChange[] {
  const sections = new Set(mendable(findings).flatMap(({ section }) => section ?? []));
  return [...sections].map((section) => {
    const text = textOf(section);
    const own = mendable(findings).filter(
      (one) => one.section === section && text.slice(one.from, one.to) === one.found,
    );
    return { section, now: mended(text, own) };
  });
}
