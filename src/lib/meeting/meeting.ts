import type { Adjournment } from './adjournment';
import type { Attachment } from './attachments';
import type { Award } from './awards';
import type { Deputyships } from './shapes/deputyship';
import type { Dissent, Revocation } from './dissents';
import type { Contributing } from './contributions';
import type { Group } from './groups';
import type { Merge } from './merges';
import type { Progress } from './progress';
import type { PartnerMarks } from './partners';
import type { Photo } from './photos';
import type { Questionnaire } from './questionnaire';
import type { Responses } from './responses';
import type { Profile } from './shapes/profile';
import type { Element, LibraryIndicator, EarlierMeeting, Report } from './shapes/report';
import type { AgendaItem } from './shapes/agenda';
import type { Attendee } from './shapes/attendee';
import type { FollowUp } from './shapes/follow-up';
import type { Predecessor } from './shapes/predecessor';
import type { Recommendation } from './shapes/recommendation';
import type { Ballot } from './shapes/ballot';
import type { Amendment, Wordings } from './shapes/drafting';
import type { Floor } from './shapes/floor';
import type { MarksBySeat, Priorities } from './shapes/priorities';
import type { Submissions, Supports } from './shapes/submission';
import type { Stage } from './shapes/stage';
import type { Election } from './shapes/election';
import type { Link } from './shapes/link';
import type { Review } from './shapes/remark';
import type { FinalVersion } from './shapes/final';
import type { Rewording } from './shapes/rewording';

/* A meeting and its parts: stored shapes are schemas, types derived from them (shapes/). */

export { factorTags } from './factor-tags';
export { turnKinds, type TurnKind } from './turn-kinds';
export * from './shapes/rules';
export * from './shapes/layout';
export * from './shapes/profile';
export * from './shapes/office';
export * from './shapes/report';
export * from './shapes/agenda';
export * from './shapes/attendee';
export * from './shapes/follow-up';
export * from './shapes/predecessor';
export * from './shapes/recommendation';
export * from './shapes/ballot';
export * from './shapes/drafting';
export * from './shapes/floor';
export * from './shapes/priorities';
export * from './shapes/submission';
export * from './shapes/election';
export * from './shapes/stage';
export * from './shapes/link';
export * from './shapes/remark';
export * from './shapes/final';
export * from './shapes/rewording';

export type Minutes = {
  sections: Readonly<Record<string, { text: string; at: number }>>;
  approvedAt: number | null;
  version: number;
  /** Every version that was final once, oldest first. */
  finals: readonly FinalVersion[];
  /** Findings of the language check that are to stay as they are. */
  ignored: readonly string[];
  rewordings: readonly Rewording[];
};

/** `as`: whether it passed between a holder and the deputy, and to whom of them. */
export type SeatChange = {
  elementId: string;
  from: string | null;
  to: string | null;
  at: number;
  as: 'holder' | 'deputy' | null;
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
  submissions: Submissions;
  supports: Supports;
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
  /** Seats that changed hands, oldest first, by the names of who gave and who got them. */
  seatChanges: readonly SeatChange[];
  /** elementId → who may stand in for whom. */
  deputies: Deputyships;
  recommendations: readonly Recommendation[];
  wordings: Wordings;
  amendments: readonly Amendment[];
  /** Attendees of the drafting team. */
  draftingTeam: readonly string[];
  /** The last round of penentuan prioritas, and what each seat gave in it. */
  priorities: Priorities | null;
  priorityMarks: MarksBySeat;
  ballots: readonly Ballot[];
  elections: readonly Election[];
  /** Named groups of seats that can be asked alone. */
  groups: readonly Group[];
  /** Attendees who cast with their phones for people without one. */
  helpers: readonly string[];
  /** Opinions that differ from decisions, and decisions that no longer hold, oldest first. */
  dissents: readonly Dissent[];
  revocations: readonly Revocation[];
  /** When it was postponed for want of quorum. */
  adjournments: readonly Adjournment[];
  followUps: readonly FollowUp[];
  progress: Progress;
  floor: Floor;
  stage: Stage;
  minutes: Minutes;
  review: Review;
  /** Lampiran VI, in its order; the files lie beside the log. */
  photos: readonly Photo[];
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
  'elections',
  'adjournments',
  'revocations',
  'recommendations',
  'wordings',
  'amendments',
  'priorities',
  'priorityMarks',
  'followUps',
  'merges',
  'submissions',
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
