import { Paragraph, type Table } from 'docx';
import type { Inline, SignatureGrid, Signatures, Signer } from '../../documents/document';
import { bareTable, type BareRow } from './bare-table';
import { twips } from './page';
import { runs } from './runs';
import { styleIds } from './styles';

/* Two signers side by side, kept together, with room for pen and stamp. */

/** Four to five lines. */
const roomForPen = twips(24);
const clearance = twips(6);
/** Four lines: five rows of boxes to a page. Between them more: a number stands above the next office. */
const grid = { roomForPen: twips(20), clearance: twips(8) };
const aside = twips(1.5);

const line = (text: readonly Inline[], keepNext: boolean, before = 0) =>
  new Paragraph({
    style: styleIds.signer,
    keepNext,
    indent: { left: aside, right: aside },
    ...(before > 0 ? { spacing: { before } } : {}),
    children: runs(text),
  });

const above = (signer: Signer | null, before: number) =>
  (signer ? signer.above : [[]]).map((text, n) => line(text, true, n === 0 ? before : 0));

function named(signer: Signer | null, keepNext: boolean, room: number): Paragraph[] {
  if (!signer) return [line([], keepNext)];
  const name = new Paragraph({
    style: styleIds.signerName,
    keepNext,
    spacing: { before: room },
    indent: { left: aside, right: aside },
    children: runs(signer.name),
  });
  return [name, ...signer.below.map((text) => line([{ text }], keepNext))];
}

/** Positions end on one line, names stand on one line, however long the lines above are. */
function pair(
  [left, right]: readonly (Signer | null)[],
  space: { roomForPen: number; clearance: number },
  keepNext: boolean,
): BareRow[] {
  const cells = (children: Paragraph[][]) => children.map((one) => ({ span: 1, children: one }));
  return [
    {
      atBottom: true,
      cells: cells([left, right].map((one) => above(one ?? null, space.clearance))),
    },
    {
      atBottom: false,
      cells: cells([left, right].map((one) => named(one ?? null, keepNext, space.roomForPen))),
    },
  ];
}

const halves = (textWidth: number): number[] => {
  const half = Math.floor(textWidth / 2);
  return [half, textWidth - half];
};

export const signatureTable = ({ left, right, keepNext }: Signatures, textWidth: number): Table =>
  bareTable(halves(textWidth), pair([left, right], { roomForPen, clearance }, keepNext === true));

/** Two boxes a row; the upper half of a box keeps to its lower half, so that none breaks. */
export function signatureGrid({ boxes, header }: SignatureGrid, textWidth: number): Table {
  const rows = boxes.flatMap((left, n) =>
    n % 2 === 0 ? pair([left, boxes[n + 1] ?? null], grid, false) : [],
  );
  return bareTable(halves(textWidth), rows, header);
}
