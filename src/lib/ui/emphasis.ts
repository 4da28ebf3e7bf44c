export type Piece = { text: string; emphasised: boolean };

const starred = /\*{1,2}([^\s*](?:[^*\n]*[^\s*])?)\*{1,2}/;

/** Splits a text at *…*; a lone star between numbers stays a star. */
export const pieces = (text: string): Piece[] =>
  text
    .split(starred)
    .map((part, n) => ({ text: part, emphasised: n % 2 === 1 }))
    .filter((piece) => piece.text !== '');

/** The text without its stars. */
export const plain = (text: string): string =>
  pieces(text)
    .map((piece) => piece.text)
    .join('');
