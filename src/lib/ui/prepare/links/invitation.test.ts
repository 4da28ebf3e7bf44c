import { expect, it } from 'vitest';
import { participantMessage, presenterMessage } from './invitation';

const occasion = {
  title: 'Rakoor Stunting 2026',
  date: '2026-12-10',
  startsAt: '08:45',
  zone: 'WITA' as const,
  place: 'Hotel Contoh',
};

it('asks an element to fill in its report', () => {
  expect(presenterMessage(occasion, 'Dinas Kesehatan', 'http://192.168.1.5:3000/x#t')).toBe(
    [
      'Yth. Bapak/Ibu penyaji dari Dinas Kesehatan,',
      '',
      'mohon mengisi bahan paparan untuk Rakoor Stunting 2026, Kamis, 10 Desember 2026, pukul 08.45 WITA, di Hotel Contoh, melalui tautan berikut:',
      'http://192.168.1.5:3000/x#t',
      '',
      'Tautan ini khusus untuk unsur Bapak/Ibu; mohon tidak diteruskan ke pihak lain. Isian tersimpan otomatis dan dapat diubah sampai paparan dimulai. Terima kasih.',
    ].join('\n'),
  );
});

it('leaves out a place that is not known yet', () => {
  const message = participantMessage({ ...occasion, place: '' }, 'K7M4XP', 'http://a/K7M4XP');
  expect(message).toContain('Kamis, 10 Desember 2026, pukul 08.45 WITA. Pada hari rapat');
  expect(message).toContain('Kode rapat: K7M4XP');
});
