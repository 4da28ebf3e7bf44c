import { byId } from '../../meeting/lists';
import type { Block, Row, Section, Table } from '../document';
import { listSignature } from '../minutes/signatures';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { cell, groupRow, paragraph, row, table, words } from '../write';
import { annex } from './annex';

/*
 * Lampiran V: who was here, by element or as they came, with a place to sign in zig-zag halves. A row is as high as two
 * lines of ten points, so that 24 of them fill a page of A4.
 */

type Attendee = SecretaryView['attendees'][number];

const rowHeight = 10;
/** Lines to sign by hand when nobody checked in by phone. */
const emptyRows = 24;

export type AttendanceOrder = 'element' | 'arrival';

/** In the order of the elements, observers last, among themselves as they came; or all as they came. */
export function inOrder(
  { attendees, elements }: Pick<SecretaryView, 'attendees' | 'elements'>,
  order: AttendanceOrder = 'element',
): Attendee[] {
  if (order === 'arrival') return [...attendees].sort((a, b) => a.number - b.number);
  const place = new Map(elements.map(({ id }, n) => [id, n]));
  const rank = ({ elementId }: Attendee) =>
    (elementId === null ? undefined : place.get(elementId)) ?? elements.length;
  return [...attendees].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

/** The element's short name, or what an observer wrote. */
export const officeOf = (
  { elements }: Pick<SecretaryView, 'elements'>,
  { elementId, organisation }: Pick<Attendee, 'elementId' | 'organisation'>,
): string => byId(elements, elementId)?.shortName ?? (organisation || 'Peninjau');

/** Heading, millimetres on A4. By element there is no column for it: a line above the group names it. */
const described: Record<AttendanceOrder, [head: string, width: number][]> = {
  element: [
    ['Nama', 47],
    ['Jabatan', 55],
  ],
  arrival: [
    ['Nama', 40],
    ['Jabatan', 45],
    ['Unsur/Instansi', 28],
  ],
};
/** Half of the column to sign in, and as many dots as stand there beside `500.` in one line. */
const signing: Record<AttendanceOrder, { width: number; dots: number }> = {
  element: { width: 24, dots: 12 },
  arrival: { width: 18.5, dots: 6 },
};

/** Observers have no element above them: what they come from stands beside their position. */
const descriptionOf = (
  view: SecretaryView,
  order: AttendanceOrder,
  attendee: Attendee,
): string[] => {
  const { name, position, elementId } = attendee;
  const office = officeOf(view, attendee);
  if (order === 'arrival') return [name, position, office];
  const from = elementId === null && attendee.organisation ? office : '';
  return [name, [position, from].filter(Boolean).join(', ')];
};

function signed(n: number, description: readonly string[], dots: number): Row {
  const here = cell(`${n}. ${'.'.repeat(dots)}`, { align: 'left' });
  const other = cell('', { shaded: true });
  const halves = n % 2 === 1 ? [here, other] : [other, here];
  return row([String(n), ...description, ...halves], { minHeight: rowHeight });
}

/** Names the element before its first attendee. */
function headOfGroup(
  view: SecretaryView,
  here: Attendee,
  before: Attendee | undefined,
  span: number,
): Row[] {
  if (before?.elementId === here.elementId) return [];
  return [groupRow(byId(view.elements, here.elementId)?.name ?? 'Peninjau/undangan', span)];
}

function list(view: SecretaryView, order: AttendanceOrder): Table {
  const people = inOrder(view, order);
  // A list to fill in by pen has a column for what nobody has told yet.
  const shown = people.length > 0 ? order : 'arrival';
  const texts = described[shown];
  const { width: half, dots } = signing[shown];
  const columns = texts.length + 3;
  const rows =
    people.length > 0
      ? people.flatMap((attendee, n) => [
          ...(order === 'element' ? headOfGroup(view, attendee, people[n - 1], columns) : []),
          signed(n + 1, descriptionOf(view, order, attendee), dots),
        ])
      : Array.from({ length: emptyRows }, (_, n) =>
          signed(
            n + 1,
            texts.map(() => ''),
            dots,
          ),
        );
  const whole = table(
    'Daftar hadir',
    [
      ['No', 10, 'right'],
      ...texts.map(([head, width]): [string, number, 'left'] => [head, width, 'left']),
      ['Tanda tangan', half, 'left'],
      ['', half, 'left'],
    ],
    rows,
  );
  // One heading over both halves.
  const header = whole.header.map((cells) =>
    cells.slice(0, -1).map((one, n) => (n === columns - 2 ? { ...one, span: 2 } : one)),
  );
  return { ...whole, header };
}

function turnout({ attendees, elements }: SecretaryView): Block {
  const here = new Set(attendees.map(({ elementId }) => elementId));
  const absent = elements.filter(({ id }) => !here.has(id)).map(({ shortName }) => shortName);
  const observers = attendees.filter(({ elementId }) => elementId === null).length;
  const who =
    absent.length > 0 && absent.length < elements.length ? ` (${enumerated(absent)})` : '';
  const counted =
    attendees.length === 0
      ? 'Peserta mengisi daftar hadir ini dengan tulisan tangan.'
      : `Peserta hadir ${attendees.length} orang, ${attendees.length - observers} dari unsur dan ${observers} peninjau/undangan. ` +
        `Unsur diundang ${elements.length}, hadir ${elements.length - absent.length}, tidak hadir ${absent.length}${who}.`;
  return paragraph(0, words(counted));
}

export const attendanceList = (view: SecretaryView, order: AttendanceOrder = 'element'): Section =>
  annex(view, { number: 'V', title: 'Daftar Hadir', orientation: 'portrait' }, [
    list(view, order),
    turnout(view),
    listSignature(view),
  ]);
