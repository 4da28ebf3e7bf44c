import type { Text } from '../locale/lang';
import { documentNames as names, notReady } from '../locale/documents';
import type { Document } from './document';
import { minutesDocument } from './minutes';
import { agreement, isAgreed } from './papers/agreement';
import {
  attendancePaper,
  ballotPaper,
  cooperationPaper,
  followUpPaper,
  indicatorPaper,
} from './papers/alone';
import { chatSummary } from './papers/chat-summary';
import { coverNote } from './papers/cover-note';
import { invitationLetter } from './papers/invitation';
import { plainText } from './papers/plain-text';
import { pressRelease } from './papers/press-release';
import { report } from './papers/report';
import { rundown } from './papers/rundown';
import { allIndicators } from './minutes/summary';
import { filling, type Filling } from './template/filling';
import { isFinal, type SecretaryView } from './secretary-view';
import type { Workbook } from './workbook';
import { attendanceWorkbook } from './workbooks/attendance';
import { ballotWorkbook } from './workbooks/ballots';
import { cooperationWorkbook } from './workbooks/cooperation';
import { followUpWorkbook } from './workbooks/follow-ups';
import { indicatorWorkbook } from './workbooks/indicators';

/*
 * Every document that can be downloaded: its name, its formats, from when on. The page that lists them, the route that
 * serves them and the file with all of them read this one list. Those who run the meeting may have every one.
 */

/** The roles that may download; the organiser is either of them. */
export const downloaders = ['secretary', 'facilitator'] as const;

export const formats = ['docx', 'xlsx', 'txt'] as const;
export type Format = (typeof formats)[number];

/** What a renderer gets: exactly one of paper, spreadsheet, text. */
export type Drawing =
  | { format: 'docx'; document: Document }
  | { format: 'docx'; filling: Filling }
  | { format: 'xlsx'; workbook: Workbook }
  | { format: 'txt'; text: string };

type Draw = {
  docx?: (view: SecretaryView, at: number) => Document;
  /** Into the office's own Word file. */
  filled?: (view: SecretaryView, at: number) => Filling | null;
  xlsx?: (view: SecretaryView) => Workbook;
  txt?: (view: SecretaryView) => string;
};
export type DocumentKind = Draw & {
  /** How its file names begin: letters and hyphens. */
  stem: string;
  name: Text;
  /** Why it cannot be had yet; null when it can. */
  waitsFor: (view: SecretaryView) => Text | null;
  /** Named at all; where it says nothing, always. */
  isOffered?: (view: SecretaryView) => boolean;
  /** Ids of the pictures that its Word file holds. */
  pictures?: (view: SecretaryView) => string[];
};

const always = () => null;
const hasTemplate = ({ profile }: SecretaryView) => profile.template !== null;
const unless =
  (isReady: (view: SecretaryView) => boolean, reason: Text) =>
  (view: SecretaryView): Text | null =>
    isReady(view) ? null : reason;
const closed = unless(({ meeting }) => meeting.phase === 'closed', notReady.closed);
const anybody = unless(({ attendees }) => attendees.length > 0, notReady.attendees);

export const documents: readonly DocumentKind[] = [
  { stem: 'Undangan', name: names.invitation, waitsFor: always, docx: invitationLetter },
  {
    stem: 'Susunan-Acara',
    name: names.rundown,
    waitsFor: unless(({ agenda }) => agenda.items.length > 0, notReady.agenda),
    docx: rundown,
  },
  {
    stem: 'Notula',
    name: names.minutes,
    waitsFor: always,
    docx: (view, at) => minutesDocument(view, { at }),
    pictures: ({ photos }) => photos.map(({ id }) => id),
  },
  {
    stem: 'Notula-Templat',
    name: names.filled,
    isOffered: hasTemplate,
    waitsFor: unless(hasTemplate, notReady.template),
    filled: (view, at) => view.profile.template && filling(view, view.profile.template, at),
    pictures: ({ photos, profile: { template } }) => [
      ...(template ? [template.id] : []),
      ...photos.map(({ id }) => id),
    ],
  },
  {
    stem: 'Berita-Acara',
    name: names.agreement,
    waitsFor: unless(({ recommendations }) => recommendations.some(isAgreed), notReady.agreed),
    docx: (view, at) => agreement(view, { at }),
  },
  {
    stem: 'Daftar-Hadir',
    name: names.attendance,
    waitsFor: always,
    docx: (view, at) => attendancePaper(view, 'element', { at }),
    xlsx: (view) => attendanceWorkbook(view, 'element'),
  },
  {
    stem: 'Daftar-Hadir-Urut-Datang',
    name: names.arrivals,
    waitsFor: anybody,
    docx: (view, at) => attendancePaper(view, 'arrival', { at }),
    xlsx: (view) => attendanceWorkbook(view, 'arrival'),
  },
  {
    stem: 'Matriks-RTL',
    name: names.followUps,
    waitsFor: unless(({ followUps }) => followUps.length > 0, notReady.followUps),
    docx: (view, at) => followUpPaper(view, { at }),
    xlsx: followUpWorkbook,
  },
  {
    stem: 'Rekap-Suara',
    name: names.ballots,
    waitsFor: unless(
      ({ rounds }) => rounds.some(({ state }) => state === 'closed'),
      notReady.ballots,
    ),
    docx: (view, at) => ballotPaper(view, { at }),
    xlsx: ballotWorkbook,
  },
  {
    stem: 'Capaian-Indikator',
    name: names.indicators,
    waitsFor: unless((view) => allIndicators(view).length > 0, notReady.indicators),
    docx: (view, at) => indicatorPaper(view, { at }),
    xlsx: indicatorWorkbook,
  },
  {
    stem: 'Kuesioner',
    name: names.cooperation,
    waitsFor: unless(
      ({ questionnaire }) => questionnaire.state === 'closed',
      notReady.questionnaire,
    ),
    docx: (view, at) => cooperationPaper(view, { at }),
    xlsx: cooperationWorkbook,
  },
  {
    stem: 'Laporan',
    name: names.report,
    waitsFor: closed,
    docx: (view, at) => report(view, { at }),
  },
  {
    stem: 'Nota-Dinas',
    name: names.coverNote,
    waitsFor: closed,
    docx: (view, at) => coverNote(view, { at }),
  },
  {
    stem: 'Siaran-Pers',
    name: names.press,
    waitsFor: unless(isFinal, notReady.approved),
    docx: (view, at) => pressRelease(view, { at }),
    txt: (view) => plainText(pressRelease(view)),
  },
  { stem: 'Ringkasan-WhatsApp', name: names.chat, waitsFor: closed, txt: chatSummary },
];

export const hasFormat = ({ filled, ...kind }: DocumentKind, format: Format): boolean =>
  kind[format] !== undefined || (format === 'docx' && filled !== undefined);

/** A name that is safe in a header and on every disk: `Daftar-Hadir_Rakoor_2026-12-10.xlsx`. */
const namePattern = /^([A-Za-z-]+)(?:_[A-Za-z0-9_-]{0,120})?\.(docx|xlsx|txt)$/;

export type Asked = { kind: DocumentKind; format: Format };

/** What a file name asks for; null when there is no such document or it has no such format. */
export function askedBy(name: string): Asked | null {
  const [, stem, ending] = namePattern.exec(name) ?? [];
  const kind = documents.find((one) => one.stem === stem);
  const format = formats.find((one) => one === ending);
  return kind && format && hasFormat(kind, format) ? { kind, format } : null;
}

/** Ids of the files its renderer needs beside the view. */
export function filesFor({ kind, format }: Asked, view: SecretaryView): readonly string[] {
  if (format !== 'docx') return [];
  const { logo } = view.profile;
  return [...(logo ? [logo.id] : []), ...(kind.pictures?.(view) ?? [])];
}

/** The document as its renderer takes it. `at`: the time it bears, ms. */
export function drawing({ kind, format }: Asked, view: SecretaryView, at: number): Drawing | null {
  const { docx, filled, xlsx, txt } = kind;
  const into = format === 'docx' && filled ? filled(view, at) : null;
  if (into) return { format: 'docx', filling: into };
  if (format === 'docx') return docx ? { format, document: docx(view, at) } : null;
  if (format === 'xlsx') return xlsx ? { format, workbook: xlsx(view) } : null;
  return txt ? { format, text: txt(view) } : null;
}
