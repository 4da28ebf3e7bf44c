import type { BallotKind, CheckKind, Choice, ElectionMethod } from './meeting';

/* How the seats can be asked, as a table. Deciding, counting, pages and minutes read it; none of them knows one by name. */

/** What an answer weighs: for, against, or neither of the two. */
export type Leaning = 'for' | 'against' | 'neither';
export type Answer = {
  choice: Choice;
  leaning: Leaning;
  /** Whether words go with it: the note that improves a draft, the reason of who objects. */
  note: 'required' | 'offered' | 'none';
};
export type Procedure = {
  /** In the order in which they are shown. */
  answers: readonly Answer[];
  /** Agreement where nobody is against; or by the share that the ballot's rule asks for. */
  carriedBy: 'noObjection' | 'share';
};

const agreeing = (choice: Choice): Answer => ({ choice, leaning: 'for', note: 'none' });
const objecting = (choice: Choice): Answer => ({ choice, leaning: 'against', note: 'offered' });
const abstaining: Answer = { choice: 'abstain', leaning: 'neither', note: 'none' };

export const procedures: Record<BallotKind, Procedure> = {
  /** Uji mufakat (domain §5.2 no. 1). */
  consensus: {
    answers: [
      agreeing('agree'),
      { choice: 'agreeWithNotes', leaning: 'for', note: 'required' },
      objecting('disagree'),
      abstaining,
    ],
    carriedBy: 'noObjection',
  },
  /** Fist to five: from three fingers one can live with it. */
  fist: {
    answers: [
      agreeing('fist5'),
      agreeing('fist4'),
      agreeing('fist3'),
      objecting('fist2'),
      objecting('fist1'),
      objecting('fist0'),
    ],
    carriedBy: 'noObjection',
  },
  /** Gradients of agreement: who stands aside does not carry it and does not stop it. */
  gradients: {
    answers: [
      agreeing('fullSupport'),
      agreeing('support'),
      { choice: 'accept', leaning: 'for', note: 'offered' },
      { choice: 'standAside', leaning: 'neither', note: 'offered' },
      objecting('oppose'),
    ],
    carriedBy: 'noObjection',
  },
  /** Pemungutan suara: no "with notes" (domain §5.2 no. 2), and nobody is asked for reasons. */
  vote: {
    answers: [
      agreeing('agree'),
      { choice: 'disagree', leaning: 'against', note: 'none' },
      abstaining,
    ],
    carriedBy: 'share',
  },
};

/** Choices a procedure offers, in their order. */
export const choicesOf = (kind: BallotKind): Choice[] =>
  procedures[kind].answers.map(({ choice }) => choice);

/** What a procedure says about one of its choices; undefined where it does not offer it. */
export const answerOf = (kind: BallotKind, choice: Choice): Answer | undefined =>
  procedures[kind].answers.find((answer) => answer.choice === choice);

export const isCheck = (kind: BallotKind): kind is CheckKind =>
  procedures[kind].carriedBy === 'noObjection';

/** Whether some answer of a procedure may come with words. */
export const takesNotes = (kind: BallotKind): boolean =>
  procedures[kind].answers.some(({ note }) => note !== 'none');

/** A way to choose among candidates: how many a voter names, and how that is counted (election-count.ts). */
export type ElectionProcedure = {
  /** As many as there are places at most, one, or all in the voter's order. */
  names: 'one' | 'places' | 'all';
  counted: 'marks' | 'runoff';
  /** Whether raised hands can say it. */
  byHand: boolean;
};
export const electionProcedures: Record<ElectionMethod, ElectionProcedure> = {
  single: { names: 'one', counted: 'marks', byHand: true },
  several: { names: 'places', counted: 'marks', byHand: true },
  /** Instant runoff; hands cannot show an order. */
  ranked: { names: 'all', counted: 'runoff', byHand: false },
};

/** How many candidates one voter may name. */
export const mostNames = (
  method: ElectionMethod,
  { places, candidates }: { places: number; candidates: number },
): number => ({ one: 1, places, all: candidates })[electionProcedures[method].names];

/** Methods that fill more than one place. */
export const fillsSeveral = (method: ElectionMethod): boolean =>
  electionProcedures[method].names === 'places';
