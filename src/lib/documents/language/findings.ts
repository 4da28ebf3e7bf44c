import type { Block, Document, Inline } from '../document';
import { placesIn } from '../places';
import type { SecretaryView } from '../secretary-view';
import type { Hit, RuleName } from './rule';
import { proseHits, textHits } from './rules';

/* What of the minutes is not in the official form, place by place, beside what is missing (missing.ts). */

export type Finding = {
  /** Names it for as long as it stands: an ignored one is not shown again. */
  key: string;
  rule: RuleName;
  /** Where on the paper it is. */
  anchor: string;
  /** The section it was written in; null for what flowed in from elsewhere. */
  section: string | null;
  found: string;
  instead: string | null;
  /** The words around it. */
  before: string;
  after: string;
  from: number;
  to: number;
};

const around = 24;
const longestKey = 200;

export const findingKey = (rule: string, where: string, found: string): string =>
  `${rule} ${where} ${found}`.replace(/\s+/g, ' ').trim().slice(0, longestKey).trim();

const finding = (hit: Hit, text: string, anchor: string, section: string | null): Finding => ({
  ...hit,
  key: findingKey(hit.rule, section ?? anchor, hit.found),
  anchor,
  section,
  before:
    text
      .slice(Math.max(0, hit.from - around), hit.from)
      .split('\n')
      .at(-1) ?? '',
  after: text.slice(hit.to, hit.to + around).split('\n')[0] ?? '',
});

/** Dotted lines to fill in by pen are told of elsewhere: something stands there, but no words. */
const something = '\u{fffc}';
const plain = (text: readonly Inline[]) =>
  text
    .map(({ text: words, blank, breakBefore }) =>
      blank ? something : breakBefore ? `\n${words}` : words,
    )
    .join('');

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'item':
    case 'paragraph':
      return [plain(block.text)];
    case 'fields':
      return block.rows.flatMap(({ value }) => value.map(plain));
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.map(plain)),
      );
    case 'photos':
      return block.photos.map(({ caption }) => caption);
    default:
      return [];
  }
}

/** Attendance lists and annexes of votes repeat what stands elsewhere or what nobody may change. */
const readOver = ({ id }: Document['sections'][number]) =>
  id === 'minutes' || id === 'annex-I' || id === 'annex-VI';

export function findings(view: SecretaryView, document: Document): Finding[] {
  const setting = { zone: view.meeting.zone };
  const read = { sections: document.sections.filter(readOver) };
  const seen = new Set<string>();
  const written = new Set<string>();
  const found: Finding[] = [];
  const add = (one: Finding) => {
    if (one.section === null && seen.has(one.key)) return;
    seen.add(one.key);
    found.push(one);
  };
  for (const [block, { anchor }] of placesIn(read)) {
    const { origin } = block;
    if (typeof origin === 'object') {
      const { section } = origin;
      if (written.has(section)) continue;
      written.add(section);
      const text = view.minutes.sections[section]?.text ?? '';
      for (const hit of proseHits(text, setting)) add(finding(hit, text, anchor, section));
    } else if (origin === 'auto') {
      for (const text of textsOf(block))
        for (const hit of textHits(text, setting)) add(finding(hit, text, anchor, null));
    }
  }
  const ignored = new Set(view.minutes.ignored);
  return found.filter(({ key }) => !ignored.has(key));
}
