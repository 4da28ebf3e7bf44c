import type { Zone } from '../meeting/meeting';
import { inZone } from '../meeting/zone-time';
import type { Lang } from './lang';

/*
 * Own formatters (domain §1.7): Intl writes GMT+8 for WITA on old phones, a no-break space after Rp,
 * and a colon in the clock.
 */

const days = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const months = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const pad = (n: number) => String(n).padStart(2, '0');

const calendar = (date: string) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return {
    year,
    month: month - 1,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
};

export const dayName = (date: string, lang: Lang): string =>
  days[lang][calendar(date).weekday] ?? '';
export const monthName = (date: string, lang: Lang): string =>
  months[lang][calendar(date).month] ?? '';

/** `10 Desember 2026`, of a date `YYYY-MM-DD`. */
export function plainDate(date: string, lang: Lang): string {
  const { year, month, day } = calendar(date);
  return `${day} ${months[lang][month] ?? ''} ${year}`;
}

/** `Kamis, 10 Desember 2026`. */
export const longDate = (date: string, lang: Lang): string =>
  `${dayName(date, lang)}, ${plainDate(date, lang)}`;

/** `08.45` in Indonesian, `08:45` in English, of minutes after midnight. */
export const minuteClock = (minute: number, lang: Lang): string => {
  const inDay = ((minute % 1440) + 1440) % 1440;
  return `${pad(Math.floor(inDay / 60))}${lang === 'id' ? '.' : ':'}${pad(inDay % 60)}`;
};

/** Clock of an instant (epoch ms) in the meeting's zone. */
export const clock = (at: number, zone: Zone, lang: Lang): string =>
  minuteClock(inZone(at, zone).minute, lang);

/** The same with its seconds: `08.45.07`. */
export const runningClock = (at: number, zone: Zone, lang: Lang): string =>
  `${clock(at, zone, lang)}${lang === 'id' ? '.' : ':'}${pad(Math.floor(at / 1000) % 60)}`;

/** `HH:MM` as stored, written as read. */
export const storedClock = (time: string, lang: Lang): string =>
  lang === 'id' ? time.replace(':', '.') : time;

/** Running time `6.12` (id) or `6:12` (en) of so many seconds; the sign is the caller's. */
export function runningTime(seconds: number, lang: Lang): string {
  const whole = Math.abs(Math.floor(seconds));
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const dot = lang === 'id' ? '.' : ':';
  return h > 0 ? [h, pad(m), pad(s)].join(dot) : `${m}${dot}${pad(s)}`;
}

/** `1 jam 30 menit`. */
export function duration(minutes: number, lang: Lang): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words = lang === 'id' ? { h: 'jam', m: 'menit' } : { h: 'h', m: 'min' };
  return [hours ? `${hours} ${words.h}` : '', rest || !hours ? `${rest} ${words.m}` : '']
    .filter(Boolean)
    .join(' ');
}

/** `1.250,5` (id) or `1,250.5` (en), rounded half away from zero to `decimals`; `fixed` keeps trailing zeros. */
export function number(value: number, lang: Lang, decimals = 1, fixed = false): string {
  const rounded =
    (Math.sign(value) * Math.round((Math.abs(value) + Number.EPSILON) * 10 ** decimals)) /
    10 ** decimals;
  const [whole = '0', part = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  const [thousands, point] = lang === 'id' ? ['.', ','] : [',', '.'];
  const decimalsShown = fixed ? part : part.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${rounded < 0 ? '-' : ''}${grouped}${decimalsShown ? point + decimalsShown : ''}`;
}

/** `4,0`: a mean of scores, always one decimal. */
export const mean = (value: number, lang: Lang): string => number(value, lang, 1, true);

/** `92,4%`: always one decimal, no space before the sign. */
export const percent = (value: number, lang: Lang): string => `${number(value, lang, 1, true)}%`;

/** A measured value with its unit: `92,4%`, `1.214 anak`. */
export const quantity = (value: number, unit: string, lang: Lang): string =>
  unit === '%' ? percent(value, lang) : `${number(value, lang, 2)}${unit ? ` ${unit}` : ''}`;

/** Reads what people type: `1.250,5`, `74,8`, `74.8`; null when it is no number. */
export function parseNumber(typed: string): number | null {
  const text = typed.trim().replace(/%$/, '').replace(/\s/g, '').replace(/^−/, '-');
  if (!/^-?[\d.,]+$/.test(text)) return null;
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  const plain = grouped ? text.replace(/\./g, '').replace(',', '.') : text.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

const digits = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** Terbilang: a number from 0 to 9999 in Indonesian words, as legal acts spell it. */
export function spelledOut(n: number): string {
  const join = (head: string, rest: number) => (rest === 0 ? head : `${head} ${spelledOut(rest)}`);
  if (n < 12) return digits[n] ?? '';
  if (n < 20) return `${digits[n - 10] ?? ''} belas`;
  if (n < 100) return join(`${digits[Math.floor(n / 10)] ?? ''} puluh`, n % 10);
  if (n < 200) return join('seratus', n - 100);
  if (n < 1000) return join(`${digits[Math.floor(n / 100)] ?? ''} ratus`, n % 100);
  if (n < 2000) return join('seribu', n - 1000);
  return join(`${digits[Math.floor(n / 1000)] ?? ''} ribu`, n % 1000);
}

const romans: [number, string][] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** Roman numeral of 1 to 89, for annexes. */
export function roman(n: number): string {
  const [value, letters] = romans.find(([v]) => n >= v) ?? [0, ''];
  return value === 0 ? '' : letters + roman(n - value);
}

/** `10 Desember 2026 pukul 08.45 WITA`, of an instant (epoch ms). */
export const dayAndClock = (at: number, zone: Zone, lang: Lang): string =>
  `${plainDate(inZone(at, zone).date, lang)} ${lang === 'id' ? 'pukul' : 'at'} ${clock(at, zone, lang)} ${zone}`;
