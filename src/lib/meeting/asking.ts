import { hasWaited, waitingFor } from './adjournment';
import { quorumOf } from './presence';
import { openBallot } from './ballots';
import type { Command } from './commands';
import { quorumWithHands } from './counting';
import { seatsIn, type Electorate } from './groups';
import { byId } from './lists';
import type { Ballot, Election, Meeting, Quorum, VotingUnit } from './meeting';
import { need } from './refusal';
import { weightsFor, type Weights } from './weights';

/* What holds for every question to the seats, whether about a wording or among candidates. */

type Questions = Pick<Meeting, 'ballots' | 'elections'>;

export const openElection = ({ elections }: Pick<Meeting, 'elections'>): Election | undefined =>
  elections.find(({ state }) => state === 'open');

/** What the seats are being asked right now: one thing at a time. */
export const openQuestion = (meeting: Questions): Ballot | Election | undefined =>
  openBallot(meeting) ?? openElection(meeting);

/** Refuses while the seats are being asked. */
export const needQuiet = (meeting: Questions): void =>
  need(!openQuestion(meeting), 'ballot.running');

/** What closes by itself next, and when. */
export function deadlineOf(
  meeting: Questions,
): { at: number; id: string; command: Command } | null {
  const ballot = openBallot(meeting);
  const election = openElection(meeting);
  const { id, closesAt } = ballot ?? election ?? { id: '', closesAt: null };
  if (closesAt === null) return null;
  const command: Command = ballot
    ? { type: 'ballot.close', ballotId: id }
    : { type: 'election.close', electionId: id };
  return { at: closesAt, id, command };
}

type Asked = {
  /** How many were raised, where hands are asked. */
  hands?: number | null;
  secrecy?: Ballot['secrecy'];
  electorate?: Electorate | undefined;
};
type Ready = {
  unit: VotingUnit;
  eligible: string[];
  weights: Weights | null;
  publishFrom: number;
  /** Name of the group that is asked alone. */
  group: string | null;
  quorum: Quorum;
  quorumOverride: string | null;
};

/**
 * Who is asked and whether they may be: the meeting runs, nothing else is being asked, quorum is there or the chair
 * goes on without it (domain §5.2 no. 6). @param override the chair's words. Raised
 * hands count as present, but not where votes are weighted: a hand does not say whose it is.
 */
export function readyToAsk(
  meeting: Meeting,
  override: string | null,
  { hands = null, secrecy = 'open', electorate }: Asked = {},
): Ready {
  need(meeting.phase === 'running', 'meeting.notOpen');
  needQuiet(meeting);
  need(meeting.priorities?.state !== 'open', 'priorities.running');
  need(!waitingFor(meeting), 'quorum.waiting');
  const { votingUnit, quorumGate } = meeting.profile;
  const whom = electorate ?? { unit: votingUnit, groupId: null };
  const { unit } = whom;
  const eligible = seatsIn(meeting, whom);
  need(whom.groupId === null || eligible.length > 0, 'group.empty');
  const weights = weightsFor(meeting, unit, eligible);
  need(weights === null || secrecy === 'open', 'ballot.weightedSecret');
  need(weights === null || hands === null, 'ballot.weightedHands');
  const quorum = quorumWithHands(quorumOf(meeting), hands ?? 0, unit);
  const waived = !quorum.met && hasWaited(meeting);
  const suffices = quorum.met || waived;
  need(suffices || quorumGate === 'override', 'quorum.blocked');
  need(suffices || override !== null, 'quorum.missing');
  return {
    unit,
    eligible,
    weights,
    publishFrom: meeting.profile.publishFrom,
    group: byId(meeting.groups, whom.groupId)?.name ?? null,
    quorum: waived ? { ...quorum, waived } : quorum,
    quorumOverride: suffices ? null : override,
  };
}

/** Whether an id made for a question is still free. */
export const isFree = ({ ballots, elections, questionnaire }: Meeting, id: string): boolean =>
  !byId(ballots, id) && !byId(elections, id) && questionnaire.id !== id;
