import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseHits } from './rules';
import { mended } from './rule';

const setting = { zone: 'WITA' } as const;
const mend = (text: string) => mended(text, proseHits(text, setting));

describe('the official form', () => {
  const cases: [wrong: string, right: string][] = [
    // hours
    ['Rapat mulai jam 9', 'Rapat mulai pukul 09.00 WITA'],
    ['dibuka pkl. 09.00 WIB', 'dibuka pukul 09.00 WIB'],
    ['dibuka pukul 09:00', 'dibuka pukul 09.00 WITA'],
    ['dibuka pukul 9.30 wita.', 'dibuka pukul 09.30 WITA.'],
    ['Pukul 9 rapat dibuka', 'Pukul 09.00 WITA rapat dibuka'],
    ['pukul 08.30 - 15.30', 'pukul 08.30 s.d. 15.30 WITA'],
    ['jam 8 sampai jam 10', 'pukul 08.00 s.d. 10.00 WITA'],
    ['09:00 dimulai', 'pukul 09.00 WITA dimulai'],
    // dates
    ['tanggal 11/12/2025', 'tanggal 11 Desember 2025'],
    ['tgl 11-12-25', 'tanggal 11 Desember 2025'],
    ['pada 2026-12-10', 'pada 10 Desember 2026'],
    ['Desember 11, 2025', '11 Desember 2025'],
    ["Jum'at, 7 Nopember 2025", 'Jumat, 7 November 2025'],
    // numbers and money
    ['turun 14.2 %', 'turun 14,2%'],
    ['turun 14,2 %', 'turun 14,2%'],
    ['sebanyak 12500 anak', 'sebanyak 12.500 anak'],
    ['sebanyak 1,250,000 anak', 'sebanyak 1.250.000 anak'],
    ['Rp 1.500.000', 'Rp1.500.000'],
    ['Rp. 1500000,-', 'Rp1.500.000'],
    ['IDR 1,500,000', 'Rp1.500.000'],
    ['Rp 1.500.000,00.', 'Rp1.500.000,00.'],
    // words
    ['posyandu, bidan, dll', 'posyandu, bidan, dll.'],
    ['s/d Desember', 's.d. Desember'],
    ['Resiko stunting', 'Risiko stunting'],
    ['EFEKTIFITAS KERJASAMA', 'EFEKTIVITAS KERJA SAMA'],
    ['hadir , lalu  pulang', 'hadir, lalu pulang'],
    // lists
    ['- satu,\n- dua,\n- tiga', '- satu;\n- dua; dan\n- tiga.'],
    ['1. satu;\n2. dua;\n3. tiga.', '1. satu;\n2. dua; dan\n3. tiga.'],
  ];
  it.each(cases)('%s', (wrong, right) => {
    expect(mend(wrong)).toBe(right);
  });
});

describe('what is right stays', () => {
  it.each([
    'Rapat berlangsung 2 jam 30 menit.',
    'pukul 08.30 s.d. 15.30 WITA',
    'pukul 09.00 WITA s.d. selesai',
    'Kamis, 11 Desember 2025',
    'prevalensi 14,2% pada tahun 2025',
    'Nomor 000.1.5/123/DP3AP2KB/2026',
    'NIP 196503181990031005',
    'Telepon 081234567890, kode pos 72211',
    'Rp1.500.000,00 dan Rp1,5 juta',
    'Peraturan Presiden Nomor 72 Tahun 2021',
    'Perpres 72/2021 tentang stunting',
    'perbandingan 1:10',
    '- satu\n- dua',
    '- Bidan hadir.\n- Kader hadir.',
    '- satu;\n- dua; dan\n- tiga.',
    '- Kendala:\n  - jalan rusak\n  - sinyal lemah',
    'rata-rata capaian 12 indikator, dll. tersedia',
    '**Arahan** Bupati: 3 (tiga) rangkap.',
  ])('%s', (text) => {
    expect(proseHits(text, setting)).toEqual([]);
  });
});

it('tells what nobody has filled in, and knows nothing to put there', () => {
  const hits = proseHits('Dihadiri [jumlah] orang di …… oleh ???', setting);
  expect(hits.map(({ rule, found, instead }) => [rule, found, instead])).toEqual([
    ['placeholder', '[jumlah]', null],
    ['placeholder', '……', null],
    ['placeholder', '???', null],
  ]);
});

it('does not mend twice: what it wrote is right', () => {
  const words = fc.constantFrom(
    'jam 9',
    '09:00',
    '11/12/2025',
    '14.2 %',
    'Rp 1500000',
    's/d',
    'dll',
    'Resiko',
    '12500',
    'dan',
    ' , ',
    '\n- ',
    ';',
    '.',
    ' ',
    'Bupati',
    "Jum'at",
    'pukul 8 - 9',
    '2 jam',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      let text = parts.join(' ');
      // A list's item is looked at when its words are right.
      for (let round = 0; round < 3; round += 1) text = mend(text);
      expect(mend(text)).toBe(text);
    }),
    { seed: 7, numRuns: 500 },
  );
});
