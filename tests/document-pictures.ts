import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Meeting } from '../src/lib/meeting/meeting';
import { rundown } from '../src/lib/documents/papers/rundown';
import { documents } from '../src/lib/documents/registry';
import { emptiest, secretaryView } from '../src/lib/documents/testing';
import { fullMeeting } from '../src/lib/documents/testing/full';
import { hostileMeeting } from '../src/lib/documents/testing/hostile';
import { approvedDemo } from '../src/lib/documents/testing/played';

import { toDocx } from '../src/lib/server/render/docx';

/*
 * `npm run documents:pictures [-- Notula Berita-Acara …]`: each Word file of the shortest, the demo and the longest meeting, and
 * of one with the longest names and words, on every paper, page by page as PNG in test-results/documents/, to be looked at.
 * Needs LibreOffice and poppler's pdftoppm.
 */

const meetings: Record<string, () => Meeting> = {
  shortest: emptiest,
  demo: approvedDemo,
  longest: fullMeeting,
  hostile: hostileMeeting,
};
const { positionals } = parseArgs({ allowPositionals: true });
const wanted = documents.filter(
  ({ stem, docx }) => docx && (positionals.length === 0 || positionals.includes(stem)),
);
const folder = 'test-results/documents';

/** Pages of a Word file in `work` as pictures there. */
function pagesOf(file: string, work: string, format: 'png' | 'jpeg'): string[] {
  const profile = `-env:UserInstallation=file://${work}/profile`;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', work, file];
  execFileSync('soffice', [profile, ...convert], { stdio: 'ignore' });
  const pdf = readdirSync(work).find((name) => name.endsWith('.pdf')) ?? '';
  execFileSync('pdftoppm', ['-r', '60', `-${format}`, join(work, pdf), join(work, 'page')]);
  return readdirSync(work).filter((name) => name.startsWith('page'));
}

function inFolder<T>(use: (work: string) => T): T {
  const work = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    return use(work);
  } finally {
    rmSync(work, { recursive: true });
  }
}

const drawPages = (file: string, into: string): number =>
  inFolder((work) => {
    const pages = pagesOf(file, work, 'png');
    for (const page of pages) copyFileSync(join(work, page), `${into}-${page}`);
    return pages.length;
  });

/** What stands in Lampiran VI: a page of the rundown, the one picture at hand. */
async function photograph(): Promise<Uint8Array> {
  const word = await toDocx(rundown(secretaryView(emptiest())));
  return inFolder((work) => {
    const file = join(work, 'rundown.docx');
    writeFileSync(file, word);
    const [page = ''] = pagesOf(file, work, 'jpeg');
    return new Uint8Array(readFileSync(join(work, page)));
  });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const photo = await photograph();
for (const [length, make] of Object.entries(meetings)) {
  const view = secretaryView(make());
  const pictures = Object.fromEntries(view.photos.map(({ id }) => [id, photo]));
  for (const { stem, docx } of wanted)
    for (const paper of ['A4', 'F4'] as const) {
      const drawn = docx?.(view, 0);
      if (!drawn) continue;
      const name = join(folder, `${stem}-${length}-${paper}`);
      writeFileSync(
        `${name}.docx`,
        await toDocx({ ...drawn, layout: { ...drawn.layout, paper } }, pictures),
      );
      console.log(`${name}: ${String(drawPages(`${name}.docx`, name))} pages`);
    }
}
