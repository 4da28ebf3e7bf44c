import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles, type Actor, type Role } from './capability';
import { commandSchemas, type Command, type CommandName } from './commands';
import { decide } from './decider';
import type { AnyEvent } from './events';
import type { Meeting } from './meeting';
import { permissions } from './permissions';
import { Refusal } from './refusal';
import { contextOf } from './testing';
import { commandOf, type Ids } from './testing/payloads';
import { asked, pastId, running, states } from './testing/states';

/* Every command × role × state, with generated content, against the one table. */

const SAMPLES = 8;
const names = Object.keys(commandSchemas) as CommandName[];

/** The presenter of e1 and the holder of its seat; everybody else speaks for no one. */
const actorOf = (role: Role): Actor => ({
  role,
  id: role === 'presenter' ? 'e1' : role === 'participant' ? 'p1' : null,
});

const shared = {
  entryId: pastId,
  attachmentId: 'u1',
  by: 'f1',
  section: 'opening',
  ballotId: 'b1',
  reportId: 'g1',
  linkId: 'l1',
  before: 'e3',
  awardId: 'w1',
  winnerId: 'v1',
  contributionId: 'k1',
  amendmentId: 'u1',
  from: 'r1',
  prioritiesId: 'y1',
  submissionId: 's1',
  into: 's2',
  mergeId: 'm1',
  questionnaireId: 'q1',
  electionId: 'x1',
  dissentId: 'n1',
  after: 'x1',
  commentId: '1-q1',
  remarkId: 'n1',
};
const own: Ids = {
  ...shared,
  followUpId: 'f1',
  elementId: 'e1',
  attendeeId: 'p1',
  recommendationId: 'r2',
};
const others: Ids = {
  ...shared,
  followUpId: 'f2',
  elementId: 'e2',
  attendeeId: 'p2',
  recommendationId: 'r1',
};
const unknown: Ids = {
  ...shared,
  followUpId: 'zz',
  elementId: 'zz',
  attendeeId: 'zz',
  recommendationId: 'zz',
};

/** What follows, or the refusal's code. Anything else that is thrown fails the test. */
function outcome(meeting: Meeting, actor: Actor, command: Command): AnyEvent[] | string {
  try {
    return decide(meeting, command, contextOf(meeting, actor, { id: 'new' }));
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw new Error(JSON.stringify(command), { cause: error });
  }
}

const samples = (type: CommandName, ids: Ids) => {
  const itemId = type.startsWith('report.')
    ? 'o1'
    : type.startsWith('questionnaire.')
      ? 'k1'
      : 'a3';
  return fc.sample(commandOf(type, { itemId, ...ids }), { seed: 1, numRuns: SAMPLES });
};
const commands = names.map((type) => ({
  type,
  own: samples(type, own),
  any: [own, others, unknown].flatMap((ids) => samples(type, ids)),
}));
const isListed = (type: CommandName, role: Role) =>
  (permissions[type] as readonly Role[]).includes(role);

/** What a presenter sends must be of the own element; the generator also leaves that out. */
const isForNoElement = (role: Role, command: Command): boolean =>
  role === 'presenter' &&
  ((command.type === 'recommendation.add' && command.recommendation.elementId === null) ||
    (command.type === 'recommendation.change' && command.now.elementId === null) ||
    (command.type === 'previous.take' && command.elementId === null));

describe.each(Object.entries(states))('%s', (_, meeting) => {
  it.each(roles)('%s is turned away from everything that the table does not list', (role) => {
    for (const { type, any } of commands) {
      if (isListed(type, role)) continue;
      for (const command of any)
        expect(outcome(meeting, actorOf(role), command), type).toBe('role.forbidden');
    }
  });

  it.each(roles)('%s meets other reasons only for what the table lists', (role) => {
    for (const { type, own, any } of commands) {
      if (!isListed(type, role)) continue;
      const narrowed = role === 'presenter' || role === 'participant';
      for (const command of narrowed ? own : any) {
        if (isForNoElement(role, command)) continue;
        expect(outcome(meeting, actorOf(role), command), type).not.toBe('role.forbidden');
      }
    }
  });
});

describe('narrower than the table', () => {
  it('a presenter writes about the own element alone', () => {
    const listed = names.filter((type) => isListed(type, 'presenter'));
    for (const type of listed)
      for (const command of samples(type, others))
        expect(outcome(running, actorOf('presenter'), command), type).toBe('role.forbidden');
  });

  it('a participant changes nothing of another attendee', () => {
    for (const type of names.filter((name) => isListed(name, 'participant')))
      for (const command of samples(type, others)) {
        const events = outcome(asked, actorOf('participant'), command);
        expect(JSON.stringify(events), type).not.toMatch(/"(p2|e2)"/);
      }
  });
});

it('tries most commands with content that somebody may carry out', () => {
  const isDone = (type: CommandName) =>
    Object.values(states).some((meeting) =>
      roles.some((role) =>
        samples(type, own).some((c) => typeof outcome(meeting, actorOf(role), c) !== 'string'),
      ),
    );
  expect(names.filter(isDone).length).toBeGreaterThan(names.length * 0.7);
}, 60_000);
