import { expect, it } from 'vitest';
import { sendingForMs, voteState, type VoteFacts, type VoteState } from './vote-state';

const agree = { choice: 'agree' as const, note: '', at: 1000 };
const disagree = { choice: 'disagree' as const, note: 'Data belum padan', at: 2000 };
const late = { ...disagree, code: 'ballot.closed' as const };
const holder: VoteFacts['me'] = {
  attendee: { elementId: 'e1', joinedAt: 10 },
  seat: 'e1',
  seatHolder: null,
  seatIsFree: false,
  isAsked: null,
  vote: null,
};
const colleague = { ...holder, seat: null, seatHolder: 'Ibu Contoh' };
const voted = (choice: 'agree' | null, at = 1000) => ({
  ...holder,
  vote: { ballotId: 'b1', choice, note: '', at },
});
const ballot: VoteFacts['ballot'] = {
  id: 'b1',
  unit: 'element',
  group: null,
  secrecy: 'open',
  openedAt: 500,
  closesAt: null,
};
const byAttendee = { ...ballot, unit: 'attendee' as const };
const inSecret = { ...ballot, secrecy: 'secret' as const };
const timed = { ...ballot, closesAt: 3000 };
const facts: VoteFacts = {
  ballot,
  isOpen: true,
  me: holder,
  pending: null,
  acknowledged: null,
  refused: null,
  isLost: false,
  now: 2500,
};
const closed = { isOpen: false };

const cases: [string, Partial<VoteFacts>, VoteState][] = [
  [
    'watches a ballot of a group it does not belong to',
    { ballot: { ...ballot, group: 'TPPS' }, me: { ...holder, isAsked: false } },
    { kind: 'watching', why: 'notAsked', refused: null },
  ],
  ['asks', {}, { kind: 'open' }],
  [
    'asks again in a new round',
    { me: { ...voted('agree'), vote: { ballotId: 'b0', ...agree } } },
    { kind: 'open' },
  ],
  ['is sending', { pending: disagree }, { kind: 'sending', pressed: disagree }],
  [
    'keeps an answer while the connection is lost',
    { pending: disagree, isLost: true },
    { kind: 'kept', pressed: disagree, recorded: null },
  ],
  [
    'keeps an answer that gets no reply, and says what stands until then',
    { pending: disagree, now: 2001 + sendingForMs, me: voted('agree') },
    { kind: 'kept', pressed: disagree, recorded: agree },
  ],
  [
    'has the acknowledgement before the view',
    { acknowledged: agree },
    { kind: 'recorded', recorded: agree },
  ],
  ['has the view after a reload', { me: voted('agree') }, { kind: 'recorded', recorded: agree }],
  [
    'believes the newer of both',
    { me: voted('agree', 900), acknowledged: disagree },
    { kind: 'recorded', recorded: disagree },
  ],
  [
    'believes another tab of the same phone',
    { me: voted('agree', 2400), acknowledged: disagree },
    { kind: 'recorded', recorded: { ...agree, at: 2400 } },
  ],
  [
    'may answer again after a refusal',
    { refused: { ...disagree, code: 'rate.exceeded' }, me: voted('agree') },
    { kind: 'refused', refused: { ...disagree, code: 'rate.exceeded' }, recorded: agree },
  ],
  ['counts down', { ballot: timed, me: voted('agree') }, { kind: 'recorded', recorded: agree }],
  [
    'waits for the closing when time is over',
    { ballot: timed, now: 3000, me: voted('agree') },
    { kind: 'over', recorded: agree },
  ],
  [
    'is late when time is over',
    { ballot: timed, now: 3000, refused: late },
    { kind: 'late', refused: late, recorded: null },
  ],
  ['watches a colleague', { me: colleague }, { kind: 'watching', why: 'heldBy', refused: null }],
  [
    'says that an answer did not count when the seat has moved',
    { me: colleague, refused: { ...late, code: 'seat.notYours' } },
    { kind: 'watching', why: 'heldBy', refused: { ...late, code: 'seat.notYours' } },
  ],
  [
    'watches a free seat',
    { me: { ...colleague, seatHolder: null, seatIsFree: true } },
    { kind: 'watching', why: 'free', refused: null },
  ],
  [
    'watches where the element has no vote',
    { me: { ...colleague, seatHolder: null } },
    { kind: 'watching', why: 'noVote', refused: null },
  ],
  [
    'watches as an observer',
    { me: { ...colleague, attendee: { elementId: null, joinedAt: 10 } } },
    { kind: 'watching', why: 'observer', refused: null },
  ],
  ['votes for itself in voting by attendee', { ballot: byAttendee }, { kind: 'open' }],
  [
    'watches a ballot by attendee that was open before it came',
    { ballot: byAttendee, me: { ...holder, attendee: { elementId: 'e1', joinedAt: 501 } } },
    { kind: 'watching', why: 'joinedLate', refused: null },
  ],
  ['closes without a vote', closed, { kind: 'closed', recorded: null, watched: false }],
  [
    'closes with a vote',
    { ...closed, me: voted('agree') },
    { kind: 'closed', recorded: agree, watched: false },
  ],
  [
    'says of a closed secret ballot only that it voted, whatever it still knows',
    { ...closed, ballot: inSecret, me: voted('agree'), acknowledged: agree },
    { kind: 'closed', recorded: { choice: null, note: '', at: 1000 }, watched: false },
  ],
  [
    'closes for watchers',
    { ...closed, me: colleague },
    { kind: 'closed', recorded: null, watched: true },
  ],
  [
    'asks the server about an answer on its way',
    { ...closed, pending: agree },
    { kind: 'checking', pressed: agree },
  ],
  [
    'was late, and says what stands',
    { ...closed, refused: late, acknowledged: agree },
    { kind: 'late', refused: late, recorded: agree },
  ],
];

it.each(cases)('%s', (_, change, expected) => {
  expect(voteState({ ...facts, ...change })).toEqual(expected);
});
