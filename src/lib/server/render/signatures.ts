import { Paragraph, type Table } from 'docx';
import type { Inline, Signatures, Signer } from '../../documents/document';
import { bareTable, type BareRow } from './bare-table';
import { twips } from './page';
import { runs } from './runs';
import { styleIds } from './styles';

/* Two signers side by side, kept together, with room for pen and stamp. */

const roomForPen = twips(24);
const clearance = twips(6);

const line = (text: readonly Inline[], keepNext: boolean, before = 0) =>
  new Paragraph({
    style: styleIds.signer,
    keepNext,
    ...(before > 0 ? { spacing: { before } } : {}),
    children: runs(text),
  });

const above = (signer: Signer | null) =>
  (signer ? signer.above : [[]]).map((text, n) => line(text, true, n === 0 ? clearance : 0));

function named(signer: Signer | null, keepNext: boolean): Paragraph[] {
  if (!signer) return [line([], keepNext)];
  const name = new Paragraph({
    style: styleIds.signerName,
    keepNext,
    spacing: { before: roomForPen },
    children: runs(signer.name),
  });
  return [name, ...signer.below.map((text) => line([{ text }], keepNext))];
}

export function signatureTable({ left, right, ...marks }: Signatures, textWidth: number): Table {
  const keepNext = marks.keepNext === true;
  const half = Math.floor(textWidth / 2);
  // Positions end on one line, names stand on one line, however long the lines above are.
  const rows: BareRow[] = [
    {
      atBottom: true,
      cells: [above(left), above(right)].map((children) => ({ span: 1, children })),
    },
    {
      atBottom: false,
      cells: [named(left, keepNext), named(right, keepNext)].map((children) => ({
        span: 1,
        children,
      })),
    },
  ];
  return bareTable([half, textWidth - half], rows);
}
