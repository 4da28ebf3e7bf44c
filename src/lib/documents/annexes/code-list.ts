import { choiceWords } from '../../locale/terms';
import type { Round } from '../ballot-words';
import type { Block } from '../document';
import { row, table } from '../write';

/** The codes that voters kept, in the order of the alphabet, each with the choice that was counted. */
export function codeList({ codes, number, round }: Round): Block[] {
  if (codes.length === 0) return [];
  const half = Math.ceil(codes.length / 2);
  const cells = (at: number) => {
    const one = codes[at];
    return one ? [one.code, choiceWords[one.choice].id] : ['', ''];
  };
  return [
    table(
      `Kode suara yang terhitung, rekomendasi ${number} putaran ${round}`,
      [
        ['Kode', 25, 'left'],
        ['Pilihan', 55, 'left'],
        ['Kode', 25, 'left'],
        ['Pilihan', 55, 'left'],
      ],
      Array.from({ length: half }, (_, n) => row([...cells(n), ...cells(n + half)])),
    ),
  ];
}
