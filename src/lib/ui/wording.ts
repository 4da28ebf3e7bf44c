import { diffArrays } from 'diff';
import { plain } from './emphasis';

export type Change = { kind: 'same' | 'old' | 'new'; text: string };

const wordsOf = (text: string) => plain(text).split(/\s+/).filter(Boolean);

/** What became of a wording, word by word: what stayed, what was struck, what is new. */
export const changes = (before: string, after: string): Change[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: removed ? 'old' : added ? 'new' : 'same',
    text: value.join(' '),
  }));
