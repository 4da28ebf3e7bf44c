import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../minutes';
import { demoBefore, emptiest, linesOf, secretaryView } from '../testing';
import { approvedDemo, playedDemo } from '../testing/played';
import { agreement, dateInWords, ordinalLabel } from './agreement';
import { attendancePaper, followUpPaper } from './alone';
import { chatSummary, longestChat } from './chat-summary';
import { coverNote } from './cover-note';
import { plainText } from './plain-text';
import { pressRelease } from './press-release';
import { report } from './report';
import { signatureBoxes } from './signature-boxes';
import { crowded } from '../testing/crowd';

const played = secretaryView(playedDemo());
const before = secretaryView(demoBefore());
const approved = secretaryView(approvedDemo());

it('bears the office’s own heading words', () => {
  const headings = { minutes: 'NOTULEN', agreement: 'KESEPAKATAN BERSAMA', attendance: 'ABSENSI' };
  const view = { ...played, profile: { ...played.profile, headings } };
  const titles = [minutesDocument(view), agreement(view), attendancePaper(view, 'element')].map(
    ({ sections }) => sections[0]?.blocks.find(({ kind }) => kind === 'title'),
  );
  expect(titles).toMatchObject(Object.values(headings).map((text) => ({ text })));
});

describe('the record of agreement', () => {
  const lines = linesOf(agreement(played), 'agreement');

  it('spells its date and counts its decisions as legal acts do', () => {
    expect(dateInWords('2026-12-10')).toBe(
      'Kamis, tanggal sepuluh, bulan Desember, tahun dua ribu dua puluh enam',
    );
    expect([1, 2, 10, 21].map(ordinalLabel)).toEqual([
      'KESATU',
      'KEDUA',
      'KESEPULUH',
      'KEDUA PULUH SATU',
    ]);
  });

  it('holds what was agreed, how, by whom until when, and nothing else', () => {
    const agreed = lines.filter((line) => /^KE[A-Z ]+: /.test(line));
    expect(agreed).toHaveLength(9);
    expect(agreed[0]).toBe(
      'KESATU: Menetapkan satu data sasaran keluarga berisiko stunting by name by address sebagai dasar seluruh intervensi. / ' +
        'Disepakati secara mufakat. / Penanggung jawab: Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan; batas waktu: 31 Januari 2027.',
    );
    expect(agreed[5]).toContain(
      'Disetujui dengan suara terbanyak: setuju 18 (delapan belas), tidak setuju 3 (tiga), dan abstain 1 (satu).',
    );
    expect(lines).toContain(
      'Rekomendasi 10 dikembalikan ke perumus; tidak termasuk dalam kesepakatan ini.',
    );
  });

  it('is signed by the chair, then by the elements that came, by kind and then as they were listed', () => {
    const boxes = signatureBoxes(played);
    expect(boxes).toHaveLength(23);
    expect(boxes[0]?.above.flat().map(({ text }) => text)).toContain('Pimpinan Sidang/Rapat');
    const names = boxes.slice(1).map(({ above }) => above[0]?.[0]?.text);
    const kinds = names.map((name) => played.elements.find((one) => one.name === name)?.type);
    expect(kinds).not.toContain(undefined);
    expect(kinds.lastIndexOf('office')).toBeLessThan(kinds.indexOf('verticalAgency'));
    expect(kinds.lastIndexOf('verticalAgency')).toBeLessThan(kinds.indexOf('subdistrict'));
    expect(boxes.slice(1).every(({ name }) => name[0]?.text.startsWith('Peserta '))).toBe(true);
  });

  it('is no draft once all that was put forward is decided, and has a box for every element before', () => {
    expect(agreement(played).draft).toBe(false);
    expect(agreement(before).draft).toBe(true);
    expect(signatureBoxes(before)).toHaveLength(before.elements.length + 1);
  });
});

describe('annexes alone', () => {
  it('bear letterhead and occasion instead of the annex number', () => {
    const lines = linesOf(followUpPaper(played), 'annex-I');
    expect(lines[0]).toBe(played.profile.letterhead[0]?.text);
    expect(lines).toContain('MATRIKS RENCANA TINDAK LANJUT');
    expect(lines).toContain('Hari/Tanggal: Kamis, 10 Desember 2026');
    expect(lines.join('\n')).not.toContain('LAMPIRAN');
  });

  it('list attendance by element or by arrival', () => {
    const rows = (order: 'element' | 'arrival') =>
      linesOf(attendancePaper(crowdedView, order), 'annex-V').filter((line) =>
        /^\d+ \| /.test(line),
      );
    expect(rows('arrival')).toHaveLength(500);
    expect(rows('element')).toHaveLength(500);
    expect(rows('arrival')[0]).toContain('Peserta 1 |');
    expect(rows('arrival')[8]).toContain('Peserta 9 | ');
    expect(rows('element').at(-1)).toContain('Forum Komunikasi Pimpinan Daerah');
    expect(rows('element')[1]).not.toContain('Peserta 2 |');
  });
});

const crowdedView = secretaryView(crowded());

describe('the summary for WhatsApp', () => {
  it.each([
    ['the demo', approved],
    ['the demo, not approved', played],
    ['the longest meeting', crowdedView],
    ['the emptiest', secretaryView(emptiest())],
    ['forty long recommendations', manyLong()],
  ])('of %s fits into one message', (_, view) => {
    const text = chatSummary(view);
    expect([...text].length).toBeLessThanOrEqual(longestChat);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('names every decision, its owner and its date', () => {
    const text = chatSummary(approved);
    expect(text).toMatch(/^\*HASIL RAPAT\*\n/);
    for (let n = 1; n <= 10; n += 1) expect(text).toContain(`\n${n}. `);
    expect(text).toContain('(Bappedalitbang, 31 Januari 2027)');
    expect(text).toContain('(dikembalikan ke perumus)');
    expect(text).toContain('(Dinas Kesehatan, mulai 1 Maret 2027)');
    expect(chatSummary(played)).toContain('HASIL SEMENTARA');
  });

  it('says how many decisions it leaves out', () => {
    expect(chatSummary(manyLong())).toMatch(/… dan \d+ keputusan lain dalam notula\./);
  });
});

function manyLong() {
  const [first] = approved.recommendations;
  if (!first) throw new Error('no recommendation');
  const text = 'Memperkuat pemadanan data sasaran '.repeat(30);
  const recommendations = Array.from({ length: 60 }, (_, n) => ({
    ...first,
    id: `r${String(n)}`,
    number: n + 1,
    decision: first.decision && { ...first.decision, text },
  }));
  return { ...approved, recommendations };
}

describe('report, cover note and press release', () => {
  it('tell the same figures as the minutes', () => {
    const sentence = linesOf(report(approved), 'report').find((line) =>
      line.includes('peserta dari'),
    );
    expect(sentence).toMatch(/^Rapat dihadiri 24 peserta dari 22 unsur/);
    expect(linesOf(coverNote(approved), 'note')).toContain(sentence);
    const press = linesOf(pressRelease(approved), 'press').join('\n');
    expect(press).toContain('Kegiatan ini diikuti 24 orang dari 22 unsur');
    expect(press).toContain('Rapat membahas 10 rekomendasi dan menyepakati 9 di antaranya.');
    expect(press).toContain('Kamis (10/12/2026)');
    expect(press).toContain('Prevalensi stunting 21,4% menurut SSGI');
    expect(press).toMatch(/peringkat 1 diraih/);
  });

  it('leave quotes open', () => {
    const quotes = linesOf(pressRelease(approved), 'press').filter((line) => line.startsWith('“'));
    expect(quotes).toHaveLength(2);
    for (const quote of quotes) expect(quote).toMatch(/^“\.+” ujar \.+ \(kutipan /);
  });

  it('is a text with Windows line ends too', () => {
    const text = plainText(pressRelease(approved));
    expect(text).toContain('SIARAN PERS\r\n\r\n');
    expect(text.replace(/\r\n/g, '')).not.toContain('\n');
  });

  it('bring annexes that say they are the report’s', () => {
    const lines = linesOf(report(approved), 'annex-II');
    expect(lines[0]).toBe('LAMPIRAN II');
    expect(lines[1]).toMatch(/^Laporan /);
  });
});
