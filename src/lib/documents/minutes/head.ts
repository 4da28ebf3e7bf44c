import { clock, longDate, plainDate, storedClock } from '../../locale/format';
import { documentNumber } from '../../meeting/document-number';
import type { Signatory } from '../../meeting/meeting';
import type { Block, FieldRow, Inline } from '../document';
import type { SecretaryView } from '../secretary-view';
import { blank, paragraph, words, wordsOrBlank } from '../write';
import { called, participantsOfA, titleOfA } from './form-a';

/* Letterhead, title and the field table of both forms (domain §1.2). */

/** One row of a field table. */
export const field = (label: string, value: Inline[], more: Partial<FieldRow> = {}): FieldRow => ({
  label,
  indent: false,
  value: [value],
  numbered: false,
  ...more,
});

export const invitation = ({
  profile: { invitationNumber, invitationDate },
}: SecretaryView): Inline[] => [
  ...words('Nomor '),
  ...wordsOrBlank(invitationNumber),
  ...words(' tanggal '),
  ...wordsOrBlank(invitationDate ? plainDate(invitationDate, 'id') : '', 20),
];

/** The plan until it began, then what really was. */
export function time({
  meeting: { openedAt, closedAt, zone, startsAt, endsAt },
}: SecretaryView): Inline[] {
  if (openedAt === null)
    return words(
      `pukul ${storedClock(startsAt, 'id')} s.d. ${storedClock(endsAt, 'id')} ${zone} (rencana)`,
    );
  const began = `pukul ${clock(openedAt, zone, 'id')}`;
  return closedAt === null
    ? [...words(`${began} ${zone} s.d. `), blank(16)]
    : words(`${began} s.d. ${clock(closedAt, zone, 'id')} ${zone}`);
}

/** The rundown as an invitation lists it: no breaks, one line for all presentations. */
export function agendaTitles({ agenda, profile }: SecretaryView): string[] {
  const titles = agenda.items
    .filter(({ kind }) => kind !== 'break')
    .map(({ kind, title }) =>
      kind === 'presentation' ? `Paparan unsur ${profile.team}`.trim() : title,
    );
  return [...new Set(titles)];
}

function agendaField(view: SecretaryView): FieldRow {
  const titles = agendaTitles(view);
  return titles.length > 1
    ? field('Acara', [], { value: titles.map(words), numbered: true })
    : field('Acara', wordsOrBlank(titles[0] ?? ''));
}

/** `Hotel Contoh, Kota Contoh`. */
export const whereOf = ({ profile: { place, city } }: SecretaryView): string =>
  [place, city].filter(Boolean).join(', ');

const person = ({ name, position }: Signatory): Inline[] =>
  wordsOrBlank([name, position].filter(Boolean).join(', '));

export function participants({ presence, attendees }: SecretaryView): Inline[] {
  const observers = attendees.filter(({ elementId }) => elementId === null).length;
  const listed = ' (daftar hadir terlampir)';
  if (presence.attendees === 0) return [blank(12), ...words(` orang${listed}`)];
  const whom = `${presence.attendees} orang dari ${presence.elements} unsur`;
  return words(
    `${whom}${observers > 0 ? `, termasuk ${observers} peninjau/undangan` : ''}${listed}`,
  );
}

export function quorum({ presence: { quorum }, meeting: { phase } }: SecretaryView): Inline[] {
  if (quorum.entitled === 0) return words('tidak disyaratkan');
  const whom = quorum.unit === 'element' ? 'unsur yang memiliki hak suara' : 'orang yang diundang';
  const of = `${quorum.entitled} ${whom} hadir`;
  if (phase === 'preparing') return [blank(8), ...words(` dari ${of}`)];
  const state =
    quorum.rule === 'none'
      ? 'tanpa syarat kuorum'
      : `kuorum ${quorum.met ? '' : 'belum '}terpenuhi`;
  return words(`${quorum.present} dari ${of} (${state})`);
}

/** The office's letterhead; nothing when it has none. */
export function letterhead({ profile }: SecretaryView): Block[] {
  const { letterheadRule: rule, logo } = profile;
  const lines = profile.letterhead.filter(({ text }) => text);
  return lines.length > 0 ? [{ kind: 'letterhead', anchor: 'letterhead', rule, logo, lines }] : [];
}

/** Below the title; nothing where the office numbers no minutes. */
export function numberLine({ profile }: SecretaryView): Block[] {
  const pieces = documentNumber(profile);
  if (pieces.length === 0) return [];
  const text = pieces.flatMap((piece) => (piece === null ? [blank(12)] : words(piece)));
  return [paragraph(0, [...words('Nomor: '), ...text], { align: 'centre' })];
}

/** What form B asks for between date and time, and form A; who came. */
function asked(view: SecretaryView): { before: FieldRow; whoCame: FieldRow } {
  if (view.profile.minutesForm === 'B')
    return {
      before: field('Surat Undangan', invitation(view)),
      whoCame: field('Peserta', participants(view)),
    };
  const each = participantsOfA(view);
  const value = each.length > 0 ? each : [participants(view)];
  return {
    before: field('Waktu Panggilan', called(view)),
    whoCame: field('Peserta Sidang/Rapat', [], { value, numbered: each.length > 1 }),
  };
}

export function head(view: SecretaryView): Block[] {
  const { profile } = view;
  const { before, whoCame } = asked(view);
  const { minutes } = profile.headings;
  const rows = [
    field('Sidang/Rapat', wordsOrBlank(profile.title)),
    field('Hari/Tanggal', words(longDate(profile.date, 'id'))),
    before,
    field('Waktu Sidang/Rapat', time(view)),
    field('Tempat', wordsOrBlank(whereOf(view))),
    agendaField(view),
    field('Pimpinan Sidang/Rapat', [], { value: [] }),
    field('Ketua', person(profile.chair), { indent: true }),
    field('Sekretaris', person(profile.secretary), { indent: true }),
    field('Pencatat', person(profile.minuteTaker), { indent: true }),
    whoCame,
    field('Kuorum', quorum(view)),
  ];
  return [
    ...letterhead(view),
    {
      kind: 'title',
      text: profile.minutesForm === 'A' ? titleOfA(minutes) : minutes,
      lines: [],
    },
    ...numberLine(view),
    { kind: 'fields', origin: 'auto', anchor: 'head', rows },
  ];
}
