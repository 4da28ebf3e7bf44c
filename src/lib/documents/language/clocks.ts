import { replacing, type Rule } from './rule';

/* `pukul 09.00 WITA`; `pukul 08.30 s.d. 15.30 WITA` (domain §1.7). */

const hour = String.raw`(?:[01]?\d|2[0-3])`;
const minute = String.raw`[0-5]\d`;
const zones = String.raw`(?:\s*(WIB|WITA|WIT)\b)?`;

const two = (n: string) => n.padStart(2, '0');
const time = (h = '', m = '') => `${two(h)}.${m || '00'}`;
const known = (zone: string | undefined, usual: string) => (zone ? zone.toUpperCase() : usual);

const range = replacing(
  'clock',
  new RegExp(
    String.raw`\b(?:pkl\.?|jam|pukul)\s+(${hour})(?:[.:](${minute}))?\s*(?:-|–|s\.?\/?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:pkl\.?|jam|pukul)?\s*(${hour})(?:[.:](${minute}))?(?![.:]?\d)${zones}`,
    'gi',
  ),
  ([, h1, m1, h2, m2, zone], setting) =>
    `pukul ${time(h1, m1)} s.d. ${time(h2, m2)} ${known(zone, setting.zone)}`,
);

/** `jam 9`, `pkl 09.00`, `pukul 09:00`. A number before the word is a duration: `2 jam`. */
const point = replacing(
  'clock',
  new RegExp(
    String.raw`(?<!\d\s)\b(pkl\.?|jam|pukul)\s+(${hour})(?:[.:](${minute}))?(?![.:]?\d)${zones}(\s+s\.d\.)?`,
    'gi',
  ),
  ([whole = '', word = '', h, m, zone, open], setting) => {
    const pukul = /^P/.test(word) && word.length > 3 ? 'Pukul' : 'pukul';
    // An open end has its zone before "s.d. selesai", a range behind it.
    const withZone = open && !zone ? '' : ` ${known(zone, setting.zone)}`;
    const ending = open ? whole.slice(whole.length - open.length) : '';
    return `${pukul} ${time(h, m)}${withZone}${ending}`;
  },
);

/** `09:00 WITA` without its word. */
const colon = replacing(
  'clock',
  new RegExp(String.raw`(?<![\d:.])([01]\d|2[0-3]):(${minute})(?![\d:])${zones}`, 'gi'),
  ([, h, m, zone], setting) => `pukul ${time(h, m)} ${known(zone, setting.zone)}`,
);

export const clockRules: readonly Rule[] = [range, point, colon];
