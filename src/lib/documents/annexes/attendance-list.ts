import { byId } from '../../meeting/lists';
import type { Block, Row, Section, Table } from '../document';
import { listSignature } from '../minutes/signatures';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { cell, groupRow, paragraph, row, table, words } from '../write';
import { annex } from './annex';

/* Lampiran V: who was here, by element, with a place to sign in zig-zag halves. */

type Attendee = SecretaryView['attendees'][number];

const rowHeight = 10;
const columns = 6;
/** Lines to sign by hand when nobody checked in by phone. */
const emptyRows = 15;

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

function signed(n: number, name: string, position: string, office: string): Row {
  const here = cell(`${n}. ${'.'.repeat(12)}`, { align: 'left' });
  const other = cell('', { shaded: true });
  const halves = n % 2 === 1 ? [here, other] : [other, here];
  return row([String(n), name, position, office, ...halves], { minHeight: rowHeight });
}

/** Names the element before its first attendee. */
function headOfGroup(view: SecretaryView, here: Attendee, before: Attendee | undefined): Row[] {
  if (before?.elementId === here.elementId) return [];
  return [groupRow(byId(view.elements, here.elementId)?.name ?? 'Peninjau/undangan', columns)];
}

function list(view: SecretaryView, order: AttendanceOrder): Table {
  const people = inOrder(view, order);
  const rows =
    people.length > 0
      ? people.flatMap((attendee, n) => [
          ...(order === 'element' ? headOfGroup(view, attendee, people[n - 1]) : []),
          signed(n + 1, attendee.name, attendee.position, officeOf(view, attendee)),
        ])
      : Array.from({ length: emptyRows }, (_, n) => signed(n + 1, '', '', ''));
  const whole = table(
    'Daftar hadir',
    [
      ['No', 11, 'right'],
      ['Nama', 41, 'left'],
      ['Jabatan', 34, 'left'],
      ['Unsur/Instansi', 30, 'left'],
      ['Tanda tangan', 22, 'left'],
      ['', 22, 'left'],
    ],
    rows,
  );
  // One heading over both halves.
  const header = whole.header.map((cells) =>
    cells.slice(0, -1).map((one, n) => (n === 4 ? { ...one, span: 2 } : one)),
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
