import { openElection } from './asking';
import { byId } from './lists';
import type { Election, Meeting } from './meeting';
import { step, type NextStep, type Step } from './step';
import { isWeighted } from './weights';

/* From candidates on the screen to whom the chair declares elected. */

/** While the seats choose. */
export function duringElection({ elections }: Pick<Meeting, 'elections'>): NextStep | null {
  const election = openElection({ elections });
  if (!election) return null;
  const { id: electionId, closesAt } = election;
  return {
    primary: step('closeElection', { type: 'election.close', electionId }),
    others: [
      ...(closesAt === null
        ? []
        : [step('extendElection', { type: 'election.extend', electionId, seconds: 60 })]),
      step('cancelElection', { type: 'election.cancel', electionId }),
    ],
  };
}

/** What the hall looks at is an election: asked next, or confirmed once it is closed without a tie. */
export function electing(meeting: Meeting): Step | null {
  const { scene } = meeting.stage;
  const election =
    scene.kind === 'election' ? byId(meeting.elections, scene.electionId) : undefined;
  if (!election) return null;
  if (election.state === 'draft') return opening(meeting, election);
  const { id: electionId, count, appointment } = election;
  const decided = count !== null && count.tied.length === 0 && count.elected.length > 0;
  return decided && appointment === null
    ? step('confirmElected', {
        type: 'election.confirm',
        electionId,
        elected: count.elected,
        reason: '',
      })
    : null;
}

const opening = (meeting: Meeting, { id: electionId, candidates }: Election): Step | null =>
  candidates.length > 1
    ? step('openElection', {
        type: 'election.open',
        electionId,
        // Where persons are chosen the custom is a secret ballot (domain §5.1), if votes can be secret at all.
        secrecy: isWeighted(meeting, meeting.profile.votingUnit) ? 'open' : 'secret',
        seconds: null,
        quorumOverride: null,
      })
    : null;

/** An election the hall has not finished. */
export function showElection({ elections, stage: { scene } }: Meeting): Step[] {
  const shown = scene.kind === 'election' ? scene.electionId : null;
  const waiting = elections.find(({ id, appointment }) => appointment === null && id !== shown);
  return waiting
    ? [
        step(
          'showElection',
          { type: 'stage.show', scene: { kind: 'election', electionId: waiting.id, page: 0 } },
          waiting.title,
        ),
      ]
    : [];
}
