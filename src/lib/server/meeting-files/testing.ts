import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/* Small files for tests, made byte by byte. */

/** A PDF with a coloured bar and a sentence on each page. `extra` goes into its catalogue. */
export function samplePdf(pages: number, extra = ''): Buffer {
  const kids = Array.from({ length: pages }, (_, n) => `${4 + 2 * n} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...Array.from({ length: pages }, (_, n) => {
      const drawn = `0.1 0.3 0.6 rg 60 ${400 - n * 40} 600 60 re f BT /F1 48 Tf 60 200 Td (Halaman ${n + 1}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 720 540] /Contents ${5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }).flat(),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, n) => {
    const at = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A PDF part whose objects are packed in an object stream, as Word and LibreOffice write them. */
export function packedObjects(...objects: string[]): Buffer {
  let at = 0;
  const head = objects.map((object, n) => {
    const entry = `${n + 1} ${at}`;
    at += object.length + 1;
    return entry;
  });
  const first = `${head.join(' ')} `;
  const packed = deflateSync(Buffer.from(first + objects.join(' '), 'latin1'));
  return Buffer.concat([
    Buffer.from(
      `9 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${first.length} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG of one colour, `width` × `height` pixels. */
export function samplePng(width: number, height: number, [r, g, b]: [number, number, number]) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: width }, () => [r, g, b]).flat()]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG of that many pixels and `bytes`, whose picture is noise: enough for whoever asks what it is and how large. */
export function sampleJpeg(width: number, height: number, bytes = 2000): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const file = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    Buffer.from('\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00', 'latin1'),
    frame,
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0]),
  ]);
  // Like a photo's, these do not compress; none is 0xff, which begins a marker.
  const scan = randomBytes(bytes - file.length - 2).map((byte) => byte & 0xfe);
  return Buffer.concat([file, scan, Buffer.from([0xff, 0xd9])]);
}
