import type { Meeting, Profile } from '../meeting/meeting';
import { createMeeting } from '../meeting/templates/create';
import { emptyProfile } from '../meeting/templates/empty-profile';
import { contextOf, given, morning, nothing, organiser } from '../meeting/testing';
import { secretarySlices } from '../meeting/views/staff';
import type { Block, Document, Inline, Signer } from './document';
import type { SecretaryView } from './secretary-view';

/* Meetings to print, and ways to read what came of them. Played ones: testing/played.ts. */

/** What the secretary's page holds, after its way over the wire. */
export function secretaryView(meeting: Meeting): SecretaryView {
  const slices = Object.entries(secretarySlices).map(([name, { build }]) => [name, build(meeting)]);
  return JSON.parse(JSON.stringify(Object.fromEntries(slices))) as SecretaryView;
}

const created = (template: 'demo' | 'empty', profile: Profile | null): Meeting => {
  const options = { id: 'm', now: morning - 86_400_000 };
  const command = { profile, template, elements: 'none', source: null } as const;
  return given(
    createMeeting(command, contextOf(nothing, organiser, options), null),
    nothing,
    organiser,
    options,
  );
};

export const demoBefore = (): Meeting => created('demo', null);

/** Nothing but what the form insists on. */
export const emptiest = (): Meeting =>
  created('empty', { ...emptyProfile('2026-12-10'), title: 'Rapat' });

/** The words alone. */
export const plain = (text: readonly Inline[]) =>
  text.map(({ text: words, breakBefore }) => (breakBefore ? `\n${words}` : words)).join('');

const signerLines = ({ above, name, below }: Signer) => [
  ...above.map(plain),
  plain(name),
  ...below,
];

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return block.lines.map(({ text }) => text);
    case 'title':
      return [block.text, ...block.lines];
    case 'heading':
      return [block.text];
    case 'fields':
      return [
        ...(block.header ? [block.header] : []),
        ...block.rows.map(({ label, value }) => `${label}: ${value.map(plain).join(' / ')}`),
      ];
    case 'item':
      return [`${block.marker} ${plain(block.text).trimStart()}`];
    case 'paragraph':
      return [plain(block.text)];
    case 'table':
      return [...block.header, ...block.rows.map(({ cells }) => cells)].map((cells) =>
        cells.map(({ paragraphs }) => paragraphs.map(plain).join(' / ')).join(' | '),
      );
    case 'signatures':
      return [block.left, block.right].flatMap((signer) => (signer ? signerLines(signer) : []));
    case 'signatureGrid':
      return [block.header, ...block.boxes.flatMap(signerLines)];
    case 'photos':
      return [
        block.header,
        ...block.photos.map(({ number, caption }) => `Foto ${number}. ${caption}`),
      ];
    case 'annexHeading':
      return [`LAMPIRAN ${block.number}`, ...block.belongsTo, block.title];
  }
}

/** A section as lines of text: fields with their colons, items with their markers, rows with bars. */
export const linesOf = ({ sections }: Document, id = 'minutes'): string[] =>
  sections.filter((section) => section.id === id).flatMap(({ blocks }) => blocks.flatMap(lines));

/** The lines from one heading up to another. */
export function between(all: readonly string[], from: string, to: string): string[] {
  const start = all.indexOf(from);
  const end = all.indexOf(to, start);
  return start < 0 ? [] : all.slice(start + 1, end < 0 ? undefined : end);
}
