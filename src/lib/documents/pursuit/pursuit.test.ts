import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Pursued } from '../../meeting/pursuit';
import { dueCalendar, folded } from './calendar';
import { elementReminder, groupReminder, longestMessage } from './messages';

const at = Date.UTC(2027, 0, 31, 2, 3, 4);
const occasion = {
  code: 'K7M4XP',
  title: 'Rakoor TPPS; 2026, akhir',
  shortTitle: '',
  date: '2026-12-10',
};
const row = (more: Partial<Pursued> = {}): Pursued => ({
  id: 'f1',
  number: 1,
  recommendationId: null,
  action: 'Menyusun *SOP*',
  ownerId: 'e1',
  owner: 'Dinas Kesehatan',
  supporters: '',
  due: '2027-02-28',
  dueNote: '',
  measure: '',
  funding: '',
  forYear: null,
  programme: '',
  status: 'inProgress',
  note: '',
  reports: [],
  overdue: false,
  ...more,
});

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

describe('the calendar, read by another program', () => {
  it('has a whole day for each due date of what is not done', () => {
    const rows = [row(), row({ id: 'f2', status: 'done' }), row({ id: 'f3', due: null })];
    const [event, ...others] = read(dueCalendar(occasion, rows, at));
    expect(others).toEqual([]);
    expect(event?.uid).toBe('K7M4XP-f1@rakoor');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-02-28');
    expect(event?.endDate.toString()).toBe('2027-03-01');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2027-01-31T02:03:04Z',
    );
  });

  it('keeps every letter of a hostile text', () => {
    const action = 'A; B, C\\n "D"\nE 🙂 ' + 'panjang é sekali '.repeat(20) + '\r\nEND:VCALENDAR';
    const [event] = read(dueCalendar(occasion, [row({ action })], at));
    expect(event?.summary).toBe(`Batas waktu: ${action.replace('\r\n', '\n')}`);
    expect(event?.description).toContain('Rakoor TPPS; 2026, akhir');
  });

  it('has lines of at most 75 octets that end in CRLF', () => {
    const text = dueCalendar(occasion, [row({ action: '🙂é'.repeat(200) })], at);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it('moves an event instead of adding one', () => {
    const [before] = read(dueCalendar(occasion, [row()], at));
    const [after] = read(dueCalendar(occasion, [row({ due: '2027-03-31' })], at + 1000));
    expect(after?.uid).toBe(before?.uid);
  });
});

describe('the text for WhatsApp', () => {
  const late = row({ id: 'f2', action: 'Rapat triwulan', due: '2027-01-15', overdue: true });
  const many = Array.from({ length: 60 }, (_, n) => row({ id: `f${String(n)}`, overdue: n < 40 }));
  const url = 'http://192.168.1.10:4100/m/K7M4XP/element/e1#token';

  it('asks an element formally, says what is late, and ends with its link', () => {
    const text = elementReminder(
      occasion,
      'Dinas Kesehatan',
      [late, row(), row({ status: 'done' })],
      url,
    );
    expect(text).toContain('Yth. Bapak/Ibu dari Dinas Kesehatan,');
    expect(text).toContain('terdapat 2 tindak lanjut');
    expect(text).toContain('1 di antaranya melewati batas waktu');
    expect(text).toContain(
      '1. Rapat triwulan (TERLAMBAT, batas waktu 15 Januari 2027; dalam proses)',
    );
    expect(text).toContain('2. Menyusun SOP (batas waktu 28 Februari 2027; dalam proses)');
    expect(text).toContain(url);
  });

  it('tells the group the counts and the late', () => {
    const text = groupReminder(occasion, [late, row()]);
    expect(text).toContain('2 butir, 2 dalam proses.');
    expect(text).toContain('1. Rapat triwulan (Dinas Kesehatan; 15 Januari 2027)');
    expect(text).not.toContain('Menyusun SOP');
  });

  it('stays short, and says how many it left out', () => {
    for (const text of [elementReminder(occasion, 'X', many, url), groupReminder(occasion, many)]) {
      expect(text.length).toBeLessThanOrEqual(longestMessage);
      expect(text).toMatch(/dan \d+ butir lainnya/);
    }
    expect(elementReminder(occasion, 'X', many, url)).toContain(url);
  });
});
