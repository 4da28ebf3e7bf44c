import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../documents/document';
import { documents } from '../../documents/registry';
import { linesOf, secretaryView } from '../../documents/testing';
import { fullMeeting } from '../../documents/testing/full';
import { hostileMeeting } from '../../documents/testing/hostile';
import { approvedDemo } from '../../documents/testing/played';
import { toDocx } from './docx';

/* What an office with LibreOffice sees: every word of each document stands in the PDF it makes, and none is cut. */

const has = (tool: string, asked: string) => spawnSync(tool, [asked]).status === 0;
const missing = [
  ...(has('soffice', '--version') ? [] : ['soffice']),
  ...(has('pdftotext', '-v') ? [] : ['pdftotext']),
];
if (missing.length > 0)
  console.log(`LibreOffice's PDFs are not compared: ${missing.join(' and ')} not installed here.`);

const views = {
  demo: secretaryView(approvedDemo()),
  hostile: secretaryView(hostileMeeting()),
};
const drawn = new Map<string, Document>(
  Object.entries(views).flatMap(([name, view]) =>
    documents.flatMap(({ stem, docx }): [string, Document][] =>
      docx ? [[`${stem}-${name}`, docx(view, 0)]] : [],
    ),
  ),
);
const list = documents.find(({ stem }) => stem === 'Daftar-Hadir');
const crowded = list?.docx?.(secretaryView(fullMeeting()), 0);
if (crowded) drawn.set('Daftar-Hadir-500', crowded);

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
afterAll(() => rmSync(folder, { recursive: true }));
const pdf = (name: string) => join(folder, `${name}.pdf`);

/** Latin words and numbers: lines are broken anywhere, and the order of columns is the converter's. */
const wordsIn = (text: string) => text.match(/[A-Za-z0-9]{3,}/g) ?? [];
const textOf = (name: string) =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', pdf(name), '-'], { encoding: 'utf8' });

describe.skipIf(missing.length > 0)('LibreOffice', { timeout: 60_000 }, () => {
  // Started once: it takes longer to start than to convert.
  beforeAll(async () => {
    const files = [];
    for (const [name, document] of drawn) {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, await toDocx(document));
      files.push(file);
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
  }, 300_000);

  it.each([...drawn.keys()])('loses no word of %s', (name) => {
    const document = drawn.get(name);
    const text = textOf(name);
    const printed = new Set(wordsIn(text));
    // A word that a line breaks is there without its spaces and hyphens.
    const whole = text.replace(/[\s\u00ad-]+/g, '').toLowerCase();
    const lost = (document?.sections ?? [])
      .flatMap(({ id }) => (document ? linesOf(document, id) : []))
      .flatMap(wordsIn)
      .filter((word) => !printed.has(word) && !whole.includes(word.toLowerCase()));
    expect(lost).toEqual([]);
  });

  it('puts at least twenty people of five hundred on a page', () => {
    expect(textOf('Daftar-Hadir-500').split('\f').length - 1).toBeLessThanOrEqual(25);
  });
});
