import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attribute, elements, tag } from './sheet-xml';

/*
 * Excel keeps 86,7% as 0.867 and a format; the library that reads cells tells the number alone. Before it reads, such
 * cells are given the number they show. Formats: ECMA-376 part 1, 18.8.30 (9 and 10 are percentages).
 */

/** Numbers of the cell styles that show a percentage. */
function percentStyles(styles: string): Set<string> {
  const own = elements(styles, 'numFmt')
    // A % in quotes or after a backslash is only written.
    .filter((format) =>
      /%/.test(attribute(format, 'formatCode').replace(/&quot;.*?&quot;|\\./g, '')),
    )
    .map((format) => attribute(format, 'numFmtId'));
  const percents = new Set(['9', '10', ...own]);
  const cells = new RegExp(`${tag('cellXfs')}[^]*?</(?:\\w+:)?cellXfs>`).exec(styles)?.[0] ?? '';
  return new Set(
    elements(cells, 'xf').flatMap((style, n) =>
      percents.has(attribute(style, 'numFmtId')) ? [String(n)] : [],
    ),
  );
}

/** Hundred times a number, without what binary fractions add. */
const hundredfold = (value: string): string =>
  String(Number((Number(value) * 100).toPrecision(12)));

function shown(sheet: string, styles: ReadonlySet<string>): string {
  const cell = new RegExp(`(${tag('c')}[^>]*[^/]>)([^]*?)(</(?:\\w+:)?c>)`, 'g');
  return sheet.replace(cell, (whole, open: string, inner: string, close: string) =>
    styles.has(attribute(open, 's')) && /^n?$/.test(attribute(open, 't'))
      ? open +
        inner.replace(/(<(?:\w+:)?v>)([^<]+)/, (_, v: string, n: string) => v + hundredfold(n)) +
        close
      : whole,
  );
}

/** The same workbook with percentages as the numbers they show: 86.7 for 86,7%. */
export function percentsAsShown(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const styles = parts['xl/styles.xml'];
  const percents = styles ? percentStyles(strFromU8(styles)) : new Set<string>();
  if (percents.size === 0) return file;
  for (const [name, sheet] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
      parts[name] = strToU8(shown(strFromU8(sheet), percents));
  return zipSync(parts, { level: 0 });
}
