import { expect, it } from 'vitest';
import { documentNumber } from './document-number';

const given = { date: '2026-12-10', filingCode: '000.8.3', numberPattern: '', serialNumber: '' };
const pattern = '{kode}/{nomor}/DP3AP2KB/{bulan}/{tahun}';
const written = (change: Partial<typeof given>) =>
  documentNumber({ ...given, ...change })
    .map((piece) => piece ?? '…')
    .join('');

it.each([
  ['nothing is known', {}, ''],
  ['there is a number, no pattern', { serialNumber: '12/NOT/2026' }, '12/NOT/2026'],
  ['all is known', { numberPattern: pattern, serialNumber: '45' }, '000.8.3/45/DP3AP2KB/XII/2026'],
  ['the archive has not numbered it', { numberPattern: pattern }, '000.8.3/…/DP3AP2KB/XII/2026'],
  ['no filing code', { numberPattern: '{kode}.{nomor}', filingCode: '' }, '….…'],
  ['a part that is none', { numberPattern: 'NOT-{entah}-{tahun}' }, 'NOT-{entah}-2026'],
  ['January', { numberPattern: '{bulan}', date: '2027-01-02' }, 'I'],
])('%s', (_, change, number) => expect(written(change)).toBe(number));
