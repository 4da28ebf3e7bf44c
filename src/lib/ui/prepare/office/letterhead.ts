import type { Profile } from '../../../meeting/meeting';

export type Letterhead = Profile['letterhead'];
export const mostLines = 6;
export const sizes = [8, 9, 10, 11, 12, 13, 14, 16, 18];

/** The usual order: region, office in bold, address, contact (domain: kop naskah dinas). */
export const nextLine = (lines: Letterhead): Letterhead[number] => {
  if (lines.length === 0) return { text: '', size: 14, bold: false };
  return lines.length < 3
    ? { text: '', size: 12, bold: true }
    : { text: '', size: 10, bold: false };
};

export const withLine = (
  lines: Letterhead,
  at: number,
  change: Partial<Letterhead[number]>,
): Letterhead => lines.map((line, n) => (n === at ? { ...line, ...change } : line));

/** The line at `from` goes one place up or down; at the edge nothing moves. */
export function moved(lines: Letterhead, from: number, by: -1 | 1): Letterhead {
  const line = lines[from];
  const to = from + by;
  if (!line || to < 0 || to >= lines.length) return lines;
  const rest = lines.filter((_, n) => n !== from);
  return [...rest.slice(0, to), line, ...rest.slice(to)];
}
