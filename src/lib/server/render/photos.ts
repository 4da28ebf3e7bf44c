import { ImageRun, Paragraph, SimpleField, TextRun, type Table } from 'docx';
import { imageSize } from 'image-size';
import type { Photos } from '../../documents/document';
import { bareTable } from './bare-table';
import { twips } from './page';
import { styleIds } from './styles';

/* Photos two a row, as high as their cell allows, each with a caption that Word counts. */

/** Bytes of pictures by the ids that the document names. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

type Photo = Photos['photos'][number];

/** Millimetres. Six to a page of A4. */
const highest = 58;
const gap = twips(6);
const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);

/** The largest size within the frame that keeps the picture's own shape; null where the bytes are no picture. */
function fitted(bytes: Uint8Array, widest: number) {
  try {
    const { width, height } = imageSize(bytes);
    const scale = Math.min(widest / width, pixels(highest) / height);
    return { width: Math.round(width * scale), height: Math.round(height * scale) };
  } catch {
    return null;
  }
}

/** What stands for a photo whose file is gone: the others are still wanted. */
const lost = () =>
  new Paragraph({ style: styleIds.photo, keepNext: true, text: '(foto tidak dapat dibaca)' });

function picture({ id, number, caption }: Photo, pictures: Pictures, cellWidth: number): Paragraph {
  const data = pictures[id];
  const transformation = data ? fitted(data, Math.floor(cellWidth / 15)) : null;
  if (!data || !transformation) return lost();
  const name = `Foto ${String(number)}`;
  return new Paragraph({
    style: styleIds.photo,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'jpg',
        data,
        transformation,
        altText: { name, title: name, description: caption || name },
      }),
    ],
  });
}

const label = ({ number, caption }: Photo): Paragraph =>
  new Paragraph({
    style: styleIds.caption,
    children: [
      new TextRun('Foto '),
      new SimpleField('SEQ Foto \\* ARABIC', String(number)),
      new TextRun(`. ${caption || '.'.repeat(40)}`),
    ],
  });

export function photoTable(
  { photos, header }: Photos,
  textWidth: number,
  pictures: Pictures,
): Table {
  const half = Math.floor((textWidth - gap) / 2);
  const widths = [half, gap, textWidth - gap - half];
  const cellOf = (photo: Photo | undefined) => ({
    span: 1,
    children: photo
      ? [picture(photo, pictures, half), label(photo)]
      : [new Paragraph({ style: styleIds.photo })],
  });
  const between = () => ({ span: 1, children: [new Paragraph({ style: styleIds.photo })] });
  const rows = photos.flatMap((left, n) =>
    n % 2 === 0
      ? [{ atBottom: false, cells: [cellOf(left), between(), cellOf(photos[n + 1])] }]
      : [],
  );
  return bareTable(widths, rows, header);
}
