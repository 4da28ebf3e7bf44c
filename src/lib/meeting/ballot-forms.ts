import * as v from 'valibot';
import {
  ballotKinds,
  ballotNote,
  choice,
  counts,
  fewestPublished,
  hands,
  publishFrom,
  quorumState,
  receipt,
  receiptCode,
  rule,
  secrecies,
  vote,
  votingUnits,
  weighed,
  weights,
} from './meeting';
import { electorate } from './groups';
import { count, id, instant, line, prose, requiredProse } from './text';

/* What can be said about ballots, and what the log keeps of them. */

export const asked = {
  recommendationId: id,
  kind: v.picklist(ballotKinds),
  rule,
  /** The chair's words when opening without quorum; null relies on quorum. */
  quorumOverride: v.nullable(requiredProse(300)),
  /** Who is asked; left out: all, as the meeting votes. */
  electorate: v.optional(electorate),
};
const seconds = v.pipe(count, v.minValue(5, 'number.invalid'), v.maxValue(3600, 'number.invalid'));

export const ballotCommands = {
  'ballot.open': v.object({
    ...asked,
    secrecy: v.picklist(secrecies),
    seconds: v.nullable(seconds),
    /** Whether each voter may keep a code (decisions/receipts.md); secret ballots only. */
    receipts: v.optional(v.boolean()),
  }),
  'ballot.extend': v.object({ ballotId: id, seconds }),
  'ballot.close': v.object({ ballotId: id }),
  'ballot.cancel': v.object({ ballotId: id }),
  /** Totals of raised hands, typed by the secretary or facilitator (domain §5.2 no. 10). */
  'ballot.recordHands': v.object({ ...asked, counts, witnesses: line(200) }),
  /** Raised hands beside the phones, in place of any typed before; none at all takes them back. */
  'ballot.addHands': v.object({ ballotId: id, ...hands.entries }),
  'vote.cast': v.object({
    ballotId: id,
    choice,
    note: prose(280),
    receipt: v.optional(receiptCode),
    /** Somebody without a phone, for whom a helper casts. */
    onBehalfOf: v.optional(id),
  }),
};

const opening = v.object({
  id,
  recommendationId: id,
  round: count,
  kind: v.picklist(ballotKinds),
  unit: v.picklist(votingUnits),
  secrecy: v.picklist(secrecies),
  rule,
  byHand: v.boolean(),
  witnesses: v.string(),
  text: v.string(),
  eligible: v.array(id),
  weights: v.optional(v.nullable(weights), null),
  publishFrom: v.optional(publishFrom, fewestPublished),
  group: v.optional(v.nullable(v.string()), null),
  /** As it was when it opened; logs from before did not say. */
  quorum: v.optional(v.nullable(quorumState), null),
  quorumOverride: v.nullable(v.string()),
  closesAt: v.nullable(instant),
  receipts: v.optional(v.boolean(), false),
});
export const ballotEvents = {
  'ballot.opened': v.object({ ballot: opening }),
  'ballot.extended': v.object({ ballotId: id, closesAt: instant }),
  'ballot.closed': v.object({
    ballotId: id,
    present: count,
    /** Elements by which the quorum is told where people vote; logs from before have none. */
    elements: v.optional(v.nullable(v.object({ present: count, entitled: count })), null),
    quorum: v.optional(v.nullable(quorumState), null),
    counts: v.nullable(counts),
    weighed: v.optional(v.nullable(weighed), null),
    notes: v.array(ballotNote),
    codes: v.optional(v.array(receipt), []),
  }),
  'ballot.handsAdded': v.object({ ballotId: id, hands: v.nullable(hands) }),
  'ballot.cancelled': v.object({ ballotId: id }),
  'vote.cast': v.object({ ballotId: id, seatId: id, vote }),
};
