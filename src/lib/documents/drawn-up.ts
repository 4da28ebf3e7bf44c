import { clock, plainDate } from '../locale/format';
import { inZone } from '../meeting/zone-time';
import { fingerprint } from './fingerprint';
import type { Document, Layout, Section } from './document';
import { withMarkers } from './markers';
import { isFinal, type SecretaryView } from './secretary-view';
import { keptTogether } from './write';

/** Digits; shorter could be met by chance. */
const shownOfLog = 16;

export type DrawOptions = {
  layout?: Layout | undefined;
  /** When it is drawn up; a draft says so. */
  at?: number | undefined;
};

type Drawn = DrawOptions & {
  /** What the document is: `Notula`, `Daftar Hadir`. */
  name: string;
  sections: readonly Section[];
  /** How sure its content is: as sure as the minutes, or, signed by pen in the hall, not a draft at all. */
  follows?: 'minutes' | 'pen';
};

/** By which the paper and the file "Berkas bukti" vouch for each other: as much of it as its page asks for. */
function logWords({ minutes: { version, finals } }: SecretaryView): string {
  const final = finals.find((one) => one.version === version);
  return final?.log ? `sidik catatan ${final.log.slice(0, shownOfLog)}` : '';
}

function footer(view: SecretaryView, drawn: Drawn, sections: readonly Section[]): string {
  const { at, follows, layout = view.profile.layout } = drawn;
  const { version } = view.minutes;
  const { zone } = view.meeting;
  const drawnUp =
    at === undefined
      ? ''
      : `disusun ${plainDate(inZone(at, zone).date, 'id')} pukul ${clock(at, zone, 'id')} ${zone}`;
  const state =
    follows === 'pen'
      ? [drawnUp]
      : isFinal(view)
        ? [`Versi ${version}`, `sidik isi ${fingerprint(sections, layout)}`, logWords(view)]
        : ['Belum disetujui pimpinan rapat', drawnUp];
  const example = view.profile.example ? 'Rapat contoh, seluruh data ilustratif' : '';
  const text = [...state, example].filter(Boolean).join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sections as one document of the meeting, counted and held together, with its properties and footer. */
export function drawnUp(view: SecretaryView, drawn: Drawn): Document {
  const { name, layout = view.profile.layout, follows = 'minutes' } = drawn;
  const { profile } = view;
  const sections = drawn.sections.map((section) => ({
    ...section,
    blocks: withMarkers(keptTogether(section.blocks)),
  }));
  const subject = profile.title || profile.kind;
  return {
    title: `${name} ${subject}`.trim(),
    subject,
    author: [profile.team, profile.region].filter(Boolean).join(' ') || 'Rakoor',
    language: 'id-ID',
    layout,
    draft: follows === 'minutes' && !isFinal(view),
    footer: footer(view, { ...drawn, follows }, sections),
    sections,
  };
}
