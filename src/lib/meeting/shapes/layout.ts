import * as v from 'valibot';
import { id, line, requiredLine } from '../text';

/* How an office's papers look: what is chosen once and holds for Word, the page and print alike (domain §§1.3, 1.4). */

export const papers = ['A4', 'F4', 'folio'] as const;
export const fonts = ['Arial', 'Times New Roman', 'Bookman Old Style'] as const;
export const fontSizes = [11, 12] as const;

/** Millimetres. Narrower than 5 no printer prints, wider than 60 no table fits. */
const margin = v.pipe(
  v.number(),
  v.minValue(5, 'number.invalid'),
  v.maxValue(60, 'number.invalid'),
);

export const layout = v.object({
  paper: v.picklist(papers),
  margins: v.object({ top: margin, right: margin, bottom: margin, left: margin }),
  font: v.picklist(fonts),
  /** Points. */
  fontSize: v.picklist(fontSizes),
  /** Names of signers bold, underlined, as the office wants them. */
  boldNames: v.boolean(),
  underlineNames: v.boolean(),
});
export type Layout = v.InferOutput<typeof layout>;

export const usualLayout: Layout = {
  paper: 'A4',
  margins: { top: 20, right: 20, bottom: 25, left: 30 },
  font: 'Arial',
  fontSize: 12,
  boldNames: true,
  underlineNames: false,
};

/** The line under the letterhead: thick above thin, or single of 2.25 or 4.5 points (domain §1.3). */
export const letterheadRules = ['thickThin', 'single', 'heavy'] as const;
export type LetterheadRule = (typeof letterheadRules)[number];

export const letterheadLine = v.object({
  text: line(160),
  size: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(18)),
  bold: v.boolean(),
});

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4000));
/** A picture in the meeting's folder, named by its id. Width and height in pixels. */
export const logo = v.object({ id, width: pixels, height: pixels });
export type Logo = v.InferOutput<typeof logo>;

/** A Word file in the meeting's folder; `fingerprint`: SHA-256 of its bytes, so that an exchanged file is noticed. */
export const template = v.object({
  id,
  name: requiredLine(120),
  fingerprint: line(64),
  /** The names between `{{` and `}}` that the file has. */
  placeholders: v.pipe(v.array(line(80)), v.maxLength(200, 'input.invalid')),
});
export type Template = v.InferOutput<typeof template>;

/** The two forms of minutes in use: A names who came one by one and counts 1. 2. 3.; B is the newer one. */
export const minutesForms = ['B', 'A'] as const;
export type MinutesForm = (typeof minutesForms)[number];

/** What stands as the papers' names; an office may say NOTULEN. */
export const headings = v.object({
  minutes: requiredLine(60),
  agreement: requiredLine(60),
  attendance: requiredLine(60),
});
export type Headings = v.InferOutput<typeof headings>;
export const usualHeadings: Headings = {
  minutes: 'NOTULA',
  agreement: 'BERITA ACARA',
  attendance: 'DAFTAR HADIR',
};
