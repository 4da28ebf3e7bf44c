import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { approvedDemo } from '../../documents/testing/played';
import { hostileMeeting } from '../../documents/testing/hostile';
import { crowded } from '../../documents/testing/crowd';
import { secretaryView } from '../../documents/testing';
import { itemLines } from '../../meeting/views/cooperation-scene';
import { columnsOf, type Workbook } from '../../documents/workbook';
import { attendanceWorkbook } from '../../documents/workbooks/attendance';
import { ballotWorkbook } from '../../documents/workbooks/ballots';
import { cooperationWorkbook } from '../../documents/workbooks/cooperation';
import { followUpWorkbook } from '../../documents/workbooks/follow-ups';
import { indicatorWorkbook } from '../../documents/workbooks/indicators';
import { rehearse } from '../../meeting/testing/rehearsal';
import { toXlsx } from './xlsx';

const view = secretaryView(approvedDemo());
const rowsOf = async (workbook: Workbook) => readSheet(Buffer.from(await toXlsx(workbook)));
const sheetXml = async (workbook: Workbook) =>
  strFromU8(unzipSync(await toXlsx(workbook))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('Microsoft’s own validator accepts', { timeout: 60_000 }, () => {
  it.each([
    ['the follow-up matrix', followUpWorkbook(view)],
    ['the votes', ballotWorkbook(view)],
    ['the indicators', indicatorWorkbook(view)],
    ['the questionnaire', cooperationWorkbook(secretaryView(rehearse().meeting))],
    ['hostile texts', followUpWorkbook(secretaryView(hostileMeeting()))],
    ['five hundred attendees', attendanceWorkbook(secretaryView(crowded()), 'element')],
  ])('%s', async (_, workbook) => {
    expect(await validate(await toXlsx(workbook), 'xlsx', 'Microsoft365')).toEqual([]);
  });
});

describe('a spreadsheet', () => {
  it('has filters on every column, a head that stays, real dates, and a list of the states', async () => {
    const workbook = followUpWorkbook(view);
    const xml = await sheetXml(workbook);
    expect(xml).toContain(`<autoFilter ref="A1:L${String(view.followUps.length + 1)}"/>`);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('"Belum dimulai,Dalam proses,Selesai,Terkendala,Ditunda"</formula1>');
    const rows = await rowsOf(workbook);
    expect(rows[1]?.[6]).toEqual(new Date(Date.UTC(2027, 0, 31)));
    // Days since 1900 as Excel counts them: no library's reading between.
    expect(xml).toMatch(/<c r="G2"[^>]*><v>46418<\/v>/);
  });

  it('tells of the questionnaire no more than may be told', async () => {
    const rehearsed = secretaryView(rehearse().meeting);
    const [head, ...rows] = await rowsOf(cooperationWorkbook(rehearsed));
    expect(head?.slice(1, 3)).toEqual(['Pernyataan', 'Rata-rata (1–5)']);
    expect(rows.map((row) => row[2] ?? null)).toEqual(itemLines(rehearsed).map(({ mean }) => mean));
    expect(rows.length).toBeGreaterThan(0);
  });

  it('counts votes as the rounds do', async () => {
    const rows = await rowsOf(ballotWorkbook(view));
    const six = rows.find((row) => row[0] === 6 && row[3] === 'Pemungutan suara');
    expect(six?.slice(6)).toEqual([24, 22, 22, 18, null, 3, 1, 2, 'Disepakati']);
  });

  it('shows shares in percent and leaves numbers raw', async () => {
    const rows = await rowsOf(indicatorWorkbook(view));
    const row = rows.find((one) => one[2] === 'SN1');
    expect(row?.slice(5, 7)).toEqual([70, 52.6]);
    expect(row?.[8]).toBeCloseTo(0.7514, 4);
  });

  it.each(['=cmd|"/c calc"!A1', '+1+1', '-2+3', '@SUM(A1)', '\t=1', "'=1", '<f>1</f>'])(
    'keeps %j a text',
    async (text) => {
      const workbook: Workbook = {
        sheets: [
          { name: 'Uji', columns: columnsOf([['Isi', 20]]), rows: [[text]], landscape: false },
        ],
      };
      expect(await sheetXml(workbook)).not.toMatch(/<f[ >]/);
      expect((await rowsOf(workbook))[1]?.[0]).toBe(text.trim());
    },
  );
});
