import * as v from 'valibot';
import { factorTags } from './factor-tags';
import {
  clock,
  count,
  date,
  id,
  instant,
  line,
  measure,
  prose,
  requiredLine,
  requiredProse,
} from './text';
import type { Attachment } from './attachments';
import type { Award } from './awards';
import type { Contributing } from './contributions';
import type { Merge } from './merges';
import type { Progress } from './progress';
import type { PartnerMarks } from './partners';
import type { Questionnaire } from './questionnaire';
import type { Responses } from './responses';
import type { Votes } from './votes';

/* The parts of a meeting: stored shapes as schemas, types derived from them. */

export const zones = ['WIB', 'WITA', 'WIT'] as const;
export const zone = v.picklist(zones);
export type Zone = v.InferOutput<typeof zone>;

/** A signer. `idLabel` because TNI/Polri have an NRP and partners nothing (domain: signature block). */
export const signatory = v.object({
  position: line(200),
  name: line(120),
  rank: line(80),
  idLabel: line(12),
  idNumber: line(40),
});
export type Signatory = v.InferOutput<typeof signatory>;

export const letterheadLine = v.object({
  text: line(160),
  size: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(18)),
  bold: v.boolean(),
});

export const quorumRules = ['majority', 'twoThirds', 'none'] as const;
export const fractions = ['half', 'twoThirds', 'threeQuarters'] as const;
export const bases = ['forAgainst', 'cast', 'present', 'entitled'] as const;
export const secrecies = ['open', 'secret'] as const;
/** Who has a vote: each element, cast by its holder, or each attendee of an element (domain §5.2 no. 5). */
export const votingUnits = ['element', 'attendee'] as const;
export type VotingUnit = (typeof votingUnits)[number];

/** Procedures that seek agreement, and all; how each works: procedures.ts. */
export const checkKinds = ['consensus', 'fist', 'gradients'] as const;
export const ballotKinds = [...checkKinds, 'vote'] as const;
export type CheckKind = (typeof checkKinds)[number];
export type BallotKind = (typeof ballotKinds)[number];

/** How a formal vote is carried: which share of which base (domain §5.2 no. 7). */
export const rule = v.object({ fraction: v.picklist(fractions), base: v.picklist(bases) });
export type Rule = v.InferOutput<typeof rule>;

const bound = v.pipe(
  v.number(),
  v.minValue(0, 'number.invalid'),
  v.maxValue(1000, 'number.invalid'),
);
/** Percent from which a rate counts: the traffic light, and the five-step scale (domain §3.1). */
export const thresholds = v.pipe(
  v.object({ met: bound, near: bound, veryGood: bound, good: bound, fair: bound, poor: bound }),
  v.check(
    ({ met, near, veryGood, good, fair, poor }) =>
      met > near && veryGood > good && good > fair && fair > poor,
    'number.invalid',
  ),
);
export type Thresholds = v.InferOutput<typeof thresholds>;

/** Everything about a meeting that is written down before it starts. */
export const profile = v.object({
  title: requiredLine(200),
  shortTitle: line(60),
  kind: line(80),
  date,
  startsAt: clock,
  endsAt: clock,
  zone,
  place: line(160),
  city: line(80),
  region: line(80),
  team: line(40),
  invitationNumber: line(80),
  invitationDate: v.nullable(date),
  chair: signatory,
  secretary: signatory,
  minuteTaker: signatory,
  letterhead: v.pipe(v.array(letterheadLine), v.maxLength(6, 'input.invalid')),
  wifi: line(60),
  quorum: v.picklist(quorumRules),
  votingUnit: v.picklist(votingUnits),
  /** What the desk offers first when it asks the seats; logs from before knew one way of checking. */
  checkKind: v.optional(v.picklist(checkKinds), 'consensus'),
  consensusSecrecy: v.picklist(secrecies),
  voteSecrecy: v.picklist(secrecies),
  voteRule: rule,
  thresholds,
  /** Programmes that next year's steps are filed under; logs from before have none. */
  programmes: v.optional(v.pipe(v.array(requiredLine(80)), v.maxLength(30, 'input.invalid')), []),
  /** The demo meeting: marked "contoh" wherever it is shown. */
  example: v.boolean(),
});
export type Profile = v.InferOutput<typeof profile>;

export const elementTypes = [
  'secretariat',
  'field',
  'office',
  'verticalAgency',
  'subdistrict',
  'healthCentre',
  'village',
  'partner',
] as const;
/** An *unsur*: an office, sub-district or partner of the team. */
export const element = v.object({
  id,
  name: requiredLine(160),
  shortName: requiredLine(40),
  type: v.picklist(elementTypes),
  presents: v.boolean(),
  votes: v.boolean(),
});
export type Element = v.InferOutput<typeof element>;

export const point = v.object({ id, text: requiredProse(600) });
export type Point = v.InferOutput<typeof point>;

export { factorTags };
export const factorTag = v.picklist(factorTags);
export const factorKind = v.picklist(['supporting', 'hindering']);
export const factor = v.object({
  id,
  text: requiredProse(600),
  kind: factorKind,
  tag: v.nullable(factorTag),
  /** Which indicators it bears on; logs from before have none. */
  indicatorIds: v.optional(v.pipe(v.array(id), v.maxLength(20, 'input.invalid')), []),
});
export type Factor = v.InferOutput<typeof factor>;

export const directions = ['higher', 'lower'] as const;
const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)));
const described = {
  id,
  code: line(12),
  name: requiredLine(200),
  unit: line(40),
  direction: v.picklist(directions),
};

/** The part of a year a value speaks of. */
export const periods = [
  'year',
  'semester1',
  'semester2',
  'quarter1',
  'quarter2',
  'quarter3',
  'quarter4',
] as const;
export type Period = (typeof periods)[number];

/** Target and actual of one indicator; `null` is *not yet available*, never zero. */
export const indicator = v.object({
  ...described,
  target: v.nullable(measure),
  actual: v.nullable(measure),
  /** Where both are known, a share's actual is computed from them (`settled` in indicators.ts). */
  numerator: v.nullable(measure),
  denominator: v.nullable(measure),
  /** What was reached the year before, and by which source where it was another. */
  previous: v.nullable(measure),
  previousSource: line(120),
  source: line(120),
  year,
  period: v.nullable(v.picklist(periods)),
  note: line(300),
});
export type Indicator = v.InferOutput<typeof indicator>;

/** An indicator as the meeting's library describes it: what an element is offered to report. */
export const libraryIndicator = v.object({
  ...described,
  /** A suggestion to display; each element's own target is what counts. */
  target: v.nullable(measure),
  targetYear: year,
  targetSource: line(120),
  /** Short names of who usually reports it, with commas between. */
  owners: line(200),
});
export type LibraryIndicator = v.InferOutput<typeof libraryIndicator>;

/** What one element had reached at an earlier meeting; a copy, so that it outlives that meeting. */
export const earlierValue = v.object({
  /** Short name of the element. */
  element: line(40),
  /** As indicatorKey (indicators.ts) makes it. */
  key: requiredLine(200),
  name: requiredLine(200),
  unit: line(40),
  actual: measure,
  source: line(120),
  year,
});
export const earlierMeeting = v.object({
  code: line(20),
  title: line(200),
  date,
  values: v.pipe(v.array(earlierValue), v.maxLength(6000, 'meeting.tooLarge')),
});
export type EarlierValue = v.InferOutput<typeof earlierValue>;
export type EarlierMeeting = v.InferOutput<typeof earlierMeeting>;

/** What a presentation is made of, in the order that is usual. */
export const presentationParts = ['texts', 'indicators', 'factors'] as const;
export type PresentationPart = (typeof presentationParts)[number];

/** What one element reports to the hall. */
export type Report = {
  indicators: readonly Indicator[];
  achievements: readonly Point[];
  obstacles: readonly Point[];
  factors: readonly Factor[];
  /** The parts of its presentation, as the element wants them. */
  order: readonly PresentationPart[];
  ready: boolean;
};

export const agendaKinds = [
  'general',
  'presentation',
  'deliberation',
  'followUps',
  'factors',
  'awards',
  'cooperation',
  'predecessor',
  'strategy',
  'break',
  'closing',
] as const;
export const agendaItem = v.object({
  id,
  title: requiredLine(160),
  kind: v.picklist(agendaKinds),
  minutes: v.pipe(count, v.maxValue(600, 'number.invalid')),
  /** Minutes of slack before this item: what "geser semua" adds. */
  gapMinutes: v.pipe(v.number(), v.integer(), v.minValue(-600), v.maxValue(600)),
  elementId: v.nullable(id),
  responsible: line(120),
  startedAt: v.nullable(instant),
  endedAt: v.nullable(instant),
  /** Minutes the facilitator added while it ran. */
  extraMinutes: v.pipe(v.number(), v.integer(), v.minValue(-120), v.maxValue(240)),
});
export type AgendaItem = v.InferOutput<typeof agendaItem>;

/** A person on the attendance list. `organisation` is what an observer wrote. */
export const attendee = v.object({
  id,
  number: count,
  name: requiredLine(120),
  position: line(160),
  elementId: v.nullable(id),
  organisation: line(160),
  joinedAt: instant,
  /** SHA-256 of the phone's token; null for somebody entered by the secretary. */
  deviceHash: v.nullable(v.string()),
});
export type Attendee = v.InferOutput<typeof attendee>;

export const fundings = [
  'APBD',
  'APBN',
  'DAK Nonfisik (BOK/BOKB)',
  'Dana Desa (APBDes)',
  'CSR/TJSL',
  'BAZNAS',
  'Tanpa biaya',
];
export const followUpStatuses = ['notStarted', 'inProgress', 'done', 'stuck', 'postponed'] as const;

/** How something will be carried out: of a recommendation in prospect, of a follow-up in fact. */
export const planEntries = {
  // As long as a recommendation may be: without a plan of its own, its wording becomes the action.
  action: prose(1200),
  ownerId: v.nullable(id),
  supporters: line(300),
  due: v.nullable(date),
  /** What the bare date does not say: "mulai", "pertama". */
  dueNote: line(60),
  measure: line(300),
  funding: line(80),
  /** Langkah strategis: of which year, under which programme; logs from before have neither. */
  forYear: v.optional(year, null),
  programme: v.optional(line(80), ''),
};
export type Plan = v.InferOutput<v.ObjectSchema<typeof planEntries, undefined>>;

export const followUp = v.object({
  id,
  recommendationId: v.nullable(id),
  ...planEntries,
  status: v.picklist(followUpStatuses),
  note: line(300),
});
export type FollowUp = v.InferOutput<typeof followUp>;

/** Where a follow-up stood at the end of a meeting, or was reported to stand on a day between two. */
export const pastStanding = v.object({
  meeting: v.object({ code: line(20), title: line(200), date }),
  date,
  status: v.picklist(followUpStatuses),
  note: line(300),
});
export type PastStanding = v.InferOutput<typeof pastStanding>;

export const predecessorEntryLimit = 500;
const { ownerId: _, ...pastPlan } = planEntries;
/** A follow-up of the meeting before: a copy, so that it outlives that meeting. */
export const predecessorEntry = v.object({
  id,
  ...pastPlan,
  /** Short name of the element. */
  owner: line(40),
  /** The recommendation it carried out, as adopted. */
  recommendation: line(1200),
  status: v.picklist(followUpStatuses),
  note: line(300),
  /** Oldest first; the last is the meeting before this one. */
  history: v.pipe(v.array(pastStanding), v.maxLength(60, 'meeting.tooLarge')),
});
export type PredecessorEntry = v.InferOutput<typeof predecessorEntry>;

/** What becomes of an unfinished follow-up of the meeting before. */
export const settlement = v.variant('kind', [
  v.object({ kind: v.literal('carried'), followUpId: id }),
  v.object({ kind: v.literal('closed'), reason: requiredProse(300) }),
  v.object({ kind: v.literal('replaced'), by: id }),
]);
export type Settlement = v.InferOutput<typeof settlement>;

export const predecessor = v.object({
  code: line(20),
  title: line(200),
  date,
  followUps: v.pipe(
    v.array(predecessorEntry),
    v.maxLength(predecessorEntryLimit, 'meeting.tooLarge'),
  ),
  /** By the entry's id. */
  settled: v.record(v.string(), settlement),
});
export type Predecessor = v.InferOutput<typeof predecessor>;

/** The words of domain §5.2 no. 4. */
export const outcomes = [
  'adopted',
  'adoptedAmended',
  'notAdopted',
  'postponed',
  'returned',
] as const;
export const outcome = v.picklist(outcomes);
export type DecisionOutcome = v.InferOutput<typeof outcome>;

export const decision = v.object({
  outcome,
  /** consensus: by a check without objection or by acclamation; vote: after a formal vote; chair: otherwise. */
  by: v.picklist(['consensus', 'vote', 'chair']),
  ballotId: v.nullable(id),
  /** The wording as adopted. */
  text: requiredProse(1200),
  reason: prose(600),
  at: instant,
});
export type Decision = v.InferOutput<typeof decision>;

export const recommendation = v.object({
  id,
  text: requiredProse(1200),
  reason: prose(1200),
  /** What it answers, in short, where no obstacle is linked. */
  problem: line(300),
  elementId: v.nullable(id),
  obstacleId: v.nullable(id),
  /** The hindering factor it answers; logs from before have none. */
  factorId: v.optional(v.nullable(id), null),
  ...planEntries,
  status: v.picklist(['draft', 'tabled', 'decided']),
  decision: v.nullable(decision),
});
export type Recommendation = v.InferOutput<typeof recommendation>;

/** Answers of all procedures; which procedure offers which: procedures.ts. */
export const choices = [
  'agree',
  'agreeWithNotes',
  'disagree',
  'abstain',
  'fist5',
  'fist4',
  'fist3',
  'fist2',
  'fist1',
  'fist0',
  'fullSupport',
  'support',
  'accept',
  'standAside',
  'oppose',
] as const;
export const choice = v.picklist(choices);
export type Choice = v.InferOutput<typeof choice>;

/** A procedure counts its own answers; logs from before know only the first four. */
const further = v.optional(count, 0);
export const counts = v.object({
  agree: further,
  agreeWithNotes: further,
  disagree: further,
  abstain: further,
  fist5: further,
  fist4: further,
  fist3: further,
  fist2: further,
  fist1: further,
  fist0: further,
  fullSupport: further,
  support: further,
  accept: further,
  standAside: further,
  oppose: further,
});
export type Counts = v.InferOutput<typeof counts>;

/** One seat's vote: readable in an open ballot, sealed in a secret one. */
export const vote = v.variant('secrecy', [
  v.object({ secrecy: v.literal('open'), attendeeId: id, at: instant, choice, note: prose(280) }),
  v.object({ secrecy: v.literal('secret'), attendeeId: id, at: instant, sealed: v.string() }),
]);
export type Vote = v.InferOutput<typeof vote>;

export const ballotNote = v.object({ choice, text: requiredProse(280), elementId: v.nullable(id) });
export type BallotNote = v.InferOutput<typeof ballotNote>;

export type Ballot = Readonly<{
  id: string;
  recommendationId: string;
  round: number;
  kind: BallotKind;
  unit: VotingUnit;
  secrecy: (typeof secrecies)[number];
  rule: Rule;
  /** Counted by hand in the hall, totals typed by the secretary. */
  byHand: boolean;
  witnesses: string;
  /** The wording that was asked about. */
  text: string;
  eligible: readonly string[];
  quorumOverride: string | null;
  openedAt: number;
  closesAt: number | null;
  closedAt: number | null;
  state: 'open' | 'closed' | 'cancelled';
  votes: Votes;
  /** Set when it closes. */
  present: number | null;
  /** Elements in the hall, where each person has a vote: the quorum is theirs. */
  elements: Readonly<{ present: number; entitled: number }> | null;
  counts: Counts | null;
  notes: readonly BallotNote[];
}>;

export type Floor = {
  queue: readonly { attendeeId: string; topic: string; at: number }[];
  speaker: { attendeeId: string; topic: string; since: number } | null;
  spoken: readonly { attendeeId: string; topic: string; from: number; to: number }[];
};

/** Elements in their own order, by name, or those furthest from their targets first. */
export const boardSorts = ['order', 'name', 'furthest'] as const;
export type BoardSort = (typeof boardSorts)[number];

export const scene = v.variant('kind', [
  v.object({ kind: v.literal('lobby') }),
  v.object({ kind: v.literal('agenda') }),
  v.object({ kind: v.literal('presentation'), elementId: id, page: count }),
  v.object({ kind: v.literal('board'), sort: v.picklist(boardSorts), page: count }),
  /** One indicator across elements; `key` as indicatorKey (indicators.ts) makes it. */
  v.object({ kind: v.literal('indicator'), key: requiredLine(200), page: count }),
  v.object({ kind: v.literal('floor') }),
  v.object({ kind: v.literal('recommendation'), recommendationId: id }),
  v.object({ kind: v.literal('ballot'), ballotId: id }),
  v.object({ kind: v.literal('result'), ballotId: id }),
  v.object({ kind: v.literal('followUps'), page: count }),
  v.object({ kind: v.literal('factors'), page: count }),
  v.object({ kind: v.literal('award'), awardId: id }),
  /** The questionnaire while it runs, then its results and who works with whom. */
  v.object({ kind: v.literal('cooperation'), page: count }),
  v.object({ kind: v.literal('predecessor'), page: count }),
  v.object({ kind: v.literal('strategy'), page: count }),
  v.object({ kind: v.literal('notice'), text: line(200), until: v.nullable(instant) }),
  v.object({ kind: v.literal('close') }),
]);
export type Scene = v.InferOutput<typeof scene>;

/** What the hall is looking at. While `held` is set the screen keeps it and `scene` runs ahead unseen. */
export type Stage = {
  scene: Scene;
  held: Scene | null;
  blank: boolean;
  dark: boolean;
  /** Whether presenters may turn their own pages. */
  clicker: boolean;
};

export const linkRoles = ['facilitator', 'secretary', 'screen', 'presenter'] as const;
export const link = v.object({
  id,
  role: v.picklist(linkRoles),
  elementId: v.nullable(id),
  tokenHash: v.string(),
  issuedAt: instant,
  revokedAt: v.nullable(instant),
});
export type Link = v.InferOutput<typeof link>;

export type Minutes = {
  sections: Readonly<Record<string, { text: string; at: number }>>;
  approvedAt: number | null;
  version: number;
};

export type Phase = 'preparing' | 'running' | 'closed';

/** One Rakoor, from preparation to final minutes. Never mutated: evolve returns a new one that shares what is unchanged. */
export type Meeting = Readonly<{
  code: string;
  seq: number;
  lastCommandId: string | null;
  createdAt: number;
  profile: Profile;
  phase: Phase;
  openedAt: number | null;
  closedAt: number | null;
  elements: readonly Element[];
  reports: Readonly<Record<string, Report>>;
  library: readonly LibraryIndicator[];
  /** What earlier meetings reached, oldest first. */
  history: readonly EarlierMeeting[];
  /** The meeting whose follow-ups open this one. */
  predecessor: Predecessor | null;
  contributing: Contributing;
  merges: readonly Merge[];
  awards: readonly Award[];
  /** Each element's material in its order; the files lie beside the log. */
  attachments: readonly Attachment[];
  questionnaire: Questionnaire;
  /** Sealed answers to the questionnaire, by seat. */
  responses: Responses;
  /** elementId → its main partners. */
  partners: PartnerMarks;
  agenda: readonly AgendaItem[];
  attendees: readonly Attendee[];
  /** elementId → attendee who holds its right to vote (voting by element). */
  seats: Readonly<Record<string, string>>;
  recommendations: readonly Recommendation[];
  ballots: readonly Ballot[];
  followUps: readonly FollowUp[];
  progress: Progress;
  floor: Floor;
  stage: Stage;
  minutes: Minutes;
  links: readonly Link[];
  undo: Undo | null;
}>;

/** The parts a facilitator's step may change, and so the parts that undoing it restores. */
export const steppedParts = [
  'stage',
  'agenda',
  'floor',
  'phase',
  'openedAt',
  'closedAt',
  'ballots',
  'recommendations',
  'followUps',
  'merges',
  'awards',
  'questionnaire',
  'responses',
  'predecessor',
] as const;
export type SteppedParts = Pick<Meeting, (typeof steppedParts)[number]>;
export type Undo = {
  step: string;
  commandId: string;
  at: number;
  before: SteppedParts;
  after: SteppedParts;
};

export const emptyReport: Report = {
  indicators: [],
  achievements: [],
  obstacles: [],
  factors: [],
  order: presentationParts,
  ready: false,
};

export const emptySignatory: Signatory = {
  position: '',
  name: '',
  rank: '',
  idLabel: 'NIP',
  idNumber: '',
};
