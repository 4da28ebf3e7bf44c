import * as v from 'valibot';
import { count, id, instant, prose, requiredLine } from '../text';
import type { BySeat } from '../votes';
import {
  electionMethods,
  fewestPublished,
  publishFrom,
  quorumState,
  secrecies,
  votingUnits,
  weights,
  type Quorum,
} from './rules';

export const mostCandidates = 20;

/** Candidates are told by their place on the list, from 0: their number (nomor urut) is one more. */
export const place = v.pipe(count, v.maxValue(mostCandidates - 1, 'input.invalid'));
export const candidates = v.pipe(
  v.array(requiredLine(120)),
  v.maxLength(mostCandidates, 'input.invalid'),
);

/** What is prepared: who is to be chosen, among whom, in which way. */
export const electionDraft = v.object({
  title: requiredLine(200),
  method: v.picklist(electionMethods),
  /** How many are to be chosen. */
  places: v.pipe(count, v.minValue(1, 'number.invalid'), v.maxValue(20, 'number.invalid')),
  candidates,
});
export type ElectionDraft = v.InferOutput<typeof electionDraft>;

const whose = {
  attendeeId: id,
  at: instant,
  /** Who cast it for somebody without a phone. */
  helperId: v.optional(id),
};
/** One seat's choice: candidates, in the voter's order where they are ranked; none at all is an abstention. */
export const preference = v.variant('secrecy', [
  v.object({
    secrecy: v.literal('open'),
    ...whose,
    choice: v.array(place),
  }),
  v.object({ secrecy: v.literal('secret'), ...whose, sealed: v.string() }),
]);
export type Preference = v.InferOutput<typeof preference>;

/** One line of the transfer table; null for who is out. */
export const electionRound = v.object({
  counts: v.array(v.nullable(count)),
  /** How many seats that were, where they are weighted. */
  seats: v.optional(v.array(v.nullable(count))),
  /** Ballots on which nobody is left. */
  exhausted: count,
  /** Who goes out after this round, and what told them from others with as few votes. */
  out: v.nullable(place),
  by: v.picklist(['fewest', 'earlierRound', 'number']),
});
export type ElectionRound = v.InferOutput<typeof electionRound>;

/** What the votes say, without the votes. */
export const electionCount = v.object({
  cast: count,
  blank: count,
  /** Seats that voted, where all else is in weights. */
  seats: v.optional(count),
  rounds: v.array(electionRound),
  elected: v.array(place),
  /** With as many votes as each other, for fewer places than they are. */
  tied: v.array(place),
});
export type ElectionCount = v.InferOutput<typeof electionCount>;

/** The chair's confirmation. */
export const appointment = v.object({
  elected: v.array(place),
  reason: prose(600),
  at: instant,
});
export type Appointment = v.InferOutput<typeof appointment>;

export const electionAsked = v.object({
  unit: v.picklist(votingUnits),
  secrecy: v.picklist(secrecies),
  eligible: v.array(id),
  weights: v.optional(v.nullable(weights), null),
  publishFrom: v.optional(publishFrom, fewestPublished),
  group: v.optional(v.nullable(v.string()), null),
  quorumOverride: v.nullable(v.string()),
  byHand: v.boolean(),
  witnesses: v.string(),
  closesAt: v.nullable(instant),
  /** As it was when it opened. */
  quorum: quorumState,
});

export type Election = ElectionDraft &
  Omit<v.InferOutput<typeof electionAsked>, 'quorum'> &
  Readonly<{
    id: string;
    /** The election that left this one to be held. */
    after: string | null;
    state: 'draft' | 'open' | 'closed';
    openedAt: number | null;
    closedAt: number | null;
    votes: BySeat<Preference>;
    /** When it opened, and when it closed. */
    quorum: Quorum | null;
    quorumAtClose: Quorum | null;
    /** Seats present when it closed. */
    present: number | null;
    /** Null until it closes, and where too few voted secretly. */
    count: ElectionCount | null;
    appointment: Appointment | null;
    /** Confirmations that were taken back, oldest first. */
    revoked: readonly (Appointment & { why: string; revokedAt: number })[];
  }>;
