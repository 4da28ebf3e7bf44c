import { describe, expect, it } from 'vitest';
import { ask, cast, choices, close, hall } from '../../meeting/testing/hall';
import { minutesDocument } from '../minutes';
import { linesOf, secretaryView } from '../testing';
import { fullMeeting } from '../testing/full';
import { playedDemo } from '../testing/played';

const played = minutesDocument(secretaryView(playedDemo()));
const annex = (number: string) => linesOf(played, `annex-${number}`);

it('are numbered in Roman, say what they belong to, and the wide ones lie', () => {
  expect(played.sections.map(({ id, orientation }) => [id, orientation])).toEqual([
    ['minutes', 'portrait'],
    ['annex-I', 'landscape'],
    ['annex-II', 'portrait'],
    ['annex-III', 'landscape'],
    ['annex-IV', 'portrait'],
    ['annex-V', 'portrait'],
  ]);
  expect(annex('V').slice(0, 4)).toEqual([
    'LAMPIRAN V',
    'Notula Rakoor Evaluasi Percepatan Penurunan Stunting 2026',
    'Tanggal 10 Desember 2026',
    'Daftar Hadir',
  ]);
});

it('the matrix has a row for every follow-up', () => {
  expect(annex('I')).toHaveLength(4 + 1 + 9);
  expect(annex('I')[5]).toBe(
    '1 | Menyusun SOP pemadanan data; rapat pemadanan setiap triwulan | Rekomendasi 1: Menetapkan satu data sasaran keluarga berisiko stunting by name by address sebagai dasar seluruh intervensi | Bappedalitbang | Diskominfo, Dinas Kesehatan, DP3AP2KB | 31 Januari 2027 | SK satu data terbit; selisih data ≤ 2% | Tanpa biaya | Dalam proses',
  );
});

describe('the votes', () => {
  it('are summed round by round', () => {
    expect(annex('II')).toEqual(
      expect.arrayContaining([
        'Dilaksanakan 10 putaran: 9 terbuka dan 1 dengan angkat tangan.',
        '6 | 1 | Uji mufakat | 18 | 0 | 3 | 1 | 2 | –',
        '6 | 2 | Pemungutan suara | 18 | – | 3 | 1 | 2 | Disepakati',
        '10 | 1 | Pemungutan suara | 11 | – | 9 | 2 | 2 | Dikembalikan ke perumus',
      ]),
    );
  });

  it('name the elements of open ballots, with what they remarked', () => {
    expect(annex('II')).toContain('Tidak setuju | 3 | Kec. Contoh Hulu, Inspektorat, IBI');
    expect(annex('II')).toContain(
      '1. Bappedalitbang, setuju dengan catatan: Verifikasi dilakukan bersama pemerintah desa.',
    );
  });

  it('name nobody of secret ones, and count none that is too small', () => {
    const secret = (present: number, said: ReturnType<typeof choices>) => {
      const asked = ask(hall({ entitled: present, present }), 'b1', { secrecy: 'secret' });
      return linesOf(
        minutesDocument(secretaryView(close(cast(asked, 'b1', said), 'b1'))),
        'annex-II',
      );
    };
    const published = secret(6, choices(4, 1, 1));
    expect(published).toContain('1 | 1 | Pemungutan suara | 4 | – | 1 | 1 | 0 | –');
    expect(published.join()).not.toContain('Dinas 1');
    const small = secret(3, choices(2, 1, 0));
    expect(small).toContain('1 | 1 | Pemungutan suara | – | – | – | – | – | –');
    expect(small.join()).toContain('kurang dari 5 (lima)');
  });
});

it('the indicators stand under their elements', () => {
  expect(annex('III').slice(5, 7)).toEqual([
    'Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan',
    '1 | K11 Kelengkapan Web Aksi Bangda | % | 100,0 | 100,0 | – | 100,0% | Sangat baik | Tercapai | Laporan rutin s.d. November 2026 | –',
  ]);
  expect(annex('III')).toContain(
    '18 | Jumlah balita stunting | anak | 95 | 112 | – | 82,1% | Baik | Mendekati | Laporan rutin s.d. November 2026 | Makin rendah makin baik',
  );
});

describe('the attendance list', () => {
  it('is signed in zig-zag halves', () => {
    const [first, ...rest] = annex('V').slice(5);
    expect(first).toBe('Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan');
    expect(rest.filter((line) => /^\d+ \| /.test(line)).slice(0, 2)).toEqual([
      '1 | Peserta 001 | Kepala Bappedalitbang | 1. ............ | ',
      '2 | Peserta 002 | Kepala Dinas Kesehatan |  | 2. ............',
    ]);
  });

  it('puts guests last and counts who came', () => {
    expect(annex('V')).toContain('24 | Peserta 024 | Media daerah |  | 24. ............');
    expect(annex('V')).toContain(
      'Peserta hadir 24 orang, 22 dari unsur dan 2 peninjau/undangan. Unsur diundang 24, hadir 22, tidak hadir 2 (BPS dan Forum TJSL).',
    );
  });
});

it('Lampiran IV tells each kind of element with its n, and means with one decimal', () => {
  const lines = linesOf(minutesDocument(secretaryView(fullMeeting())), 'annex-IV');
  const kinds = lines.indexOf(
    'Rata-rata menurut jenis unsur; nomor pernyataan seperti pada tabel di atas.',
  );
  expect(kinds).toBeGreaterThan(0);
  const rows = lines.slice(kinds + 1).filter((line) => /^\d+ \|/.test(line));
  expect(rows).toHaveLength(8);
  for (const row of rows) expect(row).toMatch(/\| [1-5],\d \(n = \d+\)/);
});
