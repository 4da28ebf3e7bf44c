import { clock } from '../../locale/format';
import { byId } from '../../meeting/lists';
import { inOrder, type AttendanceOrder } from '../annexes/attendance-list';
import type { SecretaryView } from '../secretary-view';
import { columnsOf, type Workbook } from '../workbook';

/** Who was here, with the time of arrival in the meeting's zone. Nothing that identifies a phone. */
export function attendanceWorkbook(view: SecretaryView, order: AttendanceOrder): Workbook {
  const { zone } = view.meeting;
  const rows = inOrder(view, order).map(
    ({ name, position, elementId, organisation, joinedAt }, n) => [
      n + 1,
      name,
      position,
      byId(view.elements, elementId)?.name ?? 'Peninjau/undangan',
      organisation,
      `${clock(joinedAt, zone, 'id')} ${zone}`,
    ],
  );
  const columns = columnsOf([
    ['No', 6, 'number'],
    ['Nama', 36],
    ['Jabatan', 34],
    ['Unsur', 40],
    ['Instansi/Organisasi', 30],
    ['Waktu hadir', 14],
  ]);
  return { sheets: [{ name: 'Daftar hadir', columns, rows, landscape: true }] };
}
