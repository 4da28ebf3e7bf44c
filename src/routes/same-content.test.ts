import { render } from 'svelte/server';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../lib/locale/format';
import type { Block, Document, Inline, Signer } from '../lib/documents/document';
import { documents } from '../lib/documents/registry';
import type { SecretaryView } from '../lib/documents/secretary-view';
import { emptiest, secretaryView } from '../lib/documents/testing';
import { hostileMeeting } from '../lib/documents/testing/hostile';
import { approvedDemo } from '../lib/documents/testing/played';
import PaperBlock from '../lib/ui/minutes/paper/Block.svelte';
import { toDocx } from '../lib/server/render/docx';
import { toXlsx } from '../lib/server/render/xlsx';

/*
 * One meeting, the same words everywhere: in the plain tree, in Word (read by mammoth, which did not write it), on the
 * page that is previewed and printed, and in Excel (read by read-excel-file).
 */

const views: Record<string, () => SecretaryView> = {
  demo: () => secretaryView(approvedDemo()),
  emptiest: () => secretaryView(emptiest()),
  hostile: () => secretaryView(hostileMeeting()),
};
const papers = documents.filter(({ docx }) => docx);

const plain = (text: readonly Inline[]) => text.map((run) => run.text).join('');
/** Signers stand in columns: what is above both names comes before the names, as Word reads a table. */
const pair = (left: Signer | null, right: Signer | null): string[] => {
  const both = [left, right].flatMap((signer) => (signer ? [signer] : []));
  return [
    ...both.flatMap(({ above }) => above.map(plain)),
    ...both.flatMap(({ name, below }) => [plain(name), ...below]),
  ];
};

/** The paragraphs of a block in reading order, without the markers that Word and the browser count themselves. */
function paragraphs(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return block.lines.map(({ text }) => text);
    case 'title':
      return [block.text, ...block.lines];
    case 'heading':
      return [block.text];
    case 'fields':
      return [
        block.header ?? '',
        ...block.rows.flatMap(({ label, value }) =>
          value.length > 0 ? [label, ':', ...value.map(plain)] : [label],
        ),
      ];
    case 'item':
    case 'paragraph':
      return [plain(block.text)];
    case 'table':
      return [...block.header, ...block.rows.map(({ cells }) => cells)].flatMap((cells) =>
        cells.flatMap((cell) => cell.paragraphs.map(plain)),
      );
    case 'signatures':
      return pair(block.left, block.right);
    case 'signatureGrid':
      return [
        block.header,
        ...block.boxes.flatMap((box, n) =>
          n % 2 === 0 ? pair(box, block.boxes[n + 1] ?? null) : [],
        ),
      ];
    case 'photos':
      return [
        block.header,
        ...block.photos.map(({ number, caption }) => `Foto ${String(number)}. ${caption}`),
      ];
    case 'annexHeading':
      return [`LAMPIRAN ${block.number}`, ...block.belongsTo, block.title];
  }
}

/** Without spaces: what is a break in one is a space in another. */
const squeezed = (text: string) => text.replace(/\s+/g, '');
const withoutDots = (block: Block): Block =>
  JSON.parse(
    JSON.stringify(block, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'blank' in value
        ? { ...value, text: '' }
        : value,
    ),
  ) as Block;
const blocksOf = ({ sections }: Document) => sections.flatMap(({ blocks }) => blocks);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const shown = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole);

const drawn = (view: SecretaryView, stem: string): Document => {
  const document = papers.find((kind) => kind.stem === stem)?.docx?.(view, 0);
  if (!document) throw new Error(stem);
  return document;
};

describe.each(Object.keys(views))('of the meeting "%s"', (name) => {
  const view = views[name]?.() ?? secretaryView(emptiest());

  it.each(papers.map(({ stem }) => stem))(
    '%s says the same in Word',
    async (stem) => {
      const document = drawn(view, stem);
      const buffer = Buffer.from(await toDocx(document));
      const { value } = await mammoth.extractRawText({ buffer });
      expect(squeezed(value)).toBe(squeezed(blocksOf(document).flatMap(paragraphs).join('')));
    },
    60_000,
  );

  it.each(papers.map(({ stem }) => stem))(
    '%s says the same on the page that is printed',
    (stem) => {
      const { layout, ...document } = drawn(view, stem);
      for (const block of blocksOf({ layout, ...document })) {
        const { body } = render(PaperBlock, { props: { block, layout } });
        // Where paper has dots to write on, the page says that nothing is filled in yet.
        const page = squeezed(shown(body)).replace(/belumdiisi/g, '');
        for (const text of paragraphs(withoutDots(block))) expect(page).toContain(squeezed(text));
      }
    },
  );

  it('says the same in Excel: who was here, what is to be done by when', async () => {
    const rowsOf = async (stem: string) => {
      const workbook = documents.find((kind) => kind.stem === stem)?.xlsx?.(view);
      if (!workbook) throw new Error(stem);
      const rows = await readSheet(Buffer.from(await toXlsx(workbook)));
      return rows.slice(1);
    };
    const cellsOf = (stem: string, column: number) =>
      blocksOf(drawn(view, stem)).flatMap((block) =>
        block.kind === 'table'
          ? block.rows
              .filter(({ group }) => !group)
              .map(({ cells }) => (cells[column]?.paragraphs ?? []).map(plain).join(' '))
          : [],
      );
    const names = (await rowsOf('Daftar-Hadir')).map((row) => row[1]);
    expect(names).toEqual(view.attendees.length > 0 ? cellsOf('Daftar-Hadir', 1) : []);
    const plans = await rowsOf('Matriks-RTL');
    expect(plans.map((row) => squeezed(String(row[3])))).toEqual(
      cellsOf('Matriks-RTL', 1).map(squeezed),
    );
    const dues = cellsOf('Matriks-RTL', 5);
    for (const [n, row] of plans.entries())
      if (row[6] instanceof Date)
        expect(dues[n]).toContain(plainDate(row[6].toISOString().slice(0, 10), 'id'));
  }, 60_000);
});
