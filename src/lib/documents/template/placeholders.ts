import { longDate, plainDate } from '../../locale/format';
import { placeholderWords } from '../../locale/template';
import type { Text } from '../../locale/lang';
import { documentNumber } from '../../meeting/document-number';
import type { Signatory } from '../../meeting/meeting';
import type { Block, Document, Inline } from '../document';
import {
  agendaTitles,
  invitation,
  letterhead,
  participants,
  quorum,
  time,
  whereOf,
} from '../minutes/head';
import { copies } from '../minutes/copies';
import { identity, positionLines } from '../minutes/signatures';
import { summary } from '../minutes/summary';
import { isFinal, type SecretaryView } from '../secretary-view';
import { asList } from '../wording';
import { blank, item, words, wordsOrBlank } from '../write';
import { annexOf, bodyOf, chapterOf, signaturesOf } from './parts';

/*
 * Every placeholder of an office's own Word file: `{{judul}}`. A text stands within a line; blocks (paragraphs, lists,
 * tables) take the place of the paragraph that holds the placeholder.
 */

type Meant = { view: SecretaryView; minutes: Document };
type Placeholder = { says: Text } & (
  { text: (meant: Meant) => Inline[] } | { blocks: (meant: Meant) => Block[] }
);

const number = ({ view: { profile } }: Meant): Inline[] => {
  const pieces = documentNumber(profile);
  if (pieces.length === 0) return [blank(24)];
  return pieces.flatMap((piece) => (piece === null ? [blank(12)] : words(piece)));
};

const agenda = ({ view }: Meant): Block[] =>
  asList(agendaTitles(view).map(words)).map((text) => ({
    ...item(1, text),
    list: 'agenda',
    form: 'plain',
  }));

const result = ({ view }: Meant): Inline[] => {
  const block = summary(view);
  return block.kind === 'paragraph' ? block.text : [];
};

const state = ({ view }: Meant): Inline[] =>
  words(isFinal(view) ? `Versi ${view.minutes.version}` : 'DRAF');

type Signers = 'ketua' | 'sekretaris' | 'pencatat';
const keys = { ketua: 'chair', sekretaris: 'secretary', pencatat: 'minuteTaker' } as const;

/** `nama_ketua`, `jabatan_ketua`, `pangkat_ketua`, `nip_ketua`, and so for the two others. */
function signerTexts(who: Signers): [string, Placeholder][] {
  const of = (part: (signatory: Signatory) => Inline[]) => ({
    text: ({ view }: Meant) => part(view.profile[keys[who]]),
  });
  const says = placeholderWords.signers[who];
  return [
    [`nama_${who}`, { says: says.name, ...of(({ name }) => wordsOrBlank(name)) }],
    [
      `jabatan_${who}`,
      {
        says: says.position,
        ...of((signatory) =>
          positionLines(signatory, signatory.position).flatMap((line, n) =>
            line.map((run, at) => (n > 0 && at === 0 ? { ...run, breakBefore: true } : run)),
          ),
        ),
      },
    ],
    [`pangkat_${who}`, { says: says.rank, ...of(({ rank }) => words(rank)) }],
    [`nip_${who}`, { says: says.id, ...of((signatory) => words(identity(signatory).join(' '))) }],
  ];
}

const w = placeholderWords;
const text = (says: Text, write: (meant: Meant) => Inline[]): Placeholder => ({
  says,
  text: write,
});
const blocks = (says: Text, write: (meant: Meant) => Block[]): Placeholder => ({
  says,
  blocks: write,
});

export const placeholders: ReadonlyMap<string, Placeholder> = new Map<string, Placeholder>([
  ['judul', text(w.judul, ({ view }) => wordsOrBlank(view.profile.title))],
  ['judul_singkat', text(w.judul_singkat, ({ view }) => wordsOrBlank(view.profile.shortTitle))],
  ['nomor', text(w.nomor, number)],
  ['hari_tanggal', text(w.hari_tanggal, ({ view }) => words(longDate(view.profile.date, 'id')))],
  ['tanggal', text(w.tanggal, ({ view }) => words(plainDate(view.profile.date, 'id')))],
  ['waktu', text(w.waktu, ({ view }) => time(view))],
  ['tempat', text(w.tempat, ({ view }) => wordsOrBlank(whereOf(view)))],
  ['kota', text(w.kota, ({ view }) => wordsOrBlank(view.profile.city))],
  ['daerah', text(w.daerah, ({ view }) => wordsOrBlank(view.profile.region))],
  ['tim', text(w.tim, ({ view }) => wordsOrBlank(view.profile.team))],
  ['surat_undangan', text(w.surat_undangan, ({ view }) => invitation(view))],
  ['peserta', text(w.peserta, ({ view }) => participants(view))],
  ['kuorum', text(w.kuorum, ({ view }) => quorum(view))],
  ['ringkasan', text(w.ringkasan, result)],
  ['status', text(w.status, state)],
  ...signerTexts('ketua'),
  ...signerTexts('sekretaris'),
  ...signerTexts('pencatat'),
  ['kop', blocks(w.kop, ({ view }) => letterhead(view))],
  ['acara', blocks(w.acara, agenda)],
  ['isi', blocks(w.isi, ({ minutes }) => bodyOf(minutes))],
  ['pembukaan', blocks(w.pembukaan, ({ minutes }) => chapterOf(minutes, 'opening'))],
  ['pembahasan', blocks(w.pembahasan, ({ minutes }) => chapterOf(minutes, 'deliberation'))],
  ['keputusan', blocks(w.keputusan, ({ minutes }) => chapterOf(minutes, 'decisions'))],
  ['tindak_lanjut', blocks(w.tindak_lanjut, ({ minutes }) => chapterOf(minutes, 'followUps'))],
  [
    'langkah_strategis',
    blocks(w.langkah_strategis, ({ minutes }) => chapterOf(minutes, 'strategy')),
  ],
  ['penutup', blocks(w.penutup, ({ minutes }) => chapterOf(minutes, 'closing'))],
  ['tanda_tangan', blocks(w.tanda_tangan, ({ minutes }) => signaturesOf(minutes))],
  ['tembusan', blocks(w.tembusan, ({ view }) => copies(view))],
  ['tabel_rtl', blocks(w.tabel_rtl, ({ minutes }) => annexOf(minutes, 'I'))],
  ['tabel_suara', blocks(w.tabel_suara, ({ minutes }) => annexOf(minutes, 'II'))],
  ['tabel_capaian', blocks(w.tabel_capaian, ({ minutes }) => annexOf(minutes, 'III'))],
  ['tabel_hadir', blocks(w.tabel_hadir, ({ minutes }) => annexOf(minutes, 'V'))],
  ['foto', blocks(w.foto, ({ minutes }) => annexOf(minutes, 'VI'))],
]);

/** Those of a file that nothing will be put in place of. */
export const unknownIn = (found: readonly string[]): string[] =>
  found.filter((name) => !placeholders.has(name));
