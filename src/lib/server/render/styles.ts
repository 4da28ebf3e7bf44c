import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import type { Layout } from '../../documents/document';

/* Everything that looks alike has one style: a secretary changes it once. */

export const styleIds = {
  body: 'Isi',
  listItem: 'Butir',
  decision: 'Keputusan',
  cell: 'IsiTabel',
  headCell: 'KepalaTabel',
  field: 'IsiKolom',
  bareHeader: 'KepalaKelompok',
  letterhead: 'KopNaskah',
  subtitle: 'AnakJudul',
  signer: 'TandaTangan',
  signerName: 'NamaPenandaTangan',
  annexNumber: 'NomorLampiran',
  annexTitle: 'JudulLampiran',
  photo: 'Foto',
  caption: 'Caption',
  small: 'Keterangan',
  draft: 'Draf',
  pageNumber: 'NomorHalaman',
} as const;

const halfPoints = (points: number) => points * 2;
const single = { line: 240, lineRule: LineRuleType.AUTO };
const relaxed = { line: 276, lineRule: LineRuleType.AUTO };
const black = '000000';
/** The title and the annexes' titles: where the navigation pane begins, also in a paper without headings. */
const outermost = 0;
const grey = '595959';

const heading = (size: number, before: number) => ({
  run: { size: halfPoints(size), bold: true, color: black },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80, ...relaxed } },
});

const style = (id: string, name: string, basedOn: string, more: object) => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  ...more,
});

export function stylesFor({ font, fontSize, boldNames, underlineNames }: Layout): IStylesOptions {
  const tableSize = halfPoints(10);
  return {
    default: {
      document: {
        run: { font, size: halfPoints(fontSize), language: { value: 'id-ID' } },
        paragraph: { spacing: { after: 120, ...relaxed } },
      },
      title: {
        run: { font, size: halfPoints(14), bold: true, color: black },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: 240, after: 200, ...single },
          outlineLevel: outermost,
        },
      },
      heading1: heading(fontSize, 200),
      heading2: heading(fontSize, 160),
      heading3: heading(fontSize, 160),
      heading4: {
        ...heading(fontSize, 60),
        run: { size: halfPoints(fontSize), bold: false, color: black },
      },
    },
    paragraphStyles: [
      style(styleIds.body, 'Isi', 'Normal', { paragraph: { alignment: AlignmentType.JUSTIFIED } }),
      style(styleIds.decision, 'Keputusan', 'Normal', {
        paragraph: { spacing: { before: 120, after: 60, ...relaxed } },
      }),
      style(styleIds.listItem, 'Butir', 'Normal', {
        paragraph: { spacing: { after: 60, ...relaxed } },
      }),
      style(styleIds.field, 'Isi Kolom', 'Normal', {
        paragraph: { spacing: { after: 40, ...relaxed } },
      }),
      style(styleIds.cell, 'Isi Tabel', 'Normal', {
        run: { size: tableSize },
        paragraph: { spacing: { before: 20, after: 20, ...single } },
      }),
      style(styleIds.headCell, 'Kepala Tabel', styleIds.cell, {
        run: { bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      }),
      style(styleIds.bareHeader, 'Kepala Kelompok', 'Normal', {
        run: { bold: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { after: 60, ...single },
        },
      }),
      style(styleIds.letterhead, 'Kop Naskah', 'Normal', {
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, ...single } },
      }),
      style(styleIds.subtitle, 'Anak Judul', 'Normal', {
        run: { bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      }),
      style(styleIds.signer, 'Tanda Tangan', 'Normal', {
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, ...single } },
      }),
      style(styleIds.signerName, 'Nama Penanda Tangan', styleIds.signer, {
        run: { bold: boldNames, ...(underlineNames ? { underline: {} } : {}) },
      }),
      style(styleIds.annexNumber, 'Nomor Lampiran', 'Normal', {
        run: { size: tableSize },
        paragraph: { keepNext: true, spacing: { after: 0, ...single } },
      }),
      style(styleIds.annexTitle, 'Judul Lampiran', 'Heading1', {
        run: { allCaps: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 240, after: 200, ...single },
          outlineLevel: outermost,
        },
      }),
      style(styleIds.photo, 'Foto', 'Normal', {
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 40, ...single } },
      }),
      // Word's own name, so that it lists them as captions.
      style(styleIds.caption, 'caption', 'Normal', {
        run: { size: tableSize },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 160, ...single } },
      }),
      style(styleIds.small, 'Keterangan', 'Normal', {
        run: { size: halfPoints(8), color: grey },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, ...single } },
      }),
      style(styleIds.draft, 'Draf', 'Normal', {
        run: { bold: true, color: grey, characterSpacing: 60 },
        paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0, ...single } },
      }),
      style(styleIds.pageNumber, 'Nomor Halaman', 'Normal', {
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, ...single } },
      }),
    ],
  };
}
