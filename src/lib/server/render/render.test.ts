import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { usualLayout, type Document } from '../../documents/document';
import { minutesDocument } from '../../documents/minutes';
import { cooperationPaper } from '../../documents/papers/alone';
import { documents, type DocumentKind } from '../../documents/registry';
import { demoBefore, emptiest, linesOf, secretaryView } from '../../documents/testing';
import { crowded } from '../../documents/testing/crowd';
import { hostileMeeting } from '../../documents/testing/hostile';
import { approvedDemo, playedDemo } from '../../documents/testing/played';
import { secretary, send } from '../../meeting/testing';
import { rehearse } from '../../meeting/testing/rehearsal';
import { toDocx } from './docx';
import { prepareRendering, renderFile, stopRendering } from './render';

afterAll(stopRendering);

const minutes = (meeting: Parameters<typeof secretaryView>[0], layout = usualLayout) =>
  minutesDocument(secretaryView(meeting), { layout });

const parts = async (document: Document) => {
  const files = Object.entries(unzipSync(await toDocx(document)));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
};
const part = (all: Map<string, string>, name: string) => all.get(name) ?? '';
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replace(/&amp;/g, '&');

const meetings = { played: playedDemo, emptiest, crowded, hostile: hostileMeeting };
function paperOf(draw: DocumentKind['docx'], meeting: ReturnType<typeof emptiest>): Document {
  if (!draw) throw new Error('no Word file');
  return draw(secretaryView(meeting), 0);
}

const inFormA = (meeting: ReturnType<typeof emptiest>) =>
  send(meeting, secretary, {
    type: 'profile.change',
    was: { minutesForm: 'B' },
    now: { minutesForm: 'A' },
  });

const papers: Record<string, () => Document> = {
  'the demo before it opens': () => minutes(demoBefore()),
  'the demo played, a draft': () => minutes(playedDemo()),
  'the demo approved': () => minutes(approvedDemo()),
  'the emptiest meeting': () => minutes(emptiest()),
  'five hundred people and long texts': () => minutes(crowded()),
  ...Object.fromEntries(
    (['played', 'emptiest', 'crowded', 'hostile'] as const).flatMap((meeting) =>
      documents
        .filter(({ stem, docx }) => docx && stem !== 'Notula')
        .map(({ stem, docx }) => [`${stem}, ${meeting}`, () => paperOf(docx, meetings[meeting]())]),
    ),
  ),
  'hostile texts': () => minutes(hostileMeeting()),
  'form A': () => minutes(inFormA(playedDemo())),
  'form A, hostile texts': () => minutes(inFormA(hostileMeeting())),
  // The rehearsal has every kind of event, so also a questionnaire that was held.
  'the questionnaire': () => cooperationPaper(secretaryView(rehearse().meeting)),
  'folio, Times, names underlined': () =>
    minutes(approvedDemo(), {
      paper: 'F4',
      font: 'Times New Roman',
      fontSize: 11,
      boldNames: false,
      underlineNames: true,
      margins: { top: 25, right: 25, bottom: 30, left: 40 },
    }),
};

describe('Microsoft’s own validator accepts', () => {
  it.each(Object.keys(papers))('%s', { timeout: 60_000 }, async (name) => {
    const document = papers[name]?.();
    if (!document) throw new Error(name);
    const file = await toDocx(document);
    expect(await validate(file, 'docx', 'Microsoft365')).toEqual([]);
  });
});

describe('a Word file', { timeout: 60_000 }, () => {
  it('says everything that the document says', async () => {
    const document = minutes(playedDemo());
    const text = textOf(part(await parts(document), 'word/document.xml'));
    for (const line of linesOf(document).filter((one) => one.startsWith('Hasil ')))
      expect(text).toContain(line);
    expect(text).toContain(
      'Bappedalitbang, setuju dengan catatan: Verifikasi dilakukan bersama pemerintah desa.',
    );
  });

  it('carries its properties and its language', async () => {
    const all = await parts(minutes(playedDemo()));
    const core = part(all, 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Notula Rapat Koordinasi Evaluasi Pelaksanaan Percepatan Penurunan Stunting Tahun 2026</dc:title>',
    );
    expect(core).toContain('<cp:lastModifiedBy>TPPS Kabupaten Tanah Contoh</cp:lastModifiedBy>');
    expect(part(all, 'word/styles.xml')).toContain('w:lang w:val="id-ID"');
  });

  it('turns only the wide annexes, counts pages through, and marks a draft', async () => {
    const all = await parts(minutes(playedDemo()));
    const sections = [...part(all, 'word/document.xml').matchAll(/<w:pgSz ([^>]*)\/>/g)].map(
      ([, size]) => size,
    );
    expect(sections.map((size) => size?.includes('landscape'))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(sections[0]).toContain('w:w="11906" w:h="16838"');
    expect(part(all, 'word/document.xml')).not.toContain('w:pgNumType w:start');
    const headers = [...all]
      .filter(([name]) => name.startsWith('word/header'))
      .map(([, xml]) => xml);
    expect(headers.filter((xml) => textOf(xml).includes('DRAF'))).toHaveLength(2);
    expect(headers.filter((xml) => xml.includes('PAGE'))).toHaveLength(1);
  });

  it('keeps rows whole, repeats table heads, and never spaces by empty paragraphs', async () => {
    const xml = part(await parts(minutes(playedDemo())), 'word/document.xml');
    const rows = xml.match(/<w:tr[ >]/g)?.length;
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows ?? 0);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(10);
    expect(xml).not.toMatch(/<w:br w:type="page"/);
  });
});

describe('the thread', { timeout: 60_000 }, () => {
  const view = secretaryView(playedDemo());

  it('draws and writes the file that a name asks for, started ahead or not', async () => {
    const wanted = { name: 'Notula_Rakoor.docx', view, at: 0 };
    const first = await renderFile(wanted);
    prepareRendering();
    for (const file of [first, await renderFile(wanted)])
      expect(Object.keys(unzipSync(new Uint8Array(file)))).toContain('word/document.xml');
  });

  it('refuses a name that no document has', async () => {
    const asked = renderFile({ name: 'Surat.docx', view, at: 0 });
    await expect(asked).rejects.toThrow('no document is called Surat.docx');
  });
});
