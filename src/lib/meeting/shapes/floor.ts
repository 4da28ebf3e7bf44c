import * as v from 'valibot';
import { line, requiredLine } from '../text';
import { turnKinds } from '../turn-kinds';

/** Speaking in somebody else's place ("mewakili"), or reading out what that person says ("membacakan arahan"). */
export const onBehalf = v.object({
  as: v.picklist(['representing', 'conveying']),
  of: requiredLine(120),
});
export type OnBehalf = v.InferOutput<typeof onBehalf>;

export const turnWords = v.object({
  topic: line(120),
  kind: v.picklist(turnKinds),
  onBehalf: v.nullable(onBehalf),
});
export type TurnWords = v.InferOutput<typeof turnWords>;

/** The same as phones and logs from before say it: a topic alone. */
export const statedTurn = v.object({
  ...turnWords.entries,
  kind: v.optional(turnWords.entries.kind, 'remark'),
  onBehalf: v.optional(turnWords.entries.onBehalf, null),
});

/** Somebody who waits. `moved`: stands where the facilitator put it, whatever the rule. */
export type Turn = TurnWords & Readonly<{ attendeeId: string; at: number; moved: boolean }>;

export type Floor = Readonly<{
  queue: readonly Turn[];
  speaker: (TurnWords & { attendeeId: string; since: number; extraMinutes: number }) | null;
  spoken: readonly (TurnWords & { attendeeId: string; from: number; to: number })[];
  /** Elements that have had the word; those who belong to none, each for themselves. */
  heard: readonly string[];
}>;

export const blankFloor: Floor = { queue: [], speaker: null, spoken: [], heard: [] };
