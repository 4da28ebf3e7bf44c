import type { Element } from '../../../meeting/meeting';

/** What the search needs of an element. */
export type NamedElement = Pick<Element, 'id' | 'name' | 'shortName'>;
/** A piece of a name, marked where it answers the search. */
export type Piece = { text: string; hit: boolean };
export type Match = { element: NamedElement; shortName: Piece[]; name: Piece[] };

/** Lower case without accents, letter for letter: positions found in it must fit the text shown. */
function folded(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.length === text.length ? plain : text.toLowerCase();
}

const wordsOf = (query: string): string[] => folded(query).split(/\s+/).filter(Boolean);

/** Where the word stands, at the beginning of a word if it can; -1 when nowhere. */
function find(text: string, word: string): number {
  const padded = text.replace(/[^a-z0-9]/g, ' ');
  const start = ` ${padded}`.indexOf(` ${word}`);
  return start >= 0 ? start : text.indexOf(word);
}
const startsWord = (text: string, word: string): boolean => {
  const at = find(text, word);
  return at === 0 || (at > 0 && /[^a-z0-9]/.test(text.charAt(at - 1)));
};

/** How well an element answers, 0 best; null when it does not. */
function rank({ name, shortName }: NamedElement, words: readonly string[]): number | null {
  const [short, long] = [folded(shortName), folded(name)];
  if (!words.every((word) => find(short, word) >= 0 || find(long, word) >= 0)) return null;
  if (short.startsWith(words.join(' '))) return 0;
  if (words.every((word) => startsWord(short, word))) return 1;
  return words.every((word) => startsWord(short, word) || startsWord(long, word)) ? 2 : 3;
}

export function highlight(text: string, query: string): Piece[] {
  const hits = new Set<number>();
  for (const word of wordsOf(query)) {
    const at = find(folded(text), word);
    for (let n = 0; at >= 0 && n < word.length; n += 1) hits.add(at + n);
  }
  const pieces: Piece[] = [];
  for (const [at, letter] of text.split('').entries()) {
    const last = pieces[pieces.length - 1];
    if (last && last.hit === hits.has(at)) last.text += letter;
    else pieces.push({ text: letter, hit: hits.has(at) });
  }
  return pieces;
}

/** Elements that have every word of the query in their name or short name; equals stay in the order of protocol. */
export function searchElements(elements: readonly NamedElement[], query: string): Match[] {
  const words = wordsOf(query);
  return elements
    .flatMap((element) => {
      const at = rank(element, words);
      return at === null ? [] : [{ element, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ element }) => ({
      element,
      shortName: highlight(element.shortName, query),
      name: highlight(element.name, query),
    }));
}
