import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../meeting/refusal';
import { bareJpeg, barePng, bareWebp } from './metadata';
import { samplePng } from './testing';

const segment = (marker: number, body: Buffer | string) => {
  const bytes = Buffer.from(body as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
};
const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01colours');
const adobe = segment(0xee, 'Adobe\0d\0\0\0\0\x01');
/** A progressive picture: two scans, with a stuffed byte and a restart in the first. */
const picture = Buffer.concat([
  segment(0xdb, 'quantum'),
  segment(0xc2, 'frame'),
  segment(0xda, 'scan'),
  Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd3, 4]),
  segment(0xc4, 'huffman'),
  segment(0xda, 'scan'),
  Buffer.from([5, 0xff, 0, 6]),
]);
const exif = (orientation: number, order: 'II' | 'MM' = 'II') => {
  const tiff = Buffer.alloc(26);
  const [short, long] =
    order === 'II'
      ? (['writeUInt16LE', 'writeUInt32LE'] as const)
      : (['writeUInt16BE', 'writeUInt32BE'] as const);
  tiff.write(order, 'latin1');
  tiff[short](42, 2);
  tiff[long](8, 4);
  tiff[short](1, 8);
  tiff[short](0x0112, 10);
  tiff[short](3, 12);
  tiff[long](1, 14);
  tiff[short](orientation, 18);
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from('GPS -3.4,114.8 Kamera')]),
  );
};
const words = [
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x>Budi</x>'),
  segment(0xe2, 'MPF\0more pictures'),
  segment(0xed, 'Photoshop 3.0\0byline'),
  segment(0xfe, 'taken at home'),
];

describe('a JPEG', () => {
  it('keeps the picture, its colours and which way up it is; nothing else', () => {
    const whole = Buffer.concat([start, jfif, exif(1), ...words, profile, adobe, picture, end]);
    const trailer = Buffer.from('SEFH place and time');
    expect(bareJpeg(Buffer.concat([whole, trailer]))).toEqual(
      Buffer.concat([start, jfif, profile, adobe, picture, end]),
    );
  });

  it.each(['II', 'MM'] as const)('stays upright where Exif turns it: %s', (order) => {
    const bare = bareJpeg(Buffer.concat([start, jfif, exif(6, order), picture, end]));
    expect(bare.includes('GPS')).toBe(false);
    expect(bare.includes('Kamera')).toBe(false);
    // What is left of Exif says the same again.
    expect(bareJpeg(bare)).toEqual(bare);
    expect(bare.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBeGreaterThan(0);
  });

  it('that is cut, or holds anything at all, is bare or refused', () => {
    const whole = Buffer.concat([start, jfif, exif(6), ...words, picture, end]);
    for (let cut = 2; cut < whole.length; cut += 1)
      expect(() => bareJpeg(whole.subarray(0, cut))).toThrow(Refusal);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[2 + (at % (bytes.length - 2))] = value;
        try {
          expect(bareJpeg(bareJpeg(bytes))).toEqual(bareJpeg(bytes));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('a PNG loses its words and what follows it', () => {
  const png = samplePng(2, 2, [1, 2, 3]);
  const chunk = (type: string, body: string) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length);
    return Buffer.concat([size, Buffer.from(type + body + 'crc!', 'latin1')]);
  };
  const afterHead = 8 + 25;
  const talkative = Buffer.concat([
    png.subarray(0, afterHead),
    chunk('tEXt', 'Author\0Budi'),
    chunk('eXIf', 'MM place'),
    png.subarray(afterHead),
    Buffer.from('trailer'),
  ]);
  expect(barePng(talkative)).toEqual(png);
  expect(() => barePng(talkative.subarray(0, 50))).toThrow(Refusal);
});

it('a WebP loses its words and says so in its head', () => {
  const chunk = (type: string, body: Buffer) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([Buffer.from(type), size, body, Buffer.alloc(body.length % 2)]);
  };
  const webp = (flags: number, ...chunks: Buffer[]) => {
    const body = Buffer.concat([
      chunk('VP8X', Buffer.from([flags, 0, 0, 0, 1, 0, 0, 1, 0, 0])),
      chunk('VP8 ', Buffer.from('picture')),
      ...chunks,
    ]);
    const head = Buffer.from('RIFF\0\0\0\0WEBP');
    head.writeUInt32LE(4 + body.length, 4);
    return Buffer.concat([head, body]);
  };
  const words = [chunk('EXIF', Buffer.from('place')), chunk('XMP ', Buffer.from('Budi'))];
  const alpha = 0b10000;
  expect(bareWebp(Buffer.concat([webp(alpha | 0b1100, ...words), Buffer.from('after')]))).toEqual(
    webp(alpha),
  );
  expect(() => bareWebp(webp(0, ...words).subarray(0, 40))).toThrow(Refusal);
});
