import type { Hit, Rule } from './rule';

/*
 * Items of a list end in `;`, the last but one in `; dan`, the last in `.` (domain §1.6), or all are sentences. Where
 * nobody wrote an ending the paper adds it; this looks at endings that do not fit each other.
 */

type Line = { from: number; indent: number; body: string };

const itemLine = /^([ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]+(.*\S)[ \t]*$/;

/** Runs of items one below the other at the same depth. */
function groups(text: string): Line[][] {
  const found: Line[][] = [];
  const open = new Map<number, Line[]>();
  let at = 0;
  for (const line of text.split('\n')) {
    const [, lead = '', body = ''] = itemLine.exec(line) ?? [];
    if (body) {
      const indent = lead.length;
      for (const depth of open.keys()) if (depth > indent) open.delete(depth);
      const group = open.get(indent) ?? [];
      if (group.length === 0) {
        found.push(group);
        open.set(indent, group);
      }
      group.push({ from: at + line.lastIndexOf(body), indent, body });
    } else open.clear();
    at += line.length + 1;
  }
  return found.filter((group) => group.length > 1);
}

const ending = /(?:[;,]?\s+dan|[;,.])$/;
const isSentence = (body: string) => /[.!?][)”"]?$/.test(body);

/** What each item should end in, its own ending taken off. */
const wanted = (bodies: readonly string[]): string[] =>
  bodies.map((body, n) => {
    const bare = body.replace(ending, '');
    const left = bodies.length - 1 - n;
    return bare + (left === 0 ? '.' : left === 1 ? '; dan' : ';');
  });

function wrong(group: readonly Line[]): Hit[] {
  const bodies = group.map(({ body }) => body);
  const opens = (body: string) => body.endsWith(':');
  const endings = bodies.filter((body) => ending.test(body));
  if (endings.length === 0 || bodies.every(isSentence) || bodies.some(opens)) return [];
  // Sentences within an item: only a person knows where the item ends.
  if (bodies.some((body) => /[.!?]\s+\p{Lu}/u.test(body))) return [];
  const right = wanted(bodies);
  return group.flatMap(({ from, body }, n) => {
    const instead = right[n] ?? body;
    return instead === body
      ? []
      : [{ rule: 'list' as const, from, to: from + body.length, found: body, instead }];
  });
}

export const listRules: readonly Rule[] = [(text) => groups(text).flatMap(wrong)];
