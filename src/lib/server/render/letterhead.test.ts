import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../../documents/minutes';
import { coverNote } from '../../documents/papers/cover-note';
import { linesOf, secretaryView } from '../../documents/testing';
import { approvedDemo } from '../../documents/testing/played';
import { letterheadRules, papers, type Profile } from '../../meeting/meeting';
import { samplePng } from '../meeting-files/testing';
import type { Pictures } from './photos';
import { toDocx } from './docx';

/* What an office sets, in Word. */

const view = secretaryView(approvedDemo());
const logo = { id: 'g', width: 60, height: 80 };
const pictures = { g: samplePng(60, 80, [20, 90, 60]) };
const withSettings = (settings: Partial<Profile>) => ({
  ...view,
  profile: { ...view.profile, ...settings },
});
const wordOf = async (settings: Partial<Profile>, given: Pictures = pictures) => {
  const file = await toDocx(minutesDocument(withSettings(settings)), given);
  expect(await validate(file, 'docx', 'Microsoft365')).toEqual([]);
  const part = (name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
  return { body: part('word/document.xml'), styles: part('word/styles.xml') };
};

describe('an office’s settings in Word', { timeout: 60_000 }, () => {
  it.each(letterheadRules)('logo beside the lines, the line below %s', async (letterheadRule) => {
    const { body } = await wordOf({ logo, letterheadRule });
    const [kop = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(body) ?? [];
    expect(kop).toContain('descr="Logo instansi"');
    expect(kop.match(/<w:gridCol /g)).toHaveLength(3);
    expect(kop).toContain('PEMERINTAH KABUPATEN TANAH CONTOH');
    const border = { thickThin: 'thickThinSmallGap', single: 'single', heavy: 'single' };
    expect(kop).toContain(`<w:bottom w:val="${border[letterheadRule]}"`);
  });

  it('leaves no hole where the logo’s file is gone', async () => {
    const { body } = await wordOf({ logo }, {});
    expect(body.indexOf('PEMERINTAH KABUPATEN')).toBeLessThan(body.indexOf('<w:tbl>'));
  });

  it.each(papers)('paper %s with its own margins', async (paper) => {
    const margins = { top: 25.4, right: 20, bottom: 30, left: 35 };
    const { body } = await wordOf({ layout: { ...view.profile.layout, paper, margins } });
    const size = { A4: '11906', F4: '12189', folio: '12240' }[paper];
    expect(body).toContain(`w:w="${size}"`);
    expect(body).toContain('w:top="1440" w:right="1134" w:bottom="1701" w:left="1984"');
  });

  it('names as the office writes them', async () => {
    const layout = { ...view.profile.layout, boldNames: false, underlineNames: true };
    const { styles } = await wordOf({ layout });
    const [style = ''] =
      /<w:style [^>]*w:styleId="NamaPenandaTangan".*?<\/w:style>/s.exec(styles) ?? [];
    expect(style).toContain('<w:u w:val="single"');
    expect(style).toContain('<w:b w:val="false"');
  });
});

describe('an office’s settings in the text', () => {
  it('heading, number, who signs for whom, copies', () => {
    const { chair, headings } = view.profile;
    const settings = withSettings({
      headings: { ...headings, minutes: 'NOTULEN' },
      filingCode: '000.8.3',
      numberPattern: '{kode}/{nomor}/{tahun}',
      chair: { ...chair, position: 'Wakil Bupati', capacity: 'a.n.', onBehalfOf: 'BUPATI' },
      minuteTaker: { ...view.profile.minuteTaker, position: 'Kasubbag', capacity: 'Plt.' },
      copies: ['Bupati Tanah Contoh', 'Inspektur'],
    });
    const lines = linesOf(minutesDocument(settings));
    expect(lines).toContain('NOTULEN');
    expect(lines.some((line) => /^Nomor: 000\.8\.3\/\.+\/2026$/.test(line))).toBe(true);
    expect(lines.join('\n')).toContain('a.n. BUPATI\nWakil Bupati,');
    expect(lines).toContain('Plt. Kasubbag,');
    expect(lines).toContain('Tembusan:');
    expect(linesOf(coverNote(settings), 'note').slice(-2).join('\n')).toMatch(
      /Bupati Tanah Contoh; dan\n.*Inspektur\./,
    );
  });
});
