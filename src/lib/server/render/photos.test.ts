import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { minutesDocument } from '../../documents/minutes';
import { missing } from '../../documents/missing';
import { linesOf, secretaryView } from '../../documents/testing';
import { playedDemo } from '../../documents/testing/played';
import { secretary, send } from '../../meeting/testing';
import { sampleJpeg } from '../meeting-files/testing';
import { toDocx } from './docx';

/* Lampiran VI in Word. */

const file = { name: 'a.jpg', type: 'image/jpeg', bytes: 2000, pages: 1 } as const;
const ids = ['wide', 'tall', 'gone'];
const now = 'Pembukaan rapat, Hotel Contoh & <aula>, 10 Desember 2026';
const photographed = ids.reduce(
  (meeting, id) => send(meeting, secretary, { type: 'photo.add', file }, { id }),
  playedDemo(),
);
const meeting = send(photographed, secretary, {
  type: 'photo.caption',
  photoId: 'wide',
  was: '',
  now,
});
const document = minutesDocument(secretaryView(meeting));
const pictures = { wide: sampleJpeg(1000, 750), tall: sampleJpeg(750, 1000) };

it('is listed after the signatures and says which captions are missing', () => {
  expect(linesOf(document).at(-1)).toContain('VI Dokumentasi');
  expect(linesOf(document, 'annex-VI').slice(-3)).toEqual([
    `Foto 1. ${now}`,
    'Foto 2. ',
    'Foto 3. ',
  ]);
  expect(missing(secretaryView(meeting)).map(({ what }) => what.id)).toEqual([
    'Foto 2: keterangan',
    'Foto 3: keterangan',
  ]);
});

it('keeps each picture’s shape within one height, with alternative text and a caption that Word counts', async () => {
  const word = await toDocx(document, pictures);
  expect(await validate(word, 'docx', 'Microsoft365')).toEqual([]);
  const parts = unzipSync(word);
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(
    ([, width, height]) => Number(width) / Number(height),
  );
  expect(sizes[0]).toBeCloseTo(4 / 3, 1);
  expect(sizes[1]).toBeCloseTo(3 / 4, 1);
  expect(xml).toContain('descr="Pembukaan rapat, Hotel Contoh &amp; &lt;aula&gt;');
  expect(xml.match(/<w:fldSimple w:instr="SEQ Foto/g)).toHaveLength(3);
  expect(xml).toContain('(foto tidak dapat dibaca)');
}, 60_000);
