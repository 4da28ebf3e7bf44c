import { diffArrays } from 'diff';
import { plain } from './emphasis';

/** `apart`: a space stands before it. */
export type Change = { kind: 'same' | 'old' | 'new'; text: string; apart: boolean };

/** Words and marks one by one, each with the space before it: a comma that is added strikes no word. */
const pieces = (text: string): string[] =>
  plain(text).match(/\s*(?:[\p{L}\p{N}]+(?:[-'’./][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}])/gu) ?? [];

/** What became of a wording, word by word: what stayed, what was struck, what is new. */
export const changes = (before: string, after: string): Change[] =>
  diffArrays(pieces(before), pieces(after), {
    comparator: (one, other) => one.trim() === other.trim(),
  }).map(({ value, added, removed }, n) => {
    const text = value.join('').replace(/\s+/g, ' ');
    return {
      kind: removed ? 'old' : added ? 'new' : 'same',
      text: text.trim(),
      apart: n > 0 && text.startsWith(' '),
    };
  });
