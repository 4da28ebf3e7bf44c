import type { Score } from '../../../meeting/cooperation-results';
import type { Choice } from '../../../meeting/meeting';
import { answerOf } from '../../../meeting/procedures';
import type { Question } from '../../../meeting/views/ballot-view';

/* How simulated people behave: as a hall does, late, silent, against, out of reach. Pure; chance comes in as numbers. */

/** Numbers in [0, 1) that a seed determines (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Temper = {
  /** Milliseconds after the rehearsal began: most come within half a minute, some late. */
  arrivesAfterMs: number;
  /** Never answers. */
  silent: boolean;
  /** How likely an answer is an objection. */
  objects: number;
  /** Seconds this person usually thinks before an answer. */
  thinksMs: number;
  /** Milliseconds between losses of the connection; null for a phone that keeps it. */
  dropsEveryMs: number | null;
  /** Asks to speak and writes contributions. */
  talks: boolean;
};

export function temperOf(chance: () => number): Temper {
  const late = chance() < 0.15;
  return {
    arrivesAfterMs: late ? 40_000 + chance() * 120_000 : chance() * 25_000,
    silent: chance() < 0.08,
    objects: chance() < 0.15 ? 0.6 : 0.04,
    thinksMs: 1500 + chance() * chance() * 20_000,
    dropsEveryMs: chance() < 0.12 ? 30_000 + chance() * 60_000 : null,
    talks: chance() < 0.1,
  };
}

const notes = [
  'Perlu dirinci menurut wilayah.',
  'Disesuaikan dengan anggaran perubahan.',
  'Dimutakhirkan setiap triwulan.',
];

/** What this person answers; null from who says nothing. */
export function answerTo(
  { kind, choices, noteRequired }: Pick<Question, 'kind' | 'choices' | 'noteRequired'>,
  { silent, objects }: Temper,
  chance: () => number,
): { choice: Choice; note: string } | null {
  if (silent) return null;
  const way = chance() < objects ? 'against' : chance() < 0.06 ? 'neither' : 'for';
  const fitting = choices.filter((choice) => answerOf(kind, choice)?.leaning === way);
  const among = fitting.length > 0 ? fitting : choices;
  // The first answer of a way is the plain one; most people take it.
  const choice = among[chance() < 0.8 ? 0 : Math.floor(chance() * among.length)] ?? among[0];
  if (choice === undefined) return null;
  const note = noteRequired.includes(choice)
    ? (notes[Math.floor(chance() * notes.length)] ?? '')
    : '';
  return { choice, note };
}

export const contributionOf = (
  chance: () => number,
): { text: string; kind: 'supporting' | 'hindering' } => ({
  text: `Masukan gladi nomor ${String(Math.floor(chance() * 900) + 100)}`,
  kind: chance() < 0.5 ? 'supporting' : 'hindering',
});

/** Candidates this person chooses, in order; some name fewer than they may. */
export function choiceAmong(candidates: number, most: number, chance: () => number): number[] {
  const places = Array.from({ length: candidates }, (_, place) => ({ place, at: chance() }));
  const shuffled = places.sort((a, b) => a.at - b.at).map(({ place }) => place);
  return shuffled.slice(0, Math.max(1, Math.ceil(chance() * most)));
}

/** What this person gives to each of several drafts: points to a few of them, or the first few in order. */
export function marksAmong(
  { method, points, options }: { method: 'points' | 'ranking'; points: number; options: number },
  chance: () => number,
): number[] {
  const favoured = choiceAmong(options, Math.min(points, options, 3), chance);
  const share = Math.floor(points / favoured.length);
  return Array.from({ length: options }, (_, option) => {
    const rank = favoured.indexOf(option) + 1;
    if (rank === 0) return 0;
    return method === 'ranking' ? rank : share;
  });
}

const scores: readonly Score[] = [2, 3, 3, 4, 4, 4, 5, 5, null];
/** How a statement is rated; null where one does not know. */
export const scoreOf = (chance: () => number): Score =>
  scores[Math.floor(chance() * scores.length)] ?? null;
