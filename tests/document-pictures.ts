import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Meeting } from '../src/lib/meeting/meeting';
import { documents } from '../src/lib/documents/registry';
import { emptiest, secretaryView } from '../src/lib/documents/testing';
import { fullMeeting } from '../src/lib/documents/testing/full';
import { approvedDemo } from '../src/lib/documents/testing/played';

import { toDocx } from '../src/lib/server/render/docx';

/*
 * `npm run documents:pictures [-- Notula Berita-Acara …]`: each Word file of the shortest, the demo and the longest meeting, on
 * every paper, page by page as PNG in test-results/documents/, to be looked at. Needs LibreOffice and poppler's pdftoppm.
 */

const meetings: Record<string, () => Meeting> = {
  shortest: emptiest,
  demo: approvedDemo,
  longest: fullMeeting,
};
const { positionals } = parseArgs({ allowPositionals: true });
const wanted = documents.filter(
  ({ stem, docx }) => docx && (positionals.length === 0 || positionals.includes(stem)),
);
const folder = 'test-results/documents';

function drawPages(file: string, into: string): number {
  const work = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const profile = `-env:UserInstallation=file://${work}/profile`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', work, file];
    execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
    const pdf = readdirSync(work).find((name) => name.endsWith('.pdf')) ?? '';
    execFileSync('pdftoppm', ['-r', '60', '-png', join(work, pdf), join(work, 'page')]);
    const pages = readdirSync(work).filter((name) => name.endsWith('.png'));
    for (const page of pages) renameSync(join(work, page), `${into}-${page}`);
    return pages.length;
  } finally {
    rmSync(work, { recursive: true });
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [length, make] of Object.entries(meetings)) {
  const view = secretaryView(make());
  for (const { stem, docx } of wanted)
    for (const paper of ['A4', 'F4'] as const) {
      const drawn = docx?.(view, 0);
      if (!drawn) continue;
      const name = join(folder, `${stem}-${length}-${paper}`);
      writeFileSync(`${name}.docx`, await toDocx({ ...drawn, layout: { ...drawn.layout, paper } }));
      console.log(`${name}: ${String(drawPages(`${name}.docx`, name))} pages`);
    }
}
