import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/browser';
import { describe, expect, it } from 'vitest';
import type { Pursued } from '../../meeting/pursuit';
import { followUpWorkbook } from './workbook';

const row: Pursued = {
  id: 'f1',
  number: 1,
  recommendationId: null,
  action: '=cmd|"/c calc"!A1',
  ownerId: 'e1',
  owner: '+Dinas & <Kesehatan>',
  supporters: '@SUM(1)',
  due: '2027-02-28',
  dueNote: '',
  measure: '-1+1',
  funding: '',
  forYear: null,
  programme: '',
  status: 'inProgress',
  note: '',
  reports: [
    {
      id: 'p',
      at: '2027-01-05',
      receivedAt: 0,
      status: 'inProgress',
      note: 'Baris 1\nBaris 2',
      by: 'e1',
      evidence: null,
    },
  ],
  overdue: true,
};

const written = await followUpWorkbook([row]);
const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());

describe('the workbook, read by another library', () => {
  it('has Indonesian columns, real dates and every text as it was', async () => {
    const [head, first] = await readSheet(written);
    expect(head?.slice(0, 5)).toEqual([
      'No',
      'Tindak lanjut',
      'Penanggung jawab',
      'Pendukung',
      'Batas waktu',
    ]);
    expect(first).toEqual([
      1,
      '=cmd|"/c calc"!A1',
      '+Dinas & <Kesehatan>',
      '@SUM(1)',
      new Date('2027-02-28T00:00:00Z'),
      null,
      'Ya',
      'Dalam proses',
      'Baris 1\nBaris 2',
      new Date('2027-01-05T00:00:00Z'),
      '-1+1',
      null,
    ]);
  });

  it('computes nothing', () => {
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('has a head that stays, a filter and the list of statuses, in the order the format asks for', () => {
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:L2"\/><dataValidations count="1">/);
    expect(sheet).toContain('sqref="H2:H2"');
    expect(sheet).toContain('"Belum dimulai,Dalam proses,Selesai,Terkendala,Ditunda"');
  });

  it('opens without rows', async () => {
    expect(await readSheet(await followUpWorkbook([]))).toHaveLength(1);
  });
});
