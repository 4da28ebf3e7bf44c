import { describe, expect, it } from 'vitest';
import { afterKey, type Writing } from './shortcuts';

/** `a|b|c`: the selection between the bars. */
function at(marked: string): Writing {
  const [before = '', within = '', after] = marked.split('|');
  return after === undefined
    ? { text: before + within, from: before.length, to: before.length }
    : { text: before + within + after, from: before.length, to: before.length + within.length };
}
const shown = ({ text, from, to }: Writing) =>
  from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
const key = (name: string, more = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const ctrl = (name: string) => key(name, { ctrlKey: true });

describe('keys while writing', () => {
  it.each([
    ['Ctrl+B', 'a |kata| b', ctrl('b'), 'a **|kata|** b'],
    ['Ctrl+B again', 'a **|kata|** b', ctrl('B'), 'a |kata| b'],
    ['Ctrl+I', '|kata|', ctrl('i'), '*|kata|*'],
    ['Enter in a list', '- satu|', key('Enter'), '- satu\n- |'],
    ['Enter in a numbered list', '2. dua|', key('Enter'), '2. dua\n3. |'],
    ['Enter in a deeper list', '- a\n  - b|', key('Enter'), '- a\n  - b\n  - |'],
    ['Enter on an empty item', '- satu\n- |', key('Enter'), '- satu\n|'],
    ['Enter in the middle of an item', '- sa|tu', key('Enter'), '- sa\n- |tu'],
    ['deeper', '- a\n- |b', ctrl(']'), '- a\n  - |b'],
    ['less deep', '- a\n  - |b', ctrl('['), '- a\n- |b'],
  ])('%s', (_, before, pressed, after) => {
    const writing = afterKey(at(before), pressed);
    expect(writing && shown(writing)).toBe(after);
  });

  it.each([
    ['Enter in a paragraph', 'kata|', key('Enter')],
    ['Shift+Enter in a list', '- a|', key('Enter', { shiftKey: true })],
    ['a letter', '|', key('b')],
    ['Ctrl+Z', '|', ctrl('z')],
    ['AltGr+[', '|', key('[', { ctrlKey: true, altKey: true })],
  ])('%s is the browser’s', (_, before, pressed) => {
    expect(afterKey(at(before), pressed)).toBeNull();
  });
});
