import { plain } from '../emphasis';

export type Change = { kind: 'same' | 'old' | 'new'; text: string };

/** Length of the longest common run of words from every pair of positions on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (a: number, b: number) => lengths[a]?.[b] ?? 0;
  for (let a = before.length - 1; a >= 0; a--) {
    for (let b = after.length - 1; b >= 0; b--) {
      const row = lengths[a] ?? [];
      row[b] = before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  return lengths;
}

/** What became of a wording, word by word: what stayed, what was struck, what is new. */
export function changes(before: string, after: string): Change[] {
  const [old, now] = [before, after].map((text) => plain(text).split(/\s+/).filter(Boolean));
  if (!old || !now) return [];
  const lengths = commonLengths(old, now);
  const found: Change[] = [];
  const add = (kind: Change['kind'], word = '') => {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else found.push({ kind, text: word });
  };
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      add('same', now[b]);
      [a, b] = [a + 1, b + 1];
    } else if (
      a < old.length &&
      (b === now.length || (lengths[a + 1]?.[b] ?? 0) >= (lengths[a]?.[b + 1] ?? 0))
    ) {
      add('old', old[a++]);
    } else {
      add('new', now[b++]);
    }
  }
  return found;
}
