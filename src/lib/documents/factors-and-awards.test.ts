import { describe, expect, it } from 'vitest';
import { facilitator, secretary, send } from '../meeting/testing';
import { pressAwards } from './given-awards';
import { minutesDocument } from './minutes';
import { between, demoBefore, linesOf, secretaryView } from './testing';
import { playedDemo } from './testing/played';

const played = secretaryView(playedDemo());
const lines = linesOf(minutesDocument(played));
const villages = ['Desa Contoh Makmur', 'Kelurahan Contoh Raya', 'Desa Contoh Sejahtera'];

describe('B.3', () => {
  const b3 = between(lines, '3. Faktor Pendukung dan Penghambat', '4. Efektivitas Kerja Sama');

  it('lists the board by tag, duplicates once with all whose they are', () => {
    expect(b3.slice(0, 2)).toEqual([
      'Unsur dan peserta menyampaikan 6 faktor pendukung dan 9 faktor penghambat, dirangkum dari 17 pernyataan.',
      'Golongan | Faktor pendukung | Faktor penghambat',
    ]);
    expect(b3.find((line) => line.startsWith('Sarana'))).toBe(
      'Sarana | – | Sinyal internet lemah sehingga laporan posyandu terlambat (Kec. Contoh Hilir, DPMD, Dinas Perikanan; terkait Posyandu aktif)',
    );
    expect(b3.map((line) => line.split(' | ')[0]).slice(2)).toEqual([
      'SDM',
      'Anggaran',
      'Data',
      'Sarana',
      'Koordinasi',
      'Regulasi',
      'Perilaku masyarakat',
      'Geografis',
    ]);
  });

  it('names the recommendation that answers a factor', () => {
    const [factor] = played.factors.filter(({ kind }) => kind === 'hindering');
    const [first, ...others] = played.recommendations;
    if (!factor || !first) throw new Error('the demo lacks factors or recommendations');
    const answered = { ...first, factorId: factor.id };
    const view = { ...played, recommendations: [answered, ...others] };
    expect(linesOf(minutesDocument(view)).join('\n')).toContain('dijawab Rekomendasi 1)');
  });
});

describe('awards', () => {
  const given = between(lines, '4. Penyerahan Penghargaan', 'B. Pembahasan');

  it('stand in the minutes by rank', () => {
    expect(given.slice(1)).toEqual([
      'Peringkat | Desa/Kelurahan | Kecamatan | Keterangan',
      '1 | Desa Contoh Makmur | Contoh Hilir | Balita stunting turun dari 21 menjadi 9 anak; dapur sehat berjalan setiap pekan.',
      '2 | Kelurahan Contoh Raya | Contoh Kota | D/S 94%; seluruh calon pengantin diperiksa tiga bulan sebelum akad.',
      '3 | Desa Contoh Sejahtera | Contoh Hulu | PMT pangan lokal dianggarkan penuh dalam APBDes.',
    ]);
  });

  it('stand in the press release as a sentence', () => {
    expect(pressAwards(played)).toEqual([
      'Pada kesempatan itu diserahkan pula penghargaan desa/kelurahan berkinerja baik dalam percepatan penurunan stunting: peringkat 1 diraih Desa Contoh Makmur (Kecamatan Contoh Hilir), peringkat 2 diraih Kelurahan Contoh Raya (Kecamatan Contoh Kota), dan peringkat 3 diraih Desa Contoh Sejahtera (Kecamatan Contoh Hulu).',
    ]);
  });

  it('are in no document before the hall knows', () => {
    const before = demoBefore();
    const [award] = before.awards;
    const [opening] = before.agenda;
    if (!award || !opening) throw new Error('the demo has no award');
    const opened = send(before, facilitator, { type: 'agenda.start', itemId: opening.id });
    const third = send(opened, facilitator, { type: 'award.reveal', awardId: award.id, rank: 3 });
    const printed = (meeting: typeof before) =>
      JSON.stringify(minutesDocument(secretaryView(meeting))) +
      pressAwards(secretaryView(meeting)).join();
    for (const village of villages) expect(printed(opened)).not.toContain(village);
    expect(printed(third)).toContain(villages[2]);
    for (const village of villages.slice(0, 2)) expect(printed(third)).not.toContain(village);
  });
});

it('keeps what the secretary noted while factors and awards were on', () => {
  const meeting = demoBefore();
  const noted = meeting.agenda
    .filter(({ kind }) => kind === 'factors' || kind === 'awards')
    .reduce(
      (before, { id, kind }) =>
        send(before, secretary, {
          type: 'minutes.write',
          section: `item:${id}`,
          was: '',
          now: `Catatan ${kind}`,
        }),
      meeting,
    );
  const text = linesOf(minutesDocument(secretaryView(noted))).join('\n');
  expect(text).toContain('Catatan factors');
  expect(text).toContain('Catatan awards');
});
