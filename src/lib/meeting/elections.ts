import * as v from 'valibot';
import { isFree } from './asking';
import type { Decisions, Evolutions } from './capability';
import type { AnyEvent } from './events';
import { edit, pick, replace, without } from './lists';
import { place, electionDraft, appointment, type ElectionDraft } from './shapes/election';
import { fewestPublished, type Election, type Meeting } from './meeting';
import { Refusal, need } from './refusal';
import { id, prose, requiredProse } from './text';
import { noneYet } from './votes';

/* An election is prepared: title, candidates, way of choosing; and after it the chair confirms who is elected. */

const changes = v.partial(electionDraft);

export const electionCommands = {
  /** `after`: the election whose tie this one is to settle. */
  'election.add': v.object({ election: electionDraft, after: v.nullable(id) }),
  'election.change': v.object({ electionId: id, was: changes, now: changes }),
  'election.remove': v.object({ electionId: id }),
  'election.confirm': v.object({
    electionId: id,
    elected: v.pipe(v.array(place), v.maxLength(20, 'input.invalid')),
    reason: prose(600),
  }),
  'election.revoke': v.object({ electionId: id, reason: requiredProse(600) }),
};

export const electionEvents = {
  'election.added': v.object({ electionId: id, election: electionDraft, after: v.nullable(id) }),
  'election.changed': v.object({ electionId: id, changes }),
  'election.removed': v.object({ electionId: id }),
  'election.confirmed': v.object({ electionId: id, appointment }),
  'election.revoked': v.object({ electionId: id, reason: v.string() }),
};

/** Once it has been asked its candidates are what the votes mean. */
const draft = (meeting: Meeting, electionId: string): Election => {
  const election = pick(meeting.elections, electionId);
  need(election.state === 'draft', 'election.fixed');
  return election;
};

/** No two candidates of one name. */
function needDistinct({ candidates }: Pick<ElectionDraft, 'candidates'>) {
  const names = candidates.map((name) => name.toLowerCase());
  need(new Set(names).size === names.length, 'election.candidates');
}

const sorted = (places: readonly number[]) => [...places].sort((a, b) => a - b).join();

export const decideElections: Decisions<typeof electionCommands> = {
  'election.add': (meeting, { election, after }, { commandId }) => {
    need(isFree(meeting, commandId), 'id.taken');
    need(meeting.elections.length < 100, 'meeting.tooLarge');
    needDistinct(election);
    if (after !== null) pick(meeting.elections, after);
    return [{ type: 'election.added', electionId: commandId, election, after }];
  },
  'election.change': (meeting, { electionId, was, now }) => {
    const { title, method, places, candidates } = draft(meeting, electionId);
    const changes = edit<ElectionDraft>(
      { title, method, places, candidates: [...candidates] },
      was,
      now,
    );
    if (!changes) return [];
    needDistinct({ candidates, ...changes });
    return [{ type: 'election.changed', electionId, changes }];
  },
  'election.remove': (meeting, { electionId }) => {
    draft(meeting, electionId);
    return [{ type: 'election.removed', electionId }];
  },
  'election.confirm': (meeting, { electionId, elected, reason }, { now }) => {
    const election = pick(meeting.elections, electionId);
    need(election.state === 'closed', 'election.notClosed');
    need(election.appointment === null, 'election.confirmed');
    need(new Set(elected).size === elected.length, 'input.invalid');
    need(elected.length <= election.places, 'election.tooMany');
    need(
      elected.every((one) => one < election.candidates.length),
      'input.invalid',
    );
    const departs = sorted(elected) !== sorted(election.count?.elected ?? []);
    if (departs && !reason) throw new Refusal('election.departs', { field: 'reason' });
    const confirmed: AnyEvent = {
      type: 'election.confirmed',
      electionId,
      appointment: { elected, reason, at: now },
    };
    return [confirmed];
  },
  'election.revoke': (meeting, { electionId, reason }) => {
    need(pick(meeting.elections, electionId).appointment !== null, 'election.notClosed');
    return [{ type: 'election.revoked', electionId, reason }];
  },
};

const prepared = ({
  electionId: id,
  election,
  after,
}: {
  electionId: string;
  election: ElectionDraft;
  after: string | null;
}): Election => ({
  ...election,
  id,
  after,
  state: 'draft',
  unit: 'element',
  secrecy: 'secret',
  eligible: [],
  weights: null,
  publishFrom: fewestPublished,
  group: null,
  quorum: null,
  quorumAtClose: null,
  quorumOverride: null,
  byHand: false,
  witnesses: '',
  openedAt: null,
  closesAt: null,
  closedAt: null,
  votes: noneYet(),
  present: null,
  count: null,
  appointment: null,
  revoked: [],
});

export const changedElection = (
  meeting: Meeting,
  electionId: string,
  change: (election: Election) => Election,
): Meeting => ({ ...meeting, elections: replace(meeting.elections, electionId, change) });

export const evolveElections: Evolutions<typeof electionEvents> = {
  'election.added': (meeting, added) => ({
    ...meeting,
    elections: [...meeting.elections, prepared(added)],
  }),
  'election.changed': (meeting, { electionId, changes }) =>
    changedElection(meeting, electionId, (election) => ({ ...election, ...changes })),
  'election.removed': (meeting, { electionId }) => ({
    ...meeting,
    elections: without(meeting.elections, electionId),
  }),
  'election.confirmed': (meeting, { electionId, appointment }) =>
    changedElection(meeting, electionId, (election) => ({ ...election, appointment })),
  'election.revoked': (meeting, { electionId, reason }, { at }) =>
    changedElection(meeting, electionId, (election) => withdrawn(election, reason, at)),
};

/** The confirmation no longer holds, and is not forgotten. */
export const withdrawn = (election: Election, why: string, revokedAt: number): Election =>
  election.appointment
    ? {
        ...election,
        appointment: null,
        revoked: [...election.revoked, { ...election.appointment, why, revokedAt }],
      }
    : election;
