import { TextRun, type IRunOptions } from 'docx';
import type { Inline } from '../../documents/document';

/** Typed here, or the lint takes `bold` for the deprecated method of strings. */
export const run = (options: IRunOptions): TextRun => new TextRun(options);

const optionsOf = ({ text, bold, italic, breakBefore }: Inline): IRunOptions => ({
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italics: true } : {}),
  ...(breakBefore ? { break: 1 } : {}),
});

export const runs = (text: readonly Inline[]): TextRun[] =>
  text.map((inline) => run(optionsOf(inline)));

/** A line that ends early, or before dots that do not break, would be stretched over its column. */
export const isRagged = (text: readonly Inline[]): boolean =>
  text.some(({ breakBefore, blank }) => breakBefore ?? blank);
