import { longDate } from '../../locale/format';
import type { Block, Document } from '../document';
import { drawnUp, type DrawOptions } from '../drawn-up';
import { copies } from '../minutes/copies';
import { field, letterhead, whereOf } from '../minutes/head';
import { listSignature } from '../minutes/signatures';
import { summary } from '../minutes/summary';
import type { SecretaryView } from '../secretary-view';
import { asList } from '../wording';
import { blank, item, paragraph, words, wordsOrBlank } from '../write';

/* Nota dinas pengantar: one page that carries the report to the superior (domain §4.3). */

const enclosed = [
  'Laporan hasil kegiatan',
  'Notula',
  'Matriks rencana tindak lanjut',
  'Daftar hadir',
];

export function coverNote(view: SecretaryView, options: DrawOptions = {}): Document {
  const { profile } = view;
  const rows = [
    field('Yth.', [blank(40)]),
    field('Dari', wordsOrBlank(profile.secretary.position)),
    field('Tanggal', [blank(28)]),
    field('Nomor', [blank(28)]),
    field('Sifat', [blank(16)]),
    field('Lampiran', words('1 (satu) berkas')),
    field('Hal', [...words('Laporan '), ...wordsOrBlank(profile.title)]),
  ];
  const blocks: Block[] = [
    ...letterhead(view),
    { kind: 'title', text: 'NOTA DINAS', lines: [] },
    { kind: 'fields', origin: 'auto', rows },
    paragraph(0, [
      ...words('Bersama ini disampaikan dengan hormat laporan hasil '),
      ...wordsOrBlank(profile.title),
      ...words(` yang dilaksanakan pada ${longDate(profile.date, 'id')} di `),
      ...wordsOrBlank(whereOf(view)),
      ...words('.'),
    ]),
    summary(view),
    paragraph(0, words('Sebagai bahan pertimbangan terlampir:'), {
      origin: 'auto',
      keepNext: true,
    }),
    ...asList(enclosed.map((text) => words(text))).map((text): Block => ({
      ...item(1, text),
      list: 'enclosed',
      form: 'plain',
    })),
    paragraph(0, words('Demikian disampaikan, mohon arahan lebih lanjut.')),
    listSignature(view, 'Pengirim'),
    ...copies(view),
  ];
  return drawnUp(view, {
    ...options,
    name: 'Nota Dinas Laporan',
    sections: [{ id: 'note', title: 'Nota Dinas', orientation: 'portrait', blocks }],
  });
}
