import { replacing, type Rule } from './rule';

/* `1.250`, `14,2%`, `Rp1.500.000,00` (domain §1.7). */

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** An amount as it is written in Indonesian, whichever way its points and commas went before. */
function amount(raw: string): string {
  const english = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw);
  const [whole = '', part = ''] = english
    ? raw.replace(/,/g, '').split('.')
    : raw.replace(/\.(?=\d{3}(?:\D|$))/g, '').split(',');
  return `${grouped(whole)}${part ? `,${part}` : ''}`;
}

/** `Rp 1500000`, `Rp. 1.500.000,-`, `IDR 1,500,000` */
const money = replacing(
  'money',
  /(?<![\p{L}])(?:Rp\.?|IDR)[\s\u00A0]*(\d[\d.,]*\d|\d)(?:,-|,—|,=)?/giu,
  ([, digits = '']) => `Rp${amount(digits)}`,
);

/** `14.2 %`, `14.2%`, `14,2 %` */
const percentage = replacing(
  'number',
  /(?<![\d.,])(\d{1,3})(?:[.,](\d{1,2}))?\s*%/g,
  ([, whole = '', part = '']) => `${whole}${part ? `,${part}` : ''}%`,
);

/** `12500`, `1,250,000`; numbers of letters, telephones and people are no amounts. */
const thousands = replacing(
  'number',
  /(?<![\p{L}\d./,:+-])(?:[1-9]\d{4,8}|[1-9]\d{0,2}(?:,\d{3}){2,})(?![\p{L}\d/:-]|[.,]\d)/gu,
  ([found = ''], _, at, text) => {
    const before = text.slice(Math.max(0, at - 24), at);
    return /(?:nomor|no\.?|nip|nrp|nik|hp|wa|telepon|telp\.?|kode(?: pos)?|faks?)[\s.:]*$/i.test(
      before,
    )
      ? null
      : amount(found);
  },
);

export const numberRules: readonly Rule[] = [money, percentage, thousands];
