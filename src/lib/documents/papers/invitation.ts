import { longDate, plainDate, storedClock } from '../../locale/format';
import type { Block, Document, Inline, Section } from '../document';
import { drawnUp } from '../drawn-up';
import { field, letterhead, whereOf } from '../minutes/head';
import { positionLines, signer } from '../minutes/signatures';
import type { SecretaryView } from '../secretary-view';
import { blank, paragraph, row, table, words, wordsOrBlank } from '../write';
import { rundownTable } from './rundown';

/* Surat undangan, signed by the chair; who is invited and the rundown are its annexes. */

const dateOf = ({ profile }: SecretaryView): Inline[] =>
  wordsOrBlank(profile.invitationDate ? plainDate(profile.invitationDate, 'id') : '', 20);

const head = (view: SecretaryView): Block[] => [
  ...letterhead(view),
  paragraph(0, [...wordsOrBlank(view.profile.city, 16), ...words(', '), ...dateOf(view)], {
    origin: 'auto',
    align: 'right',
  }),
  {
    kind: 'fields',
    origin: 'auto',
    rows: [
      field('Nomor', wordsOrBlank(view.profile.invitationNumber)),
      field('Sifat', [blank(16)]),
      field('Lampiran', words('1 (satu) berkas')),
      field('Hal', words('Undangan')),
    ],
  },
  paragraph(
    0,
    [
      { text: 'Yth. Bapak/Ibu sebagaimana daftar terlampir' },
      { text: 'di Tempat', breakBefore: true },
    ],
    { origin: 'auto', align: 'left' },
  ),
];

/** One line: the letter stays on its page, the rundown is an annex. */
const acara = ({ agenda, profile }: SecretaryView): Inline[] => [
  ...wordsOrBlank(profile.title),
  ...words(agenda.items.length > 0 ? ' (susunan acara terlampir)' : ''),
];

/** What they are called to, as the field table of an invitation has it. */
function occasion(view: SecretaryView): Block {
  const { profile } = view;
  return {
    kind: 'fields',
    origin: 'auto',
    rows: [
      field('Hari/Tanggal', words(longDate(profile.date, 'id'))),
      field(
        'Waktu',
        words(`pukul ${storedClock(profile.startsAt, 'id')} ${profile.zone} s.d. selesai`),
      ),
      field('Tempat', wordsOrBlank(whereOf(view))),
      field('Acara', acara(view)),
    ],
  };
}

const seat = ({ profile: { votingUnit } }: SecretaryView): string =>
  votingUnit === 'element'
    ? 'Setiap unsur memiliki satu hak suara. Apabila berhalangan, mohon menugaskan pejabat yang berwenang mengambil keputusan.'
    : 'Apabila berhalangan, mohon menugaskan pejabat yang berwenang mengambil keputusan.';

/** Place and date stand above the letter already. */
const signedByChair = ({ profile: { chair } }: SecretaryView): Block => ({
  kind: 'signatures',
  left: null,
  right: signer(chair, positionLines(chair, chair.position)),
});

const letter = (view: SecretaryView): Block[] => [
  ...head(view),
  paragraph(0, [
    ...words(
      'Dengan hormat, kami mengundang Bapak/Ibu untuk menghadiri rapat yang akan dilaksanakan pada:',
    ),
  ]),
  occasion(view),
  paragraph(0, words(seat(view))),
  paragraph(
    0,
    words('Peserta mengisi daftar hadir dan memberikan suara melalui ponsel masing-masing.'),
  ),
  paragraph(
    0,
    words('Demikian disampaikan. Atas perhatian dan kehadiran Bapak/Ibu, diucapkan terima kasih.'),
  ),
  signedByChair(view),
];

function annex(view: SecretaryView, number: string, title: string, blocks: Block[]): Section {
  const belongsTo = [
    `Surat undangan Nomor ${view.profile.invitationNumber || '.'.repeat(20)}`,
    `Tanggal ${dateOf(view)
      .map(({ text }) => text)
      .join('')}`,
  ];
  return {
    id: `annex-${number}`,
    title,
    orientation: 'portrait',
    blocks: [
      { kind: 'annexHeading', anchor: `annex-${number}`, number, belongsTo, title },
      ...blocks,
    ],
  };
}

const invited = ({ elements }: SecretaryView): Block =>
  elements.length === 0
    ? paragraph(0, [blank(60)])
    : table(
        'Daftar undangan',
        [
          ['No', 11, 'right'],
          ['Unsur yang diundang', 99, 'left'],
          ['Keterangan', 50, 'left'],
        ],
        elements.map(({ name, presents }, n) =>
          row([String(n + 1), name, presents ? 'Menyampaikan paparan' : '']),
        ),
      );

export function invitationLetter(view: SecretaryView): Document {
  const main: Section = {
    id: 'invitation',
    title: 'Undangan',
    orientation: 'portrait',
    blocks: letter(view),
  };
  const rundown =
    view.agenda.items.length > 0 ? [annex(view, 'II', 'Susunan Acara', [rundownTable(view)])] : [];
  return drawnUp(view, {
    name: 'Undangan',
    follows: 'pen',
    sections: [main, annex(view, 'I', 'Daftar Undangan', [invited(view)]), ...rundown],
  });
}
