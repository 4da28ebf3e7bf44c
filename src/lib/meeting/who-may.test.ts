import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles, type Actor, type Role } from './capability';
import { commandSchemas, type Command, type CommandName } from './commands';
import { decide } from './decider';
import type { AnyEvent } from './events';
import type { Meeting } from './meeting';
import { permissions } from './permissions';
import { Refusal } from './refusal';
import {
  attendee,
  chair,
  contextOf,
  facilitator,
  presenterOf,
  secretary,
  send,
  type Said,
} from './testing';
import { ask, close, hall, plan, proposal } from './testing/hall';
import { demoPredecessor } from './templates/demo-predecessor';
import { suggestedIndicators } from './templates/indicators';
import { commandOf, type Ids } from './testing/payloads';

/* Every command × role × state, with generated content, against the one table. */

const SAMPLES = 8;
const pastId = 'CONTOH2025-f05';
const names = Object.keys(commandSchemas) as CommandName[];

const prepared = (): Meeting => {
  const own = { ...proposal, elementId: 'e1' };
  const add = { type: 'recommendation.add', recommendation: own, before: null } as const;
  const entry = { part: 'obstacles', item: { text: 'Vaksin kosong' } } as const;
  const row = { ...plan, ownerId: 'e1', action: 'Rapat', recommendationId: null, note: '' };
  const followUp = { ...row, status: 'notStarted' } as const;
  const drafted = send(hall(), presenterOf('e1'), add, { id: 'r2' });
  const reported = send(
    drafted,
    presenterOf('e1'),
    { type: 'report.add', elementId: 'e1', entry, before: null },
    { id: 'o1' },
  );
  const planned = send(
    reported,
    secretary,
    { type: 'followUp.add', followUp, before: null },
    { id: 'f1' },
  );
  const theirs = send(
    planned,
    secretary,
    { type: 'followUp.add', followUp: { ...followUp, ownerId: 'e2' }, before: null },
    { id: 'f2' },
  );
  const asking = withElection(
    withQuestionnaire(withAward(withSubmissions(withFactors(withPast(theirs))))),
  );
  return withLibrary(withMaterial(asking));
};

const withPast = (meeting: Meeting): Meeting => {
  const handover = demoPredecessor(2026);
  if (!handover) throw new Error('the demo has no meeting before');
  return send(meeting, secretary, { type: 'predecessor.name', handover });
};

const withMaterial = (meeting: Meeting): Meeting => {
  const file = { name: 'Foto.jpg', type: 'image/jpeg', bytes: 10, pages: 1 } as const;
  return ['u1', 'u2'].reduce(
    (before, id) =>
      send(
        before,
        presenterOf('e1'),
        { type: 'attachment.add', elementId: 'e1', file, replaces: null },
        { id },
      ),
    meeting,
  );
};

/** Its entry goes by the id that commands about last year's follow-ups name too. */
const withLibrary = (meeting: Meeting): Meeting => {
  const [entry] = suggestedIndicators;
  if (!entry) throw new Error('no suggestion');
  return send(meeting, secretary, { type: 'library.add', entry, before: null }, { id: pastId });
};

const withFactors = (meeting: Meeting): Meeting => {
  const said = { text: 'Sinyal lemah', kind: 'hindering', tag: null } as const;
  const open = send(meeting, facilitator, { type: 'contribution.open', credit: 'element' });
  const given = ['k1', 'k2'].reduce(
    (before, id) =>
      send(
        send(before, attendee('p1'), { type: 'contribution.give', ...said }, { id }),
        secretary,
        { type: 'contribution.judge', contributionId: id, verdict: 'shown' },
      ),
    open,
  );
  const merge: Said = {
    type: 'factor.merge',
    factorIds: ['k1', 'k2'],
    text: 'Sinyal',
    tag: null,
  };
  return send(given, secretary, merge, { id: 'm1' });
};

const withSubmissions = (meeting: Meeting): Meeting => {
  const open = send(meeting, facilitator, { type: 'submission.open', credits: ['element'] });
  const said = { kind: 'question', text: 'Kapan mulai?', credit: 'element' } as const;
  return ['s1', 's2'].reduce(
    (before, id) =>
      send(send(before, attendee('p3'), { type: 'submission.give', ...said }, { id }), secretary, {
        type: 'submission.judge',
        submissionId: id,
        verdict: 'shown',
      }),
    open,
  );
};

const withAward = (meeting: Meeting): Meeting => {
  const award = { title: 'Desa terbaik', criterion: '' };
  const winner = { village: 'Desa A', subdistrict: '', note: '' };
  const added = send(meeting, secretary, { type: 'award.add', award, before: null }, { id: 'w1' });
  return send(
    added,
    secretary,
    { type: 'award.addWinner', awardId: 'w1', winner, before: null },
    { id: 'v1' },
  );
};

const withElection = (meeting: Meeting): Meeting => {
  const election = { title: 'Ketua', method: 'single', places: 1, candidates: ['A', 'B'] } as const;
  const said = { ...election, candidates: [...election.candidates] };
  return send(
    meeting,
    secretary,
    { type: 'election.add', election: said, after: null },
    { id: 'x1' },
  );
};

const withQuestionnaire = (meeting: Meeting): Meeting =>
  send(meeting, secretary, { type: 'questionnaire.draft' });

const withAmendment = (meeting: Meeting): Meeting =>
  send(
    send(
      meeting,
      secretary,
      { type: 'recommendation.add', recommendation: proposal, before: null },
      { id: 'r3' },
    ),
    secretary,
    { type: 'amendment.add', recommendationId: 'r3', text: 'Bunyi lain', note: '' },
    { id: 'u1' },
  );

const running = withAmendment(prepared());
const asked = ask(running, 'b1');
const closed = send(
  send(close(asked, 'b1'), facilitator, { type: 'meeting.close' }),
  presenterOf('e1'),
  {
    type: 'progress.report',
    followUpId: 'f1',
    at: '2026-12-10',
    status: 'done',
    note: '',
  },
  { id: 'g1' },
);
/** Somebody speaks, somebody waits, and the seats have said what comes first. */
const inTalks = (
  [
    [attendee('p1'), { type: 'hand.raise', topic: 'Data' }],
    [facilitator, { type: 'floor.give', attendeeId: 'p2' }],
    [
      facilitator,
      { type: 'priorities.open', method: 'points', points: 5, recommendationIds: ['r1', 'r2'] },
    ],
    [facilitator, { type: 'priorities.close' }],
  ] as const
).reduce<Meeting>(
  (meeting, [who, said]) =>
    send(
      meeting,
      who,
      said.type === 'priorities.open'
        ? { ...said, recommendationIds: [...said.recommendationIds] }
        : said,
    ),
  running,
);
const states: Record<string, Meeting> = {
  'somebody speaking': inTalks,
  preparing: { ...running, phase: 'preparing', openedAt: null },
  running,
  'ballot open': asked,
  'election open': send(running, facilitator, {
    type: 'election.open',
    electionId: 'x1',
    secrecy: 'open',
    seconds: null,
    quorumOverride: null,
  }),
  'questionnaire open': send(running, facilitator, { type: 'questionnaire.open' }, { id: 'q1' }),
  'priorities open': send(
    running,
    facilitator,
    { type: 'priorities.open', method: 'points', points: 5, recommendationIds: ['r1', 'r2'] },
    { id: 'y1' },
  ),
  closed,
  'with the chair': send(
    send(closed, secretary, { type: 'review.ask', message: '' }),
    chair,
    { type: 'remark.add', round: 1, place: 'summary~1', quote: '', text: 'Perbaiki' },
    { id: 'n1' },
  ),
  approved: send(closed, secretary, { type: 'minutes.approve' }),
};

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

/** A presenter's proposal must stay with the own element; the generator also leaves that out. */
const isProposalForNobody = (role: Role, command: Command): boolean =>
  role === 'presenter' &&
  ((command.type === 'recommendation.add' && command.recommendation.elementId === null) ||
    (command.type === 'recommendation.change' && command.now.elementId === null));

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
        if (isProposalForNobody(role, command)) continue;
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
