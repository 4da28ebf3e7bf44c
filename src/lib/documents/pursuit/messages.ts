import { plainDate } from '../../locale/format';
import { followUpWords } from '../../locale/terms';
import { followUpStatuses, type Profile } from '../../meeting/meeting';
import { countByStatus, type Pursued } from '../../meeting/pursuit';

/* What is pasted into WhatsApp between meetings. Always Indonesian, as documents are. */

type Occasion = Pick<Profile, 'title' | 'date'>;

/** What WhatsApp shows of a message before "baca selengkapnya" is less; beyond this nobody reads. */
export const longestMessage = 1500;

const short = (action: string, length = 160) => {
  const plain = action.replace(/\*/g, '').replace(/\s+/g, ' ');
  return plain.length > length ? `${plain.slice(0, length - 1).trimEnd()}…` : plain;
};

const dueWords = ({ due, dueNote, overdue }: Pursued): string => {
  const when = [dueNote, due ? plainDate(due, 'id') : ''].filter(Boolean).join(' ');
  if (!when) return 'batas waktu belum ditetapkan';
  return overdue ? `TERLAMBAT, batas waktu ${when}` : `batas waktu ${when}`;
};

/** As many lines as fit between head and foot, and how many did not. */
function fitting(head: string[], lines: string[], foot: string[]): string {
  const whole = (shown: number) => {
    const rest = lines.length - shown;
    const more = rest > 0 ? [`(dan ${String(rest)} butir lainnya)`] : [];
    return [...head, ...lines.slice(0, shown), ...more, ...foot].join('\n');
  };
  let shown = lines.length;
  while (shown > 0 && whole(shown).length > longestMessage) shown -= 1;
  return whole(shown);
}

const numbered = (rows: readonly Pursued[], line: (row: Pursued) => string) =>
  rows.map((row, n) => `${String(n + 1)}. ${line(row)}`);

/** For one element: its unfinished commitments, late ones first, and the link by which it reports. */
export function elementReminder(
  { title, date }: Occasion,
  element: string,
  rows: readonly Pursued[],
  url: string,
): string {
  const open = rows.filter(({ status }) => status !== 'done');
  const late = open.filter(({ overdue }) => overdue).length;
  const lateWords = late > 0 ? `, ${String(late)} di antaranya melewati batas waktu` : '';
  return fitting(
    [
      `Yth. Bapak/Ibu dari ${element},`,
      '',
      `terdapat ${String(open.length)} tindak lanjut ${short(title)} (${plainDate(date, 'id')}) yang menjadi tanggung jawab unsur Bapak/Ibu dan belum selesai${lateWords}:`,
    ],
    numbered(
      open,
      (row) =>
        `${short(row.action)} (${dueWords(row)}; ${followUpWords[row.status].id.toLowerCase()})`,
    ),
    [
      '',
      ...(url ? ['Mohon melaporkan kemajuannya melalui tautan berikut:', url, ''] : []),
      'Tautan ini khusus untuk unsur Bapak/Ibu; mohon tidak diteruskan ke pihak lain. Atas kerja samanya, kami ucapkan terima kasih.',
    ].filter((line) => url || !line.startsWith('Tautan')),
  );
}

/** For the group: where everything stands, the late ones by name. */
export function groupReminder({ title, date }: Occasion, rows: readonly Pursued[]): string {
  const counts = countByStatus(rows);
  const summary = followUpStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${String(counts[status])} ${followUpWords[status].id.toLowerCase()}`);
  const late = rows.filter(({ overdue }) => overdue);
  return fitting(
    [
      'Yth. Bapak/Ibu,',
      '',
      `perkembangan tindak lanjut ${short(title)} (${plainDate(date, 'id')}): ${String(rows.length)} butir, ${summary.join(', ')}.`,
      ...(late.length > 0 ? ['', `Melewati batas waktu (${String(late.length)}):`] : []),
    ],
    numbered(
      late,
      (row) =>
        `${short(row.action, 110)} (${row.owner || 'penanggung jawab belum ditetapkan'}; ${row.due ? plainDate(row.due, 'id') : ''})`,
    ),
    [
      '',
      'Mohon setiap penanggung jawab melaporkan kemajuannya melalui tautan unsur masing-masing. Terima kasih.',
    ],
  );
}
