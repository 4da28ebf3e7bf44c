import type { Meeting } from '../meeting';
import { attendee, clock, facilitator, secretary, send, type Said } from '../testing';
import type { Rehearsal } from './log';

/* Elections for tests: held in a hall, and in the demo's whole log. */

type Asked = Partial<Extract<Said, { type: 'election.add' }>['election']>;
export const candidates = (asked: Asked = {}): Said => ({
  type: 'election.add',
  election: {
    title: 'Wakil peserta yang menandatangani',
    method: 'single',
    places: 1,
    candidates: ['Aminah', 'Burhan', 'Citra'],
    ...asked,
  },
  after: null,
});

/** Prepares election `id`. */
export const propose = (meeting: Meeting, id: string, asked: Asked = {}): Meeting =>
  send(meeting, secretary, candidates(asked), { id });

export const openElection = (electionId: string, secrecy: 'open' | 'secret' = 'secret'): Said => ({
  type: 'election.open',
  electionId,
  secrecy,
  seconds: null,
  quorumOverride: null,
});

/** p1, p2 … choose in turn. */
export const choose = (
  meeting: Meeting,
  electionId: string,
  choices: readonly (readonly number[])[],
): Meeting =>
  choices.reduce(
    (before, choice, n) =>
      send(before, attendee(`p${String(n + 1)}`), {
        type: 'election.choose',
        electionId,
        choice: [...choice],
      }),
    meeting,
  );

/** From proposal to count. */
export function held(
  meeting: Meeting,
  choices: readonly (readonly number[])[],
  asked: Asked = {},
  secrecy: 'open' | 'secret' = 'secret',
): Meeting {
  const opened = send(propose(meeting, 'x1', asked), facilitator, openElection('x1', secrecy));
  return send(choose(opened, 'x1', choices), facilitator, {
    type: 'election.close',
    electionId: 'x1',
  });
}

export function elect(run: Rehearsal): void {
  const group = { name: 'Anggota TPPS', elementIds: ['x'], attendeeIds: [] };
  run.say(secretary, { type: 'group.add', group }, 'g7');
  const was = { name: 'Anggota TPPS' };
  run.say(secretary, { type: 'group.change', groupId: 'g7', was, now: { name: 'TPPS' } });
  run.say(secretary, { type: 'group.remove', groupId: 'g7' });
  run.say(secretary, candidates({ method: 'ranked' }), 'x1');
  run.say(secretary, {
    type: 'election.change',
    electionId: 'x1',
    was: { candidates: ['Aminah', 'Burhan', 'Citra'] },
    now: { candidates: ['Aminah', 'Burhan', 'Citra', 'Daud'] },
  });
  run.say(secretary, candidates(), 'x2');
  run.say(secretary, { type: 'election.remove', electionId: 'x2' });
  run.say(facilitator, openElection('x1'));
  run.say(facilitator, { type: 'election.cancel', electionId: 'x1' });
  run.say(facilitator, openElection('x1'));
  run.say(facilitator, { type: 'election.extend', electionId: 'x1', seconds: 60 });
  const orders = [[0, 1], [1, 0], [2, 1, 0], [1, 2], [0, 2], [3, 0], []];
  orders.forEach((choice, n) => {
    const who = attendee(`p${String(n + 1)}`);
    run.say(who, { type: 'election.choose', electionId: 'x1', choice });
  });
  run.say(clock, { type: 'election.close', electionId: 'x1' });
  const { count } = run.meeting.elections[0] ?? {};
  const said = { electionId: 'x1', elected: [...(count?.elected ?? [])], reason: 'Sesuai hasil.' };
  run.say(facilitator, { type: 'election.confirm', ...said });
  run.say(facilitator, { type: 'election.revoke', electionId: 'x1', reason: 'Salah tekan.' });
  run.say(facilitator, { type: 'election.confirm', ...said });
}

/** Most have left: the meeting waits for them, then goes on without. Undone, since the demo has its quorum. */
export function adjourn(run: Rehearsal): void {
  const leaving = run.meeting.profile.quorum;
  run.say(secretary, {
    type: 'profile.change',
    was: { quorum: leaving },
    now: { quorum: 'own', quorumShare: { numerator: 1, denominator: 1, strict: false } },
  });
  const said = { minutes: 60, reason: 'Menunggu camat.', notice: 'Rapat ditunda' };
  run.say(facilitator, { type: 'quorum.postpone', ...said });
  run.say(secretary, {
    type: 'profile.change',
    was: { quorum: 'own' },
    now: { quorum: leaving },
  });
  run.say(facilitator, { type: 'quorum.resume' });
}
