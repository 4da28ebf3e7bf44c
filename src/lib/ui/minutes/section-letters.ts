import type { Letter } from '../../client/outbox';
import type { Message } from '../../meeting/protocol';

/* Unsent letters about one section of the minutes. */

export type Writing = Pick<Message<'minutes.write'>, 'section' | 'was' | 'now'>;

function writingOf({ type, message }: Letter): Writing | null {
  if (type !== 'minutes.write') return null;
  return 'section' in message ? message : null;
}

export const writes = (letter: Letter, section: string): boolean =>
  writingOf(letter)?.section === section;

/**
 * What a letter written now starts from. It replaces those that wait, so it starts where the first of them did;
 * what is already on its way will stand when it arrives.
 */
export function startsFrom(
  letters: readonly Letter[],
  onItsWay: Letter | undefined,
  section: string,
  was: string,
): string {
  const waiting = letters.find((letter) => letter !== onItsWay && writes(letter, section));
  return (waiting && writingOf(waiting)?.was) ?? was;
}

/** What an earlier visit of this page typed and could not send, section by section. */
export function leftBehind(letters: readonly Letter[]): Writing[] {
  const bySection = new Map<string, Writing>();
  for (const letter of letters) {
    const writing = writingOf(letter);
    if (!writing) continue;
    const { section, now } = writing;
    bySection.set(section, { section, was: bySection.get(section)?.was ?? writing.was, now });
  }
  return [...bySection.values()];
}
