import type { FileType } from '../../meeting/attachments';
import { Refusal } from '../../meeting/refusal';

/*
 * What a camera writes beside the picture (place, time, device, a thumbnail of what was cut away) is not kept. Pages
 * draw images anew before they send them; this also holds for whoever sends in another way.
 */

/** Segments a JPEG needs to look as it does: JFIF, colour profile, Adobe's colour transform (ITU-T T.81, B.1.1.3). */
const isNeeded = (marker: number, body: Buffer) =>
  marker < 0xe0 ||
  (marker > 0xef && marker !== 0xfe) ||
  marker === 0xe0 ||
  marker === 0xee ||
  (marker === 0xe2 && body.toString('latin1', 0, 11) === 'ICC_PROFILE');

const orientationTag = 0x0112;
const exifHead = 'Exif\0\0';

/** Which way up an Exif segment says the picture is, 1 to 8; 1 where it says nothing (Exif 2.32, 4.6.4). */
function orientationOf(body: Buffer): number {
  if (body.toString('latin1', 0, 6) !== exifHead) return 1;
  const tiff = body.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const first = long(4);
    for (let n = 0; n < short(first); n += 1) {
      const at = first + 2 + n * 12;
      if (short(at) !== orientationTag) continue;
      const value = short(at + 8);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch {
    return 1;
  }
  return 1;
}

/** An Exif segment that says which way up the picture is, and nothing else. */
function onlyOrientation(orientation: number): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\b\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from(exifHead, 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Where the picture's data after a scan's head ends: at the next marker that is no restart and no stuffed byte. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  throw new Refusal('file.broken');
}

/**
 * A JPEG without Exif, XMP, IPTC, comments and whatever follows its end; upright as before.
 * @throws Refusal `file.broken` where it is not one from begin to end
 */
export function bareJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation = 1;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker === 0xd9) break;
    if (marker < 0xc0 || at + 4 > bytes.length) throw new Refusal('file.broken');
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) throw new Refusal('file.broken');
    const body = bytes.subarray(at + 4, end);
    if (marker === 0xe1 && orientation === 1) orientation = orientationOf(body);
    const until = marker === 0xda ? endOfScan(bytes, end) : end;
    if (isNeeded(marker, body)) kept.push(bytes.subarray(at, until));
    at = until;
  }
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(orientation === 1 ? [] : [onlyOrientation(orientation)]),
    ...kept,
    Buffer.from([0xff, 0xd9]),
  ]);
}

const pngHead = 8;
/** Texts, Exif, the time of the last change (PNG 3rd edition, 11.3). */
const pngWords = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

/** A PNG without texts and Exif, and without what follows its end. @throws Refusal `file.broken` */
export function barePng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, pngHead)];
  for (let at = pngHead; ;) {
    if (at + 12 > bytes.length) throw new Refusal('file.broken');
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Refusal('file.broken');
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!pngWords.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

/** The flags of a WebP's extended head that announce Exif and XMP (RFC 9649, 2.7). */
const webpWords = 0b1100;

/** A WebP without Exif and XMP, and without what follows its end. @throws Refusal `file.broken` */
export function bareWebp(bytes: Buffer): Buffer {
  const whole = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const kept: Buffer[] = [];
  for (let at = 12; at < whole;) {
    if (at + 8 > whole) throw new Refusal('file.broken');
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > whole) throw new Refusal('file.broken');
    const type = bytes.toString('latin1', at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (type === 'VP8X' && size > 0) chunk[8] = (chunk[8] ?? 0) & ~webpWords;
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const head = Buffer.from(bytes.subarray(0, 12));
  const body = Buffer.concat(kept);
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}

/** Only the picture of an image file; any other file as it is. @throws Refusal `file.broken` */
export function bare(bytes: Buffer, type: FileType): Buffer {
  switch (type) {
    case 'image/jpeg':
      return bareJpeg(bytes);
    case 'image/png':
      return barePng(bytes);
    case 'image/webp':
      return bareWebp(bytes);
    case 'application/pdf':
      return bytes;
  }
}
