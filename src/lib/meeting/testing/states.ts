import type { Meeting } from '../meeting';
import { demoPredecessor } from '../templates/demo-predecessor';
import { suggestedIndicators } from '../templates/indicators';
import { attendee, chair, facilitator, presenterOf, secretary, send, type Said } from '../testing';
import { ask, close, hall, plan, proposal } from './hall';

/* A meeting with something of every kind in it, in each state a command may find it in. Ids are the generator's. */

export const pastId = 'CONTOH2025-f05';

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

export const running = withAmendment(prepared());
export const asked = ask(running, 'b1');
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
/** By what is going on. */
export const states: Record<string, Meeting> = {
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
