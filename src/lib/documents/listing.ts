import { notReady } from '../locale/documents';
import type { Text } from '../locale/lang';
import { fileName } from './file-name';
import { decisionPicture, type DecisionPicture } from './papers/decision-picture';
import { documents, formats, hasFormat, type Format } from './registry';
import { isFinal, type SecretaryView } from './secretary-view';

/** A line of the page: what there is, under which file names, and why it cannot be had yet. */
export type Listed = {
  stem: string;
  name: Text;
  waitsFor: Text | null;
  files: { format: Format; name: string }[];
};
export type Listing = {
  documents: Listed[];
  /** Its minutes have been approved: what is taken now is no draft. */
  final: boolean;
  /** What the page draws as a picture, and its file's name; null while nothing is decided. */
  picture: { drawn: DecisionPicture; name: string } | null;
  /** What is printed for the hall, under which names the file with all of them holds it. */
  prints: { sheet: 'cards' | 'poster'; name: string }[];
  /** The name of the file with all that are ready. */
  archive: string;
  /** The file that proves the record, and why it cannot be had yet. */
  proof: { name: string; waitsFor: Text | null };
};

/** How far the log reaches, and the hash that stands for all of it. */
export type LogEnd = { events: number; hash: string };

/** While votes or answers come in sealed, their key still exists: what is taken now must not hold them. */
const proofWaitsFor = ({ rounds, elections, questionnaire }: SecretaryView): Text | null =>
  [...rounds, ...elections, questionnaire].some(({ state }) => state === 'open')
    ? notReady.voting
    : null;

const pictureOf = (view: SecretaryView): Listing['picture'] => {
  const drawn = view.meeting.phase === 'closed' ? decisionPicture(view) : null;
  return drawn && { drawn, name: fileName('Gambar-Keputusan', 'png', view.profile) };
};

const printsOf = ({ elements, profile }: SecretaryView): Listing['prints'] => [
  ...(elements.length > 0
    ? [{ sheet: 'cards' as const, name: fileName('Kartu-Meja', 'html', profile) }]
    : []),
  { sheet: 'poster', name: fileName('Poster', 'html', profile) },
];

export const listing = (view: SecretaryView): Listing => ({
  documents: documents
    .filter(({ isOffered }) => isOffered?.(view) ?? true)
    .map((kind) => ({
      stem: kind.stem,
      name: kind.name,
      waitsFor: kind.waitsFor(view),
      files: formats
        .filter((format) => hasFormat(kind, format))
        .map((format) => ({ format, name: fileName(kind.stem, format, view.profile) })),
    })),
  final: isFinal(view),
  picture: pictureOf(view),
  prints: printsOf(view),
  archive: fileName('Semua-Dokumen', 'zip', view.profile),
  proof: { name: fileName('Berkas-Bukti', 'zip', view.profile), waitsFor: proofWaitsFor(view) },
});
