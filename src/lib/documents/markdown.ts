import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { deepestLevel, type Inline, type Item, type Origin } from './document';
import { asList, asSentence } from './wording';
import { bold, item, words } from './write';

/*
 * Free texts: Markdown's tokens to runs and numbered items. Only words and emphasis pass; a link, picture, table or
 * piece of HTML is reduced to the words in it.
 */

// People expect the line to end where they ended it.
const options = { gfm: true, breaks: true };

type Style = Pick<Inline, 'bold' | 'italic'>;
type Piece = Inline | 'break';

const known = (token: Token): MarkedToken => token as MarkedToken;

function pieces(tokens: readonly Token[], style: Style): Piece[] {
  return tokens.map(known).flatMap((token): Piece[] => {
    switch (token.type) {
      case 'br':
        return ['break'];
      case 'html':
        return [];
      case 'strong':
        return pieces(token.tokens, { ...style, bold: true });
      case 'em':
        return pieces(token.tokens, { ...style, italic: true });
      case 'link':
      case 'del':
        return pieces(token.tokens, style);
      case 'text':
        return token.tokens ? pieces(token.tokens, style) : [{ text: token.text, ...style }];
      default:
        return 'text' in token ? [{ text: token.text, ...style }] : [];
    }
  });
}

/** A line end inside emphasis, and rows of spaces, are one space on paper. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

function joined(all: readonly Piece[]): Inline[] {
  let atBreak = false;
  return all.flatMap((piece) => {
    if (piece === 'break') {
      atBreak = true;
      return [];
    }
    const text = atBreak ? plain(piece.text).trimStart() : plain(piece.text);
    if (!text) return [];
    const run: Inline = atBreak ? { ...piece, text, breakBefore: true } : { ...piece, text };
    atBreak = false;
    return [run];
  });
}

/** The same text without emphasis, for where there is none: a spreadsheet, a message. */
export const bare = (text: string): string =>
  runsOf(text)
    .map(({ text: words, breakBefore }) => (breakBefore ? `\n${words}` : words))
    .join('');

/** A short text with emphasis and line ends. */
export const runsOf = (text: string): Inline[] =>
  joined(pieces(Lexer.lexInline(text, options), {}));

const withoutTags = (html: string) => plain(html.replace(/<[^>]*>?/g, ' ')).trim();

type Entry = { level: number; text: Inline[] };

function listEntries(list: Tokens.List, level: number): Entry[] {
  const entries = list.items.map(({ tokens }) => entriesOf(tokens, level));
  const heads = asList(entries.map(([first]) => first?.text ?? []));
  return entries.flatMap(([first, ...rest], n) =>
    first ? [{ level: first.level, text: heads[n] ?? first.text }, ...rest] : [],
  );
}

/** A paragraph is an item; a list after it goes one level deeper; all after a heading stands under the heading. */
function entriesOf(tokens: readonly Token[], level: number): Entry[] {
  let own = level;
  let spoken = false;
  return tokens.map(known).flatMap((token): Entry[] => {
    const say = (text: Inline[]): Entry[] => {
      if (text.length === 0) return [];
      spoken = true;
      return [{ level: own, text }];
    };
    switch (token.type) {
      case 'heading': {
        const heading = words(
          plain(
            runsOf(token.text)
              .map(({ text }) => text)
              .join(' '),
          ),
        );
        const entry = { level, text: heading.map(({ text }) => bold(text)) };
        own = level + 1;
        spoken = false;
        return heading.length > 0 ? [entry] : [];
      }
      case 'list':
        return listEntries(token, spoken ? own + 1 : own);
      case 'blockquote':
        return entriesOf(token.tokens, own);
      case 'table':
        return [token.header, ...token.rows].flatMap((cells) =>
          say(
            words(
              cells
                .map(({ text }) => plain(text))
                .filter(Boolean)
                .join('; '),
            ),
          ),
        );
      case 'html':
        return say(words(withoutTags(token.text)));
      case 'text':
      case 'paragraph':
        return say(joined(pieces(token.tokens ?? [token], {})));
      case 'code':
        return say(words(plain(token.text)));
      default:
        return [];
    }
  });
}

/** A free text as numbered items, the first at `level`. */
export function itemsOf(markdown: string, level: number, origin: Origin): Item[] {
  return entriesOf(new Lexer(options).lex(markdown), level).map((entry) =>
    item(Math.min(entry.level, deepestLevel), entry.text, { origin }),
  );
}

/** The texts of a report as the items of one list. */
export const listOf = (texts: readonly string[], level: number): Item[] =>
  asList(texts.map(runsOf)).map((text) => item(level, text));

export const sentenceOf = (text: string): Inline[] => asSentence(runsOf(text));
