import { followUpWords } from '../../locale/terms';
import type { Profile } from '../../meeting/meeting';
import type { Pursued } from '../../meeting/pursuit';

/*
 * Due dates for a calendar program, as RFC 5545 writes them: one all-day event each. Events rather than tasks: the
 * calendars of phones show no VTODO.
 */

type Occasion = Pick<Profile, 'title' | 'shortTitle'> & { code: string };

/** Escaped as §3.3.11 asks. */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const octets = new TextEncoder();

/** A content line in pieces of at most 75 octets, none of which splits a character (§3.1). */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of line) {
    const more = octets.encode(letter).length;
    // A continuation begins with a space, which counts.
    if (size + more > 75) {
      pieces.push(piece);
      piece = '';
      size = 1;
    }
    piece += letter;
    size += more;
  }
  return [...pieces, piece].join('\r\n ');
}

const compact = (date: string) => date.replace(/-/g, '');
const dayAfter = (date: string) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const utc = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function eventLines(occasion: Occasion, row: Pursued, due: string, at: number): string[] {
  const about = [
    row.owner && `Penanggung jawab: ${row.owner}`,
    row.supporters && `Pendukung: ${row.supporters}`,
    row.measure && `Ukuran keberhasilan: ${row.measure}`,
    `Status: ${followUpWords[row.status].id}`,
    occasion.title,
  ].filter(Boolean);
  return [
    'BEGIN:VEVENT',
    // The same every time: a later file moves the event instead of adding one.
    `UID:${occasion.code}-${row.id}@rakoor`,
    `DTSTAMP:${utc(at)}`,
    `SEQUENCE:${String(row.reports.length)}`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(due))}`,
    `SUMMARY:${text(`Batas waktu: ${row.action.replace(/\*/g, '')}`)}`,
    `DESCRIPTION:${text(about.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${text(`Tujuh hari lagi: ${row.action.replace(/\*/g, '')}`)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The due dates of everything unfinished as the text of an .ics file; `at`: when it is written, epoch ms. */
export function dueCalendar(occasion: Occasion, rows: readonly Pursued[], at: number): string {
  const events = rows.flatMap((row) =>
    row.due && row.status !== 'done' ? eventLines(occasion, row, row.due, at) : [],
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rakoor//Tindak lanjut//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(`Tindak lanjut ${occasion.shortTitle || occasion.title}`)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}
