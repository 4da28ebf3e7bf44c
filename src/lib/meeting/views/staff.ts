import { hasWaited } from '../adjournment';
import { announcedAward } from '../awards';
import { presentElements, quorumOf } from '../presence';
import { seatsOf } from '../seats';
import { openQuestion } from '../asking';
import { factorBoardParts, factorBoard } from '../factor-board';
import { byId, setOf } from '../lists';
import type { Ballot, Meeting, Quorum, Recommendation } from '../meeting';
import { nextStep } from '../next-step';
import { settlementOf, settlingParts } from '../predecessor';
import { undoableStep } from '../undo';
import { voteOf, votesOf, type BySeat } from '../votes';
import { roundOf, sameButVotes } from './ballot-view';
import {
  agendaSlice,
  elementsSlice,
  meetingSlice,
  presenceSlice,
  responsesSlice,
  stageSlice,
  turnoutSlice,
} from './common';
import { electionsSlice } from './election-view';
import { floorSlice, speakerSlice } from './floor-view';
import { draftingSlices } from './drafting-view';
import { prioritiesForStaff, prioritisingSlice } from './priorities-view';
import { slice } from './slice';
import { submissionsForStaff } from './submissions-scene';

/* What the people who run the meeting see. */

/** Attendance list: no device hashes; who holds a seat, and who may stand in. */
const attendeesSlice = slice(
  ['attendees', 'seats', 'deputies'],
  ({ attendees, seats, deputies }) => {
    const standIns = new Set(Object.values(deputies).map(({ deputyId }) => deputyId));
    const holders = new Set(Object.values(seats));
    return attendees.map(({ deviceHash, ...attendee }) => ({
      ...attendee,
      hasPhone: deviceHash !== null,
      holdsSeat: holders.has(attendee.id),
      isDeputy: standIns.has(attendee.id),
    }));
  },
);
export type AttendeeView = ReturnType<typeof attendeesSlice.build>[number];

export type RecommendationView = Recommendation & {
  number: number;
  obstacle: string;
  factor: string;
};

const rounds = slice(['ballots', 'recommendations', 'profile', 'attendees'], (meeting) =>
  meeting.ballots.map((ballot) => roundOf(meeting, ballot)),
);
/** A vote changes no round, only the turnout: else each would send every earlier ballot's roll call again. */
const roundsSlice = {
  ...rounds,
  unaffected: (before: Meeting, after: Meeting) =>
    before.recommendations === after.recommendations &&
    before.profile === after.profile &&
    before.attendees === after.attendees &&
    before.ballots.length === after.ballots.length &&
    before.ballots.every((ballot, n) => sameButVotes(ballot, after.ballots[n])),
};

const shared = {
  meeting: meetingSlice,
  profile: slice(['profile'], ({ profile }) => profile),
  agenda: agendaSlice,
  elements: elementsSlice,
  reports: slice(['reports'], ({ reports }) => reports),
  attachments: slice(['attachments'], ({ attachments }) => attachments),
  library: slice(['library'], ({ library }) => library),
  factors: slice(factorBoardParts, factorBoard),
  /** What participants added, with who it was: for those who decide whether it is shown. */
  contributing: slice(['contributing'], ({ contributing }) => contributing),
  submissions: submissionsForStaff,
  priorities: prioritiesForStaff,
  prioritising: prioritisingSlice,
  presence: presenceSlice,
  responses: responsesSlice,
  /** By element, not anonymous: whom each named, also for the secretary who enters what came on paper. */
  partners: slice(['partners'], ({ partners }) => partners),
  attendees: attendeesSlice,
  ...draftingSlices,
  rounds: roundsSlice,
  elections: electionsSlice,
  groups: slice(['groups'], ({ groups }) => groups),
  helpers: slice(['helpers'], ({ helpers }) => helpers),
  dissents: slice(['dissents'], ({ dissents }) => dissents),
  revocations: slice(['revocations'], ({ revocations }) => revocations),
  adjournments: slice(['adjournments'], ({ adjournments }) => adjournments),
  followUps: slice(['followUps'], ({ followUps }) => followUps),
  /** What came of them since; the matrix and the minutes do not read it. */
  progress: slice(['progress'], ({ progress }) => progress),
  /** The meeting before with what became of each follow-up; null where none is named. */
  predecessor: slice(
    settlingParts,
    (meeting) =>
      meeting.predecessor && {
        ...meeting.predecessor,
        followUps: meeting.predecessor.followUps.map((entry) => ({
          ...entry,
          settlement: settlementOf(meeting, entry.id),
        })),
      },
  ),
  /** What the facilitator has set, also while the screen is held or blank. */
  scene: slice(['stage'], ({ stage }) => stage.scene),
};

/** Tells of an element whether nobody of it is still expected to vote. */
function votedIn(
  { unit, eligible, votes }: Pick<Ballot, 'unit' | 'eligible'> & { votes: BySeat<unknown> },
  { attendees }: Pick<Meeting, 'attendees'>,
): (elementId: string) => boolean {
  if (unit === 'element') return (elementId) => voteOf(votes, elementId) !== undefined;
  const voters = setOf(eligible);
  const voted = new Set(votesOf(votes).map(([seatId]) => seatId));
  const all = attendees.filter(({ id }) => voters.has(id));
  const expected = new Set(all.filter(({ id }) => !voted.has(id)).map((a) => a.elementId));
  const asked = new Set(all.map((a) => a.elementId));
  return (elementId) => asked.has(elementId) && !expected.has(elementId);
}

/** Each element's presence and whether its seat, or everybody of it, has voted in the open ballot. */
const hallSlice = slice(['elements', 'attendees', 'seats', 'ballots', 'elections'], (meeting) => {
  const here = presentElements(meeting);
  const ballot = openQuestion(meeting);
  const hasVoted = ballot ? votedIn(ballot, meeting) : () => false;
  return meeting.elements.map(({ id, shortName, votes }) => ({
    elementId: id,
    shortName,
    votes,
    present: here.has(id),
    holder: byId(meeting.attendees, meeting.seats[id] ?? null)?.name ?? null,
    voted: hasVoted(id),
  }));
});

const desk = {
  /** Walks through everybody: with every few votes it would cost more than they. */
  hall: { ...hallSlice, everyMs: 500 },
  quorum: slice(['elements', 'attendees', 'profile', 'adjournments'], (meeting): Quorum => {
    const quorum = quorumOf(meeting);
    return !quorum.met && hasWaited(meeting) ? { ...quorum, waived: true } : quorum;
  }),
  seats: slice(['elements', 'attendees', 'profile'], seatsOf),
  floor: floorSlice,
  stage: stageSlice,
  /** Whether presenters may turn their own pages. */
  clicker: slice(['stage'], ({ stage }) => stage.clicker),
  turnout: turnoutSlice,
  /** The desk stands beside the projector: what is not announced is not on it either. */
  awards: slice(['awards'], ({ awards }) => awards.map(announcedAward)),
  /** Without the comments: those are the secretary's. */
  questionnaire: slice(['questionnaire'], ({ questionnaire: { comments: _, ...asked } }) => asked),
  /** Elements from which an answer has come while the questionnaire is open. */
  responded: slice(['questionnaire', 'responses'], ({ questionnaire, responses }) =>
    questionnaire.state === 'open'
      ? [...new Set(votesOf(responses).map(([, { elementId }]) => elementId))]
      : [],
  ),
  next: {
    parts: [
      'phase',
      'agenda',
      'stage',
      'ballots',
      'elections',
      'adjournments',
      'recommendations',
      'reports',
      'elements',
      'library',
      'history',
      'contributing',
      'merges',
      'submissions',
      'supports',
      'amendments',
      'priorities',
      'awards',
      'questionnaire',
      'partners',
      'attachments',
      'profile',
      'predecessor',
      'followUps',
    ] as const,
    build: (meeting: Meeting) => nextStep(meeting),
  },
  undo: {
    parts: [
      'undo',
      'stage',
      'agenda',
      'floor',
      'phase',
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
    ] as const,
    build: (meeting: Meeting) => undoableStep(meeting),
  },
};

const office = {
  history: slice(['history'], ({ history }) => history),
  minutes: slice(['minutes'], ({ minutes }) => minutes),
  review: slice(['review'], ({ review }) => review),
  photos: slice(['photos'], ({ photos }) => photos),
  awards: slice(['awards'], ({ awards }) => awards),
  questionnaire: slice(['questionnaire'], ({ questionnaire }) => questionnaire),
  turnout: turnoutSlice,
  speaker: speakerSlice,
  spoken: slice(['floor'], ({ floor }) => floor.spoken),
  seatChanges: slice(['seatChanges'], ({ seatChanges }) => seatChanges),
  seatHolders: slice(['seats'], ({ seats }) => seats),
};

/** Links without their hashes; the URLs come from the server on request (routes/m/[code]/links). */
const linksSlice = slice(['links'], ({ links }) => links.map(({ tokenHash: _, ...link }) => link));

export const facilitatorSlices = { ...shared, ...desk };
export const secretarySlices = { ...shared, ...office, links: linksSlice };
