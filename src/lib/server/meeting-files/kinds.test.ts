import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../meeting/refusal';
import { checked } from './kinds';
import { packedObjects, samplePdf, samplePng } from './testing';

const pdf = 'application/pdf';
const refusal = (bytes: Buffer, claimed = pdf) =>
  checked(bytes, claimed).then(
    ({ pages }) => `${pages} pages`,
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );

describe('a file', () => {
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
  const webp = Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1');

  it('is what its bytes say', async () => {
    expect(await refusal(samplePdf(3))).toBe('3 pages');
    expect(await refusal(samplePng(2, 2, [1, 2, 3]), 'image/png')).toBe('1 pages');
    expect(await refusal(jpeg, 'image/jpeg')).toBe('1 pages');
    expect(await refusal(webp, 'image/webp')).toBe('1 pages');
  });

  it('is not what it is merely called', async () => {
    expect(await refusal(samplePng(2, 2, [1, 2, 3]))).toBe('file.typeDiffers');
    expect(await refusal(samplePdf(1), 'image/png')).toBe('file.typeDiffers');
    expect(await refusal(samplePdf(1), 'text/html')).toBe('file.typeDiffers');
  });

  it.each([
    '',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!doctype html><script>1</script>',
    'PK\x03\x04',
    'GIF89a',
    ' %PDF-1.7 %%EOF',
  ])('of no known kind is refused: %j', async (text) => {
    const bytes = Buffer.from(text, 'latin1');
    for (const claimed of [pdf, 'image/png', 'image/svg+xml'])
      expect(await refusal(bytes, claimed)).toBe('file.typeUnknown');
  });
});

describe('a PDF', () => {
  it.each([
    '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
    '/OpenAction << /S /J#61vaScript >>',
    '/OpenAction << /S /#4a#61#76#61#53cript >>',
    '/AA << /O << /JS(1) >> >>',
    '/Names << /JavaScript 9 0 R >>',
    '/OpenAction << /S /Launch /F (calc.exe) >>',
    '/Names << /EmbeddedFiles 9 0 R >>',
    '/X << /Type /EmbeddedFile >>',
    '/AcroForm << /XFA 9 0 R >>',
    '/Encrypt 9 0 R',
  ])('that could act on its own is refused: %s', async (extra) => {
    expect(await refusal(samplePdf(1, extra))).toBe('file.scripted');
    const packed = packedObjects('<< /Type /Pages /Count 1 >>', `<< ${extra} >>`);
    expect(await refusal(Buffer.concat([samplePdf(1), packed]))).toBe('file.scripted');
  });

  it('may open at a page and link to the web', async () => {
    const harmless = '/OpenAction [4 0 R /Fit] /X << /S /URI /URI (https://contoh.example) >>';
    expect(await refusal(samplePdf(2, harmless))).toBe('2 pages');
  });

  it('has the pages that its last version says, packed or not', async () => {
    const later = packedObjects('<< /Type /Pages /Kids [1 0 R] /Count 7 >>');
    expect(await refusal(Buffer.concat([samplePdf(2), later]))).toBe('7 pages');
  });

  it('that is cut, empty or packed without end is refused', async () => {
    expect(await refusal(samplePdf(3).subarray(0, 300))).toBe('file.broken');
    expect(await refusal(samplePdf(0))).toBe('file.broken');
    const bomb = packedObjects(`<< /X (${'0'.repeat(40_000_000)}) >>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(Buffer.concat([samplePdf(1), bomb]))).toBe('file.broken');
  });

  it('whatever it holds is answered, and never with a script inside', async () => {
    const scripted = samplePdf(2, '/OpenAction << /S /JavaScript /JS (1) >>');
    const answers = /^(\d+ pages|file\.(typeUnknown|scripted|broken))$/;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(samplePdf(2), scripted),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
        fc.nat(),
        async (sample, changes, cut) => {
          const bytes = Buffer.from(sample);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const end = cut % 3 === 0 ? cut % bytes.length : bytes.length;
          const mutated = bytes.subarray(0, end);
          const said = await refusal(mutated);
          expect(said).toMatch(answers);
          if (mutated.includes('/JavaScript /')) expect(said).not.toMatch(/pages/);
        },
      ),
      { numRuns: 400 },
    );
  });
});
