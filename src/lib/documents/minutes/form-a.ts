import { storedClock } from '../../locale/format';
import type { Block, FieldRow } from '../document';
import type { SecretaryView } from '../secretary-view';
import { words } from '../write';

/* Form A (domain §1.2, as city e-offices print it): NOTULEN, the hour of the call, participants one by one, 1. 2. 3. */

/** The heading that both forms share unless the office writes its own. */
const usualTitle = 'NOTULA';
export const titleOfA = (heading: string): string => (heading === usualTitle ? 'NOTULEN' : heading);

/** Waktu Panggilan: the hour people were called for. */
export const called = ({ meeting: { startsAt, zone } }: SecretaryView) =>
  words(`pukul ${storedClock(startsAt, 'id')} ${zone}`);

/** The elements that came, each with how many it sent; nothing before anybody came. */
export function participantsOfA({ elements, attendees }: SecretaryView): FieldRow['value'] {
  const sent = (elementId: string | null) =>
    attendees.filter((attendee) => attendee.elementId === elementId).length;
  const observers = sent(null);
  const from = elements.flatMap(({ id, name }) =>
    sent(id) > 0 ? [[name, sent(id)] as const] : [],
  );
  const all = observers > 0 ? [...from, ['Peninjau/undangan', observers] as const] : from;
  return all.map(([name, count]) => words(`${name}, ${count} orang`));
}

/** The deepest level of a list that begins with 1. */
const deepest = 6;

/** The body under 1. Kata Pembukaan, 2. Pembahasan, 3. Keputusan …: one level of letters less. */
export const numberedAsA = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.kind === 'item' && block.form === 'official'
      ? { ...block, form: 'plain', level: Math.min(block.level, deepest) }
      : block,
  );
