import { describe, expect, it } from 'vitest';
import type { Document } from './document';
import { minutesDocument } from './minutes';
import { between, demoBefore, linesOf, secretaryView } from './testing';
import { approvedDemo, playedDemo } from './testing/played';

const at = Date.UTC(2026, 11, 10, 8, 0);
const played = minutesDocument(secretaryView(playedDemo()), { at });
const body = linesOf(played);

it('says who had the word, for whom, what about and how long', () => {
  const turns = body.filter((line) => /pukul 13\.\d\d WITA selama/.test(line));
  expect(turns).toHaveLength(3);
  expect(turns[0]).toContain(
    'pertanyaan mengenai pemadanan data desa, pukul 13.00 WITA selama 3 menit;',
  );
  expect(turns[1]).toContain('tanggapan, pukul 13.03 WITA selama kurang dari satu menit; dan');
  expect(turns[2]).toContain(
    'mewakili Camat Contoh Hilir, usul mengenai akses posyandu saat musim hujan, pukul 13.03 WITA selama 2 menit.',
  );
});

describe('the head', () => {
  it('carries the letterhead and the field table of form B', () => {
    expect(body.slice(0, 2)).toEqual([
      'PEMERINTAH KABUPATEN TANAH CONTOH',
      'DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK,',
    ]);
    const fields = between(body, 'NOTULA', 'Kegiatan Sidang/Rapat');
    expect(fields.map((line) => line.split(':')[0])).toEqual([
      'Sidang/Rapat',
      'Hari/Tanggal',
      'Surat Undangan',
      'Waktu Sidang/Rapat',
      'Tempat',
      'Acara',
      'Pimpinan Sidang/Rapat',
      'Ketua',
      'Sekretaris',
      'Pencatat',
      'Peserta',
      'Kuorum',
    ]);
    expect(fields).toEqual(
      expect.arrayContaining([
        'Hari/Tanggal: Kamis, 10 Desember 2026',
        'Surat Undangan: Nomor 000.1.5/123/DP3AP2KB/2026 tanggal 1 Desember 2026',
        'Waktu Sidang/Rapat: pukul 08.00 s.d. 15.20 WITA',
        'Peserta: 24 orang dari 22 unsur, termasuk 2 peninjau/undangan (daftar hadir terlampir)',
        'Kuorum: 22 dari 24 unsur yang memiliki hak suara hadir (kuorum terpenuhi)',
      ]),
    );
  });

  it('lists the rundown without breaks and with one line for all presentations', () => {
    const agenda = body.find((line) => line.startsWith('Acara')) ?? '';
    expect(agenda).toContain(
      'Paparan capaian indikator tingkat kabupaten / Paparan unsur TPPS / Faktor pendukung dan penghambat / Diskusi',
    );
    expect(agenda).not.toContain('Istirahat');
  });

  it('plans before it began, and leaves the end open while it runs', () => {
    const time = (document: Document) => linesOf(document).find((line) => line.startsWith('Waktu'));
    expect(time(minutesDocument(secretaryView(demoBefore())))).toBe(
      'Waktu Sidang/Rapat: pukul 08.00 s.d. 15.20 WITA (rencana)',
    );
    const running = { ...playedDemo(), phase: 'running' as const, closedAt: null };
    expect(time(minutesDocument(secretaryView(running)))).toMatch(/pukul 08\.00 WITA s\.d\. \.+$/);
  });
});

it('says the result before the details', () => {
  expect(between(body, 'Kegiatan Sidang/Rapat', 'A. Kata Pembukaan')).toEqual([
    'Rapat dihadiri 24 peserta dari 22 unsur dan memenuhi kuorum; rata-rata capaian 21 indikator sebesar 87,6%, dengan 4 indikator tercapai; dari 10 rekomendasi, 8 disepakati, 1 disepakati dengan perbaikan, dan 1 dikembalikan ke perumus.',
  ]);
});

it('numbers the parts as officials do', () => {
  expect(body.filter((line) => /^[A-F]\. /.test(line))).toEqual([
    'A. Kata Pembukaan',
    'B. Pembahasan',
    'C. Keputusan/Kesepakatan',
    'D. Rencana Tindak Lanjut',
    'E. Langkah Strategis Tahun 2027',
    'F. Penutup',
  ]);
});

it('puts what the secretary wrote between what the software knows', () => {
  expect(between(body, 'A. Kata Pembukaan', '4. Penyerahan Penghargaan')).toEqual([
    '1. Rapat dibuka pada pukul 08.00 WITA.',
    '2. Pembawa acara membuka rapat, dilanjutkan dengan menyanyikan lagu Indonesia Raya dan pembacaan doa.',
    '3. Bupati menyampaikan arahan:',
    'a. setiap unsur melaporkan capaian dan kendala berdasarkan data;',
    'b. rekomendasi harus dapat dilaksanakan pada tahun 2027; dan',
    'c. desa lokus didahulukan.',
  ]);
  const written = played.sections[0]?.blocks.filter(
    ({ origin }) => typeof origin === 'object' && origin.section === 'opening',
  );
  expect(written).toHaveLength(5);
});

describe('an element', () => {
  const block = between(
    body,
    'b. Dinas Kesehatan',
    'c. Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
  );

  it('has its parts always in one order, with the times it really took', () => {
    expect(block[0]).toBe('Dipaparkan pukul 10.41 s.d. 11.02 WITA.');
    expect(block.filter((line) => /^\d\) /.test(line))).toEqual([
      '1) Capaian',
      '2) Kendala',
      '3) Faktor pendukung',
      '4) Rekomendasi',
      '5) Tindak lanjut',
      '6) Catatan paparan',
    ]);
  });

  it('shows its indicators with rate and status', () => {
    expect(block).toContain('SP3 Remaja putri konsumsi TTD | % | 58,0 | 47,9 | 82,6% | Mendekati');
  });

  it('points to what it has to do', () => {
    expect(block).toContain(
      'Menjadi penanggung jawab butir 3 dan 9 pada matriks rencana tindak lanjut (Lampiran I).',
    );
  });
});

describe('decisions', () => {
  const decisions = between(body, 'C. Keputusan/Kesepakatan', 'D. Rencana Tindak Lanjut');
  const of = (number: number) => {
    const from = decisions.findIndex((line) => line.startsWith(`Keputusan ${String(number)}.`));
    const to = decisions.findIndex((line) => line.startsWith(`Keputusan ${String(number + 1)}.`));
    return decisions.slice(from, to < 0 ? undefined : to);
  };

  it('by consensus', () => {
    expect(of(1)).toEqual([
      'Keputusan 1. Rekomendasi 1 disepakati secara mufakat. Menetapkan satu data sasaran keluarga berisiko stunting by name by address sebagai dasar seluruh intervensi.',
      'Hasil uji mufakat terbuka, pukul 13.51 WITA: setuju 22, tidak setuju 0, dan abstain 0; 24 unsur berhak, 22 hadir, 22 memberikan suara. Kuorum terpenuhi: 22 dari 24 unsur hadir, syarat lebih dari 1/2.',
    ]);
  });

  it('in the wording as adopted', () => {
    expect(of(4)[0]).toBe(
      'Keputusan 4. Rekomendasi 4 disepakati secara mufakat dengan perbaikan. Mengunci lokasi pembangunan jamban pada daftar keluarga berisiko stunting yang telah diverifikasi pemerintah desa.',
    );
  });

  it('by majority, after an earlier round', () => {
    expect(of(6)[0]).toContain('Rekomendasi 6 disepakati dengan suara terbanyak.');
    expect(of(6)[1]).toContain('putaran 2');
    expect(of(6)[1]).toContain(
      '18 setuju dari 21 suara setuju dan tidak setuju; syarat lebih dari setengah: terpenuhi.',
    );
    expect(of(6)[1]).toContain(
      'Didahului uji mufakat terbuka, putaran 1 (setuju 18, tidak setuju 3, dan abstain 1).',
    );
  });

  it('by raised hands, with witnesses', () => {
    expect(of(8)[1]).toContain('pemungutan suara dengan angkat tangan');
    expect(of(8)[1]).toContain('disaksikan Peserta 003 dan Peserta 009.');
  });

  it('by acclamation', () => {
    expect(of(9)[1]).toBe('Disepakati peserta rapat secara aklamasi, tanpa pemungutan suara.');
  });

  it('by the chair against the arithmetic, with the reason', () => {
    expect(of(10)).toEqual([
      'Keputusan 10. Rekomendasi 10 dikembalikan ke perumus. Uji coba unit penyaring air di tiga desa pesisir.',
      'Ditetapkan oleh pimpinan rapat. Hasil pemungutan suara terbuka, pukul 14.01 WITA: setuju 11 (sebelas), tidak setuju 9 (sembilan), dan abstain 2 (dua); 24 unsur berhak, 22 hadir, 22 memberikan suara. 11 setuju dari 20 suara setuju dan tidak setuju; syarat lebih dari setengah: terpenuhi. Kuorum terpenuhi: 22 dari 24 unsur hadir, syarat lebih dari 1/2.',
      'Pertimbangan pimpinan rapat: Selisih suara tipis; sumber dan biaya air perlu dipastikan lebih dahulu.',
    ]);
  });
});

it('ends with the closing time, the signers and the annexes', () => {
  expect(body.slice(-9)).toEqual([
    '2. Rapat ditutup pada pukul 15.20 WITA.',
    'Notulis,',
    '[Nama Notulis]',
    'Penata Tingkat I (III/d)',
    'Kota Contoh, 10 Desember 2026',
    'Pimpinan Sidang/Rapat',
    'Wakil Bupati Tanah Contoh selaku Ketua Pelaksana TPPS,',
    '[Nama Wakil Bupati]',
    'Lampiran: I Matriks Rencana Tindak Lanjut, II Rekapitulasi Hasil Pemungutan Suara, III Rekapitulasi Capaian Indikator, IV Efektivitas Kerja Sama Lintas Sektor, dan V Daftar Hadir.',
  ]);
});

it('is a draft until the chair approved it', () => {
  expect(played).toMatchObject({
    draft: true,
    footer:
      'Belum disetujui pimpinan rapat · disusun 10 Desember 2026 pukul 16.00 WITA · Rapat contoh, seluruh data ilustratif',
  });
  const final = minutesDocument(secretaryView(approvedDemo()), { at });
  expect(final.draft).toBe(false);
  expect(final.footer).toMatch(/^Versi 1 · sidik isi [0-9a-f]{16} · Rapat contoh/);
  expect(minutesDocument(secretaryView(approvedDemo()), { at: at + 1 })).toEqual(final);
});

it('is plain data', () => {
  expect(JSON.parse(JSON.stringify(played))).toEqual(played);
});
