import type { Profile } from './meeting';

/* The number of the minutes, from the office's pattern and what the archive gave. */

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** What a pattern may name. */
export const numberParts = ['kode', 'nomor', 'bulan', 'tahun'] as const;
type NumberPart = (typeof numberParts)[number];

type Numbered = Pick<Profile, 'date' | 'filingCode' | 'numberPattern' | 'serialNumber'>;

/**
 * The number in pieces; null is what is still to be written by pen. Without a pattern the number itself, as it was given;
 * no piece at all when there is neither.
 */
export function documentNumber(profile: Numbered): (string | null)[] {
  const { date, filingCode, numberPattern, serialNumber } = profile;
  if (!numberPattern) return serialNumber ? [serialNumber] : [];
  const [year = '', month = ''] = date.split('-');
  const values: Record<NumberPart, string> = {
    kode: filingCode,
    nomor: serialNumber,
    bulan: romans[Number(month) - 1] ?? '',
    tahun: year,
  };
  return numberPattern
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => {
      const part = numberParts.find((name) => piece === `{${name}}`);
      return part ? values[part] || null : piece;
    });
}
