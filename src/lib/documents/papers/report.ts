import { longDate } from '../../locale/format';
import type { Block, Document, Section } from '../document';
import { drawnUp, type DrawOptions } from '../drawn-up';
import { followUpMatrix } from '../annexes/follow-up-matrix';
import { ballotAnnex } from '../annexes/ballot-annex';
import { indicatorAnnex } from '../annexes/indicator-annex';
import { attendanceList } from '../annexes/attendance-list';
import { sentenceOf } from '../markdown';
import { agendaTitles, invitation, letterhead, time, whereOf } from '../minutes/head';
import { awards } from '../minutes/awards';
import { indicators } from '../minutes/indicators';
import { factors } from '../minutes/factors';
import { copies } from '../minutes/copies';
import { listSignature } from '../minutes/signatures';
import { summary } from '../minutes/summary';
import type { SecretaryView } from '../secretary-view';
import { asList } from '../wording';
import { blank, headingItem, item, paragraph, words, wordsOrBlank } from '../write';
import { isAgreed } from './agreement';

/* Laporan hasil kegiatan (domain §4.4): what the office reports upward, with the annexes of the minutes. */

const introduction = (view: SecretaryView): Block[] => [
  headingItem(1, 'Pendahuluan', 'introduction'),
  headingItem(2, 'Umum'),
  paragraph(2, [
    ...wordsOrBlank([view.profile.team, view.profile.region].filter(Boolean).join(' ')),
    ...words(' telah menyelenggarakan '),
    ...wordsOrBlank(view.profile.title),
    ...words('. Latar belakang: '),
    blank(60),
    ...words('.'),
  ]),
  headingItem(2, 'Dasar'),
  item(3, [blank(60), ...words(';')]),
  item(3, [...words('Surat undangan '), ...invitation(view), ...words('.')]),
  headingItem(2, 'Maksud dan Tujuan'),
  paragraph(2, [blank(60), ...words('.')]),
];

function course(view: SecretaryView): Block[] {
  const { presence } = view;
  const titles = asList(agendaTitles(view).map((title) => words(title)));
  return [
    headingItem(1, 'Pelaksanaan', 'course'),
    item(2, [
      ...words(`Waktu: ${longDate(view.profile.date, 'id')}, `),
      ...time(view),
      ...words('.'),
    ]),
    item(2, [...words('Tempat: '), ...wordsOrBlank(whereOf(view)), ...words('.')]),
    item(
      2,
      words(`Peserta: ${presence.attendees} orang dari ${presence.elements} unsur (Lampiran V).`),
    ),
    ...(titles.length > 0
      ? [
          item(2, words('Susunan acara:'), { origin: 'auto', keepNext: true }),
          ...titles.map((title) => item(3, title)),
        ]
      : []),
  ];
}

function conclusions(view: SecretaryView): Block[] {
  const agreed = view.recommendations.filter(isAgreed);
  return [
    headingItem(1, 'Kesimpulan dan Rekomendasi', 'conclusions'),
    item(2, words('Rekomendasi yang disepakati:'), { origin: 'auto', keepNext: true }),
    ...(agreed.length > 0
      ? asList(agreed.map(({ decision }) => sentenceOf(decision?.text ?? ''))).map((text) =>
          item(3, text),
        )
      : [paragraph(2, words('Tidak ada rekomendasi yang disepakati.'))]),
    item(
      2,
      words(
        view.followUps.length > 0
          ? `Rencana tindak lanjut sebanyak ${view.followUps.length} butir dimuat dalam Lampiran I.`
          : 'Tidak ada rencana tindak lanjut yang disusun.',
      ),
    ),
  ];
}

/** The annexes say whose they are: here the report's, not the minutes'. */
const ofReport = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.map((block) =>
    block.kind === 'annexHeading'
      ? { ...block, belongsTo: block.belongsTo.map((line) => line.replace(/^Notula /, 'Laporan ')) }
      : block,
  ),
});

export function report(view: SecretaryView, options: DrawOptions = {}): Document {
  const { profile } = view;
  const main: Section = {
    id: 'report',
    title: 'Laporan',
    orientation: 'portrait',
    blocks: [
      ...letterhead(view),
      {
        kind: 'title',
        text: 'LAPORAN HASIL KEGIATAN',
        lines: profile.title ? [profile.title] : [],
      },
      ...introduction(view),
      ...course(view),
      headingItem(1, 'Hasil yang Dicapai', 'results'),
      summary(view),
      ...indicators(view),
      ...factors(view),
      ...awards(view),
      ...conclusions(view),
      headingItem(1, 'Penutup', 'end'),
      paragraph(
        1,
        words('Demikian laporan ini disampaikan sebagai bahan pertimbangan lebih lanjut.'),
      ),
      listSignature(view, 'Pelapor'),
      ...copies(view),
    ],
  };
  const annexes = [
    followUpMatrix(view),
    ballotAnnex(view),
    indicatorAnnex(view),
    attendanceList(view),
  ].map(ofReport);
  return drawnUp(view, {
    ...options,
    name: 'Laporan Hasil Kegiatan',
    sections: [main, ...annexes],
  });
}
