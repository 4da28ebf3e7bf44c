import * as v from 'valibot';

/** Control, bidi-override and zero-width characters: invisible on a page, fatal or misleading in a Word file. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g;

/** All that breaks a line; Word and PowerPoint paste a vertical tab for theirs. */
const BREAK = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
/** With the `u` flag only halves without a partner match. `toWellFormed` is unknown to older phones. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** Text as it may be stored: NFC, `\n` line ends, no invisible or broken characters. */
export function cleanText(raw: string): string {
  return raw
    .replace(BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC');
}

/** One line: no breaks, single spaces, trimmed. */
export const cleanLine = (raw: string): string => cleanText(raw).replace(/\s+/g, ' ').trim();

/** Several lines: trailing spaces go, at most one blank line in a row. */
export const cleanProse = (raw: string): string =>
  cleanText(raw)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const bounded = (max: number, clean: (raw: string) => string) =>
  v.pipe(
    v.string(),
    v.transform((raw) => (raw === '' ? raw : clean(raw))),
    v.maxLength(max, 'text.tooLong'),
  );

/** A line of at most `max` characters; may be empty. */
export const line = (max: number) => bounded(max, cleanLine);
/** A line that must say something. */
export const requiredLine = (max: number) => v.pipe(line(max), v.minLength(1, 'text.required'));
/** Markdown or plain text over several lines; may be empty. */
export const prose = (max: number) => bounded(max, cleanProse);
export const requiredProse = (max: number) => v.pipe(prose(max), v.minLength(1, 'text.required'));

/** SHA-256 in hexadecimal digits; empty where nobody has told it. */
export const hash = v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/, 'input.invalid'));

const inEveryObject: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Identifiers are made by clients (a command's id becomes its entity's id), so their form is checked. They also become
 * keys of plain objects: `constructor` or `__proto__` would find there what nobody put in.
 */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,40}$/, 'input.invalid'),
  v.check((name) => !inEveryObject.has(name), 'input.invalid'),
);
export const date = v.pipe(v.string(), v.isoDate('date.invalid'));
/** A year between 1990 and 2100, or none. */
export const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)));
/** Wall-clock time `HH:MM` in the meeting's zone. */
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time.invalid'));
/** Milliseconds since the epoch. */
export const instant = v.pipe(v.number(), v.safeInteger());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0, 'number.invalid'));
export const measure = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(-1e12, 'number.invalid'),
  v.maxValue(1e12, 'number.invalid'),
);
