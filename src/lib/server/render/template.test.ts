import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { filling } from '../../documents/template/filling';
import { placeholders, unknownIn } from '../../documents/template/placeholders';
import { sampleTemplate } from '../../documents/template/sample';
import { emptiest, secretaryView } from '../../documents/testing';
import { crowded } from '../../documents/testing/crowd';
import { approvedDemo } from '../../documents/testing/played';
import type { RefusalCode } from '../../meeting/refusal';
import { toDocx } from './docx';
import { filledTemplate, templateReport } from './template';
import { bomb, related, withParts, wordFile, written } from './template-testing';

/* An office's own Word file: what is let in, and what becomes of it. */

const view = secretaryView(approvedDemo());
const xmlOf = (file: Uint8Array, part = 'word/document.xml') =>
  strFromU8(unzipSync(file)[part] ?? new Uint8Array());
const textOf = (file: Uint8Array) =>
  xmlOf(file)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');

async function fill(file: Uint8Array, of = view) {
  const report = await templateReport(file);
  if ('fault' in report) throw new Error(report.fault);
  const template = { id: 't', name: 't.docx', fingerprint: '', placeholders: report.placeholders };
  return filledTemplate(filling(of, template, 0), file);
}
const valid = (file: Uint8Array) => validate(file, 'docx', 'Microsoft365');

describe('the sample', { timeout: 60_000 }, () => {
  it('has every placeholder and nothing else', async () => {
    const report = await templateReport(await toDocx(sampleTemplate(view)));
    expect('placeholders' in report && [...report.placeholders].sort()).toEqual(
      [...placeholders.keys()].sort(),
    );
  });

  it.each([
    ['the demo', view],
    ['the emptiest meeting', secretaryView(emptiest())],
    ['five hundred people', secretaryView(crowded())],
  ])('filled with %s is a Word file in which nothing is left over', async (_, of) => {
    const filled = await fill(await toDocx(sampleTemplate(of)), of);
    expect(await valid(filled)).toEqual([]);
    expect(textOf(filled)).not.toMatch(/\{\{|undefined/);
  });
});

describe('a filled template', { timeout: 60_000 }, () => {
  let filled: Uint8Array;
  beforeAll(async () => {
    const wide = { page: { size: { width: 16838, height: 11906 } } };
    const file = await wordFile(
      written('Rapat: {{ judul }}', '{{keputusan}}', '{{tembusan}}', 'Entah {{kepala_bidang}}.'),
      { ...written('{{tabel_rtl}}'), properties: wide },
    );
    filled = await fill(file);
  }, 60_000);

  it('keeps the type in which the placeholder stood, however Word had cut it', () => {
    expect(xmlOf(filled)).toMatch(/Georgia[^]*?Rapat Koordinasi Evaluasi Pelaksanaan/);
    expect(textOf(filled)).toContain('Rapat: Rapat Koordinasi Evaluasi');
  });

  it('leaves what nobody knows as it is', () => {
    expect(textOf(filled)).toContain('Entah {{kepala_bidang}}.');
    expect(unknownIn(['judul', 'kepala_bidang'])).toEqual(['kepala_bidang']);
  });

  it('has the decisions as the minutes have them, and nothing where there is nothing', () => {
    expect(textOf(filled).match(/Rekomendasi \d+ disepakati/g)).toHaveLength(9);
    expect(textOf(filled)).not.toContain('Tembusan');
  });

  it('takes words in braces that somebody wrote for words', async () => {
    const title = '{{judul}} {{{isi}}} dan {{tembusan}}';
    const file = await wordFile(written('{{judul}}: {{judul}}'));
    const result = await fill(file, { ...view, profile: { ...view.profile, title } });
    expect(textOf(result).replace(/\u2060/g, '')).toContain(`${title}: ${title}`);
  });

  it('makes a table as wide as its own section', () => {
    const [, width] = /<w:tblW w:type="dxa" w:w="(\d+)"/.exec(xmlOf(filled)) ?? [];
    expect(Number(width)).toBeGreaterThan(13_000);
  });

  it('brings the styles that the file lacks and its own styles win', async () => {
    const file = withParts(await wordFile(written('{{isi}}')), {
      'word/styles.xml': (styles) =>
        styles
          .replace('w:styleId="Heading1"', 'w:styleId="Judul1"')
          .replace(/<w:name w:val="heading 1"\/>/i, '<w:name w:val="heading 1"/>'),
    });
    const result = await fill(file);
    expect(xmlOf(result)).toContain('<w:pStyle w:val="Judul1"/>');
    expect(xmlOf(result, 'word/styles.xml')).toContain('w:styleId="Keputusan"');
    expect(xmlOf(result, 'word/styles.xml')).not.toContain('w:styleId="Heading1"');
    expect(await valid(result)).toEqual([]);
  });
});

describe('a file is refused', () => {
  let plain: Uint8Array;
  beforeAll(async () => {
    plain = await wordFile(written('{{judul}}'));
  });
  const types = (from: string, to: string) =>
    withParts(plain, { '[Content_Types].xml': (xml) => xml.replace(from, to) });
  const instruction = (text: string) =>
    withParts(plain, {
      'word/document.xml': (xml) =>
        xml.replace('<w:r>', `<w:r><w:instrText>${text}</w:instrText></w:r><w:r>`),
    });
  const document = 'wordprocessingml.document.main+xml';

  it.each<[string, () => Uint8Array, RefusalCode]>([
    [
      'with a macro',
      () => withParts(plain, { 'word/vbaProject.bin': () => 'x' }),
      'template.macros',
    ],
    [
      'that is a .docm',
      () =>
        types(
          `application/vnd.openxmlformats-officedocument.${document}`,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      'template.macros',
    ],
    [
      'with ActiveX',
      () => withParts(plain, { 'word/activeX/activeX1.xml': () => '<a/>' }),
      'template.macros',
    ],
    ['that unpacks to far more than it is', () => bomb(plain, 30_000_000), 'template.bomb'],
    ['that unpacks to more than there is room for', () => bomb(plain, 60_000_000), 'template.bomb'],
    [
      'of too many parts',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`a${n}.xml`, strToU8('<a/>')])),
        ),
      'template.bomb',
    ],
    [
      'that is a spreadsheet',
      () => types(document, 'spreadsheetml.sheet.main+xml'),
      'template.notWord',
    ],
    ['that is an old .doc', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'template.notWord'],
    ['that is no archive', () => strToU8('Rapat'), 'template.notWord'],
    ['that is cut off', () => plain.slice(0, 900), 'template.broken'],
    [
      'that names a remote template',
      () => related(plain, 'attachedTemplate', 'http://x/y.dotm'),
      'template.external',
    ],
    [
      'that names a picture elsewhere',
      () => related(plain, 'image', 'http://x/y.png'),
      'template.external',
    ],
    [
      'with an object',
      () => related(plain, 'oleObject', 'embeddings/a.bin', false),
      'template.external',
    ],
    ['with a DDE field', () => instruction('DDEAUTO c:\\\\cmd.exe'), 'template.external'],
    [
      'that declares entities',
      () =>
        withParts(plain, { 'word/document.xml': (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}` }),
      'template.broken',
    ],
  ])('%s', async (_, file, fault) => expect(await templateReport(file())).toEqual({ fault }));

  it('whose parts are larger than it says is not unpacked further than that', async () => {
    const lying = bomb(plain, 40_000_000);
    const view = new DataView(lying.buffer);
    // The size as the directory of the archive tells it: the only one that is asked.
    for (let at = 0; at < lying.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 40_000_000)
        view.setUint32(at + 24, 900_000, true);
    expect(await templateReport(lying)).not.toEqual({ fault: 'template.bomb' });
  });

  it('but not for a link to click, or the name of a part', async () => {
    const linked = related(plain, 'hyperlink', 'https://contoh.example');
    expect(await templateReport(linked)).toEqual({ placeholders: ['judul'] });
  });
});
