import type { Stamp } from './capability';
import type { Meeting, Wording } from './meeting';

/* What each recommendation has said, and who changed it. A field saves itself while it is typed: that is one wording. */

const onePieceMs = 2 * 60_000;

const isSamePiece = (last: Wording | undefined, { at, by, how }: Wording): boolean =>
  last?.how === 'changed' &&
  how === 'changed' &&
  last.by.role === by.role &&
  last.by.id === by.id &&
  at - last.at < onePieceMs;

/** The meeting in which a recommendation has this wording too. */
export function withWording(
  meeting: Meeting,
  recommendationId: string,
  text: string,
  how: Wording['how'],
  { at, actor: by }: Stamp,
): Meeting {
  const before = meeting.wordings[recommendationId] ?? [];
  const wording: Wording = { text, at, by, how };
  const kept = isSamePiece(before.at(-1), wording) ? before.slice(0, -1) : before;
  return {
    ...meeting,
    wordings: { ...meeting.wordings, [recommendationId]: [...kept, wording] },
  };
}
