import { monthName } from '../../locale/format';
import { replacing, type Rule } from './rule';

/* `11 Desember 2025` (domain §1.7). */

const two = (n: number) => String(n).padStart(2, '0');
/** The month's name; empty for a number that is none. */
const month = (n: number) => (n >= 1 && n <= 12 ? monthName(`2026-${two(n)}-01`, 'id') : '');
const year = (text: string) => (text.length === 2 ? `20${text}` : text);

function written(day: string, of: string, inYear: string): string | null {
  const d = Number(day);
  const name = month(Number(of));
  return name && d >= 1 && d <= 31 ? `${d} ${name} ${year(inYear)}` : null;
}

/** `11/12/2025`, `11-12-2025`, `11.12.2025`; a document's number is none. */
const inFigures = replacing(
  'date',
  /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2((?:20)?\d{2})(?![\d/-]|\.\d)/g,
  ([, day = '', , of = '', inYear = '']) => written(day, of, inYear),
);

const iso = replacing(
  'date',
  /(?<![\d/-])(20\d{2})-(\d{2})-(\d{2})(?![\d/-])/g,
  ([, inYear = '', of = '', day = '']) => written(day, of, inYear),
);

const names =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
/** `Desember 11, 2025` */
const monthFirst = replacing(
  'date',
  new RegExp(String.raw`\b(${names})\s+(\d{1,2}),\s*(20\d{2})\b`, 'g'),
  ([, name = '', day = '', inYear = '']) => `${Number(day)} ${name} ${inYear}`,
);

const oldNames: Record<string, string> = {
  nopember: 'November',
  pebruari: 'Februari',
  "jum'at": 'Jumat',
  'jum’at': 'Jumat',
  'jum`at': 'Jumat',
};
const oldSpelling = replacing(
  'date',
  /(?<![\p{L}])(?:nopember|pebruari|jum['’`]at)(?![\p{L}])/giu,
  ([found = '']) => oldNames[found.toLowerCase()] ?? null,
);

const abbreviated = replacing('date', /(?<![\p{L}])tgl\.?(?=\s+\d)/giu, ([found = '']) =>
  found.startsWith('T') ? 'Tanggal' : 'tanggal',
);

export const dateRules: readonly Rule[] = [inFigures, iso, monthFirst, oldSpelling, abbreviated];
