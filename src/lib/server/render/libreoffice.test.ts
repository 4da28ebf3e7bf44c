import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { documents } from '../../documents/registry';
import { linesOf, secretaryView } from '../../documents/testing';
import { hostileMeeting } from '../../documents/testing/hostile';
import { approvedDemo } from '../../documents/testing/played';
import { toDocx } from './docx';

/* What an office with LibreOffice sees: every word of the document stands in the PDF it makes, and none is cut. */

const has = (tool: string, asked: string) => spawnSync(tool, [asked]).status === 0;
const missing = [
  ...(has('soffice', '--version') ? [] : ['soffice']),
  ...(has('pdftotext', '-v') ? [] : ['pdftotext']),
];
if (missing.length > 0)
  console.log(`LibreOffice's PDFs are not compared: ${missing.join(' and ')} not installed here.`);

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pdfText(name: string, docx: Uint8Array): string {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, docx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
  execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
  return execFileSync('pdftotext', ['-enc', 'UTF-8', join(folder, `${name}.pdf`), '-'], {
    encoding: 'utf8',
  });
}

/** Latin words and numbers: lines are broken anywhere, and the order of columns is the converter's. */
const wordsIn = (text: string) => text.match(/[A-Za-z0-9]{3,}/g) ?? [];

const meetings = { demo: approvedDemo, hostile: hostileMeeting };
const wanted = [
  ['Notula', 'demo'],
  ['Notula', 'hostile'],
  ['Berita-Acara', 'demo'],
  ['Matriks-RTL', 'hostile'],
] as const;

it.skipIf(missing.length > 0).each(wanted)(
  '%s of the %s meeting loses no word in LibreOffice',
  { timeout: 120_000 },
  async (stem, name) => {
    const view = secretaryView(meetings[name]());
    const drawn = documents.find((kind) => kind.stem === stem)?.docx?.(view, 0);
    if (!drawn) throw new Error(stem);
    const text = pdfText(`${stem}-${name}`, await toDocx(drawn));
    const printed = new Set(wordsIn(text));
    // A word that a line breaks is there without its spaces and hyphens.
    const whole = text.replace(/[\s\u00ad-]+/g, '').toLowerCase();
    const lost = drawn.sections
      .flatMap(({ id }) => linesOf(drawn, id))
      .flatMap(wordsIn)
      .filter((word) => !printed.has(word) && !whole.includes(word.toLowerCase()));
    expect(lost).toEqual([]);
  },
);
