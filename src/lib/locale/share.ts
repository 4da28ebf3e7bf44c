import { catalogue } from './lang';

/** A meeting's own fraction. */
export const shareTexts = catalogue(
  {
    how: 'Batas',
    more: 'lebih dari',
    least: 'sekurang-kurangnya',
    numerator: 'Pembilang',
    denominator: 'Penyebut',
  },
  {
    how: 'Bound',
    more: 'more than',
    least: 'at least',
    numerator: 'Numerator',
    denominator: 'Denominator',
  },
);
