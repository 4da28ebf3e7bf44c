import { number, parseNumber } from '../../../locale/format';
import type { Lang } from '../../../locale/lang';

/* Margins are stored in millimetres and written in centimetres, as every office names them. */

export const sides = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof sides)[number];

export const inCentimetres = (millimetres: number, lang: Lang): string =>
  number(millimetres / 10, lang, 2);

/** Millimetres to a tenth; null where there is no printable margin. */
export function readMargin(text: string): number | null {
  const centimetres = parseNumber(text);
  if (centimetres === null) return null;
  const millimetres = Math.round(centimetres * 100) / 10;
  return millimetres >= 5 && millimetres <= 60 ? millimetres : null;
}
