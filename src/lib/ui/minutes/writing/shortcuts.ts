/* Keys for those who write Markdown without thinking of it. */

/** A text with its selection. */
export type Writing = { text: string; from: number; to: number };
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const item = /^(\s*)([-*+]|\d{1,3}[.)])\s+/;

/** Marks around the selection; taken off where they are already. */
function around({ text, from, to }: Writing, mark: string): Writing {
  const within = text.slice(from, to);
  const size = mark.length;
  const isMarked = text.slice(from - size, from) === mark && text.slice(to, to + size) === mark;
  return isMarked
    ? {
        text: text.slice(0, from - size) + within + text.slice(to + size),
        from: from - size,
        to: to - size,
      }
    : {
        text: `${text.slice(0, from)}${mark}${within}${mark}${text.slice(to)}`,
        from: from + size,
        to: to + size,
      };
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** Enter goes on with the list; on an item without words it ends it. */
function nextItem({ text, from, to }: Writing): Writing | null {
  if (from !== to) return null;
  const start = lineStart(text, from);
  const line = text.slice(start, from);
  const [lead = '', indent = '', mark = ''] = item.exec(line) ?? [];
  if (!lead) return null;
  if (line.length === lead.length) {
    return { text: text.slice(0, start) + text.slice(from), from: start, to: start };
  }
  const number = /^\d+/.exec(mark)?.[0];
  const next = number ? mark.replace(number, String(Number(number) + 1)) : mark;
  const added = `\n${indent}${next} `;
  const at = from + added.length;
  return { text: text.slice(0, from) + added + text.slice(to), from: at, to: at };
}

/** The lines of the selection one level deeper or less deep. */
function shifted({ text, from, to }: Writing, deeper: boolean): Writing {
  const start = lineStart(text, from);
  const lines = text.slice(start, to).split('\n');
  const moved = lines.map((line) => (deeper ? `  ${line}` : line.replace(/^ {1,2}/, '')));
  const first = (moved[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const joined = moved.join('\n');
  return {
    text: text.slice(0, start) + joined + text.slice(to),
    from: Math.max(start, from + first),
    to: start + joined.length,
  };
}

/** What a key makes of the text; null where it is left to the browser. */
export function afterKey(
  writing: Writing,
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
): Writing | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    switch (key.toLowerCase()) {
      case 'b':
        return around(writing, '**');
      case 'i':
        return around(writing, '*');
      case ']':
        return shifted(writing, true);
      case '[':
        return shifted(writing, false);
      default:
        return null;
    }
  }
  return key === 'Enter' && !shiftKey ? nextItem(writing) : null;
}
