import * as v from 'valibot';
import { readyToAsk } from './asking';
import { presentSeats, quorumOf } from './presence';
import { presentAt } from './ballots';
import type { Context, Decisions, Evolutions } from './capability';
import { mayPublish, quorumWithHands } from './counting';
import { countElection, countHands } from './election-count';
import { changedElection } from './elections';
import { electorate, seatAsked } from './groups';
import { votingFor } from './helpers';
import { pick } from './lists';
import {
  electionAsked,
  electionCount,
  place,
  preference,
  quorumState,
  secrecies,
  mostCandidates,
  type Election,
  type Meeting,
  type Preference,
} from './meeting';
import { electionProcedures, mostNames } from './procedures';
import { found, need } from './refusal';
import { count, id, line, requiredProse } from './text';
import { noneYet, votesOf, withVote } from './votes';
import { weightIn } from './weights';

/* The seats choose among candidates. Sealed like a secret ballot, counted once (docs/decisions/elections.md). */

const seconds = v.pipe(count, v.minValue(5, 'number.invalid'), v.maxValue(3600, 'number.invalid'));
/** The chair's words when opening without quorum; null relies on quorum. */
const quorumOverride = v.nullable(requiredProse(300));
const choice = v.pipe(v.array(place), v.maxLength(mostCandidates, 'input.invalid'));

export const electionAskingCommands = {
  'election.open': v.object({
    electionId: id,
    secrecy: v.picklist(secrecies),
    seconds: v.nullable(seconds),
    quorumOverride,
    electorate: v.optional(electorate),
  }),
  'election.extend': v.object({ electionId: id, seconds }),
  'election.close': v.object({ electionId: id }),
  /** The round does not count; the election can be held again. */
  'election.cancel': v.object({ electionId: id }),
  /** Candidates by their place on the list, from 0; in the voter's order where they are ranked. Empty: abstains. */
  'election.choose': v.object({ electionId: id, choice, onBehalfOf: v.optional(id) }),
  /** Sums of raised hands, one a candidate, typed with their witnesses. @param cast who raised a hand at all */
  'election.recordHands': v.object({
    electionId: id,
    sums: v.pipe(v.array(count), v.maxLength(mostCandidates, 'input.invalid')),
    cast: count,
    witnesses: line(200),
    quorumOverride,
  }),
};

const closing = v.object({
  electionId: id,
  present: count,
  quorum: quorumState,
  count: v.nullable(electionCount),
});
export const electionAskingEvents = {
  'election.opened': v.object({ electionId: id, asked: electionAsked }),
  'election.extended': v.object({ electionId: id, closesAt: v.number() }),
  'election.chosen': v.object({ electionId: id, seatId: id, preference }),
  'election.closed': closing,
  'election.cancelled': v.object({ electionId: id }),
};

const opened = (meeting: Meeting, electionId: string): Election => {
  const election = pick(meeting.elections, electionId);
  need(election.state === 'open', 'ballot.closed');
  return election;
};

/** Prepared, and with a real choice. */
function ready(meeting: Meeting, electionId: string): Election {
  const election = pick(meeting.elections, electionId);
  need(election.state === 'draft', 'election.fixed');
  need(election.candidates.length > 1, 'election.candidates');
  return election;
}

const choices = v.array(v.number());
/** Reads one seat's choice; a secret one with the election's key. */
export const readPreference = (
  electionId: string,
  preference: Preference,
  unseal: Context['unseal'],
): number[] =>
  preference.secrecy === 'open'
    ? preference.choice
    : v.parse(choices, JSON.parse(unseal(electionId, preference.sealed)));

const shown = (electionId: string) =>
  ({ type: 'stage.shown', scene: { kind: 'election', electionId, page: 0 } }) as const;

export const decideElectionAsking: Decisions<typeof electionAskingCommands> = {
  'election.open': (meeting, command, { now }) => {
    const { electionId, secrecy, seconds, quorumOverride, electorate } = command;
    ready(meeting, electionId);
    const asked = {
      ...readyToAsk(meeting, quorumOverride, { secrecy, electorate }),
      secrecy,
      byHand: false,
      witnesses: '',
      closesAt: seconds === null ? null : now + seconds * 1000,
    };
    return [{ type: 'election.opened', electionId, asked }, shown(electionId)];
  },
  'election.extend': (meeting, { electionId, seconds }, { now }) => {
    const { closesAt } = opened(meeting, electionId);
    const from = Math.max(closesAt ?? now, now);
    return [{ type: 'election.extended', electionId, closesAt: from + seconds * 1000 }];
  },
  'election.choose': (meeting, { electionId, choice, onBehalfOf }, { actor, now, seal }) => {
    const election = opened(meeting, electionId);
    const { closesAt, secrecy, method, places, candidates } = election;
    need(closesAt === null || now < closesAt, 'ballot.closed');
    const { voter, by } = votingFor(meeting, actor, onBehalfOf);
    const attendeeId = voter.id;
    const seatId = found(seatAsked(meeting, election, attendeeId), 'seat.notYours');
    const most = mostNames(method, { places, candidates: candidates.length });
    need(choice.length <= most && new Set(choice).size === choice.length, 'election.choice');
    need(
      choice.every((one) => one < candidates.length),
      'election.choice',
    );
    const whose = { attendeeId, at: now, ...by };
    const preference: Preference =
      secrecy === 'open'
        ? { secrecy, ...whose, choice }
        : { secrecy, ...whose, sealed: seal(electionId, JSON.stringify(choice), 'choice') };
    return [{ type: 'election.chosen', electionId, seatId, preference }];
  },
  'election.close': (meeting, { electionId }, { unseal }) => {
    const election = opened(meeting, electionId);
    const ballots = votesOf(election.votes).map(([seatId, one]) => ({
      choice: readPreference(electionId, one, unseal),
      weight: weightIn(election.weights, seatId),
    }));
    const published = mayPublish(election, ballots.length);
    return [
      {
        type: 'election.closed',
        electionId,
        present: presentAt(meeting, election),
        quorum: quorumOf(meeting),
        count: published ? countElection(ballots, election, election.weights !== null) : null,
      },
      shown(electionId),
    ];
  },
  'election.cancel': (meeting, { electionId }) => {
    opened(meeting, electionId);
    return [{ type: 'election.cancelled', electionId }, shown(electionId)];
  },
  'election.recordHands': (meeting, { electionId, sums, cast, witnesses, quorumOverride }) => {
    const election = ready(meeting, electionId);
    const { method, places, candidates } = election;
    need(electionProcedures[method].byHand, 'election.notByHand');
    const asked = readyToAsk(meeting, quorumOverride, { hands: cast });
    const most = mostNames(method, { places, candidates: candidates.length });
    need(cast > 0, 'ballot.noVotes');
    need(cast <= asked.eligible.length, 'ballot.tooManyHands');
    const hands = sums.reduce((sum, one) => sum + one, 0);
    need(sums.length === candidates.length && hands <= cast * most, 'election.choice');
    need(
      sums.every((sum) => sum <= cast),
      'election.choice',
    );
    const here = presentSeats(meeting, asked.unit, asked.eligible).size;
    const by = { secrecy: 'open' as const, byHand: true, witnesses, closesAt: null };
    return [
      { type: 'election.opened', electionId, asked: { ...asked, ...by } },
      {
        type: 'election.closed',
        electionId,
        present: Math.max(here, cast),
        quorum: quorumWithHands(quorumOf(meeting), cast, asked.unit),
        count: countHands(sums, cast, election),
      },
      shown(electionId),
    ];
  },
};

export const evolveElectionAsking: Evolutions<typeof electionAskingEvents> = {
  'election.opened': (meeting, { electionId, asked }, { at }) =>
    changedElection(meeting, electionId, (election) => ({
      ...election,
      ...asked,
      state: 'open',
      openedAt: at,
      votes: noneYet(),
    })),
  'election.extended': (meeting, { electionId, closesAt }) =>
    changedElection(meeting, electionId, (election) => ({ ...election, closesAt })),
  'election.chosen': (meeting, { electionId, seatId, preference }) =>
    changedElection(meeting, electionId, (election) => ({
      ...election,
      votes: withVote(election.votes, seatId, preference),
    })),
  'election.closed': (meeting, { electionId, present, quorum, count }, { at }) =>
    changedElection(meeting, electionId, (election) => ({
      ...election,
      state: 'closed',
      closedAt: at,
      present,
      quorumAtClose: quorum,
      count,
    })),
  'election.cancelled': (meeting, { electionId }) =>
    changedElection(meeting, electionId, (election) => ({
      ...election,
      state: 'draft',
      openedAt: null,
      votes: noneYet(),
    })),
};
