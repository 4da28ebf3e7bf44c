import * as v from 'valibot';

/* What the archive claims (bukti.json), for a program to compare with what the log gives. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const claimedBallot = v.object({
  id: v.string(),
  number: count,
  round: count,
  kind: v.string(),
  secrecy: v.picklist(['open', 'secret']),
  byHand: v.boolean(),
  text: v.string(),
  entitled: count,
  /** Null where a secret ballot was too small to be published. */
  counts: v.nullable(v.record(v.string(), count)),
  /** By weight, where seats are weighted: then these decide. */
  weighed: v.optional(v.nullable(v.record(v.string(), count)), null),
  met: v.nullable(v.boolean()),
  sentences: v.array(v.string()),
});
export type ClaimedBallot = v.InferOutput<typeof claimedBallot>;

export const claimedElection = v.object({
  id: v.string(),
  title: v.string(),
  /** Names of the elected by the count; null where it was not published. */
  elected: v.nullable(v.array(v.string())),
  sentences: v.array(v.string()),
});
export type ClaimedElection = v.InferOutput<typeof claimedElection>;

export const claimedMaterial = v.object({
  id: v.string(),
  kind: v.picklist(['presentation', 'evidence']),
  /** Short name of the element that gave it. */
  whose: v.string(),
  /** As it was called when it came in. */
  name: v.string(),
  bytes: count,
  sha256: v.string(),
  /** Its name in the archive. */
  file: v.string(),
  /** `large`: only its hash is here. `gone`: it was on the laptop no more; then the hash is the log's. */
  state: v.picklist(['included', 'large', 'gone']),
});
export type ClaimedMaterial = v.InferOutput<typeof claimedMaterial>;

export const facts = v.object({
  format: v.literal(1),
  code: v.string(),
  title: v.string(),
  /** When the archive was made, epoch ms and in words. */
  at: v.number(),
  made: v.string(),
  events: count,
  /** Hash of the log's last event: it stands for all before it. */
  lastHash: v.string(),
  attendance: v.object({ people: count, elements: count }),
  ballots: v.array(claimedBallot),
  elections: v.array(claimedElection),
  /** Archives from before materials were kept have none. */
  materials: v.optional(v.array(claimedMaterial), []),
});
export type Facts = v.InferOutput<typeof facts>;
