import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice, Meeting } from '../meeting';
import { attendee, contextOf, facilitator, send } from '../testing';
import { ask, close, hall } from '../testing/hall';
import { slicesFor, type Audience } from '../views';
import { meOf } from './participant';

/* What "secret" means (docs/decisions/secret-ballots.md), tried over random halls. */

const audiences: Audience[] = [
  ...(['participant', 'screen', 'facilitator', 'secretary'] as const).map((role) => ({
    role,
    elementId: null,
  })),
  { role: 'presenter', elementId: 'e1' },
];

/** All that any audience is shown, as text. */
const shown = (meeting: Meeting): string =>
  JSON.stringify(
    audiences.map((a) =>
      Object.entries(slicesFor(a)).map(([name, { build }]) => [name, build(meeting)]),
    ),
  );

const { unseal } = contextOf(hall(), facilitator);
const me = (meeting: Meeting, attendeeId: string) => meOf(meeting, attendeeId, unseal);

type Answer = { choice: Choice; note: string };
const answer = fc.record({
  choice: fc.constantFrom<Choice>('agree', 'disagree', 'abstain'),
  note: fc.constantFrom('', 'Anggaran belum ada', 'Perlu pendampingan'),
});
const answers = fc.array(answer, { minLength: 5, maxLength: 9 });

/** Everybody votes at the same times; only what they answer differs between worlds. */
function voted(given: readonly Answer[]): Meeting {
  const opened = ask(hall({ entitled: 10, present: 10 }), 'b1', { secrecy: 'secret' });
  return given.reduce(
    (meeting, { choice, note }, n) =>
      send(meeting, attendee(`p${n + 1}`), { type: 'vote.cast', ballotId: 'b1', choice, note }),
    opened,
  );
}

/** The log's view of the votes without their ciphertext. */
const withoutSeals = (meeting: Meeting) =>
  JSON.stringify(meeting.ballots, (key, value: unknown) => (key === 'sealed' ? '…' : value));

describe('a secret ballot', () => {
  it('two worlds: while it is open nobody else’s page tells which of two answers a seat gave', () => {
    fc.assert(
      fc.property(answers, fc.nat(), answer, (given, at, other) => {
        const changed = given.map((one, n) => (n === at % given.length ? other : one));
        const [one, two] = [voted(given), voted(changed)];
        expect(shown(one)).toBe(shown(two));
        expect(me(one, 'p10')).toEqual(me(two, 'p10'));
      }),
      { numRuns: 60 },
    );
  });

  it('swap: after closing nothing but ciphertext tells who gave which answer', () => {
    fc.assert(
      fc.property(
        answers.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          const [one, two] = [close(voted(given), 'b1'), close(voted(shuffled), 'b1')];
          expect(shown(one)).toBe(shown(two));
          expect(withoutSeals(one)).toBe(withoutSeals(two));
          for (let n = 1; n <= 10; n += 1) expect(me(one, `p${n}`)).toEqual(me(two, `p${n}`));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows a seat’s new holder not how the former one voted', () => {
    const first = voted([{ choice: 'disagree', note: '' }]);
    const joined = send(
      first,
      { role: 'guest', id: null },
      {
        type: 'attendee.join',
        name: 'Rekan',
        position: '',
        organisation: '',
        elementId: 'e1',
        deviceHash: 'x',
      },
      { id: 'p11' },
    );
    const handed = send(joined, facilitator, {
      type: 'seat.handOver',
      elementId: 'e1',
      attendeeId: 'p11',
    });
    expect(me(joined, 'p1')?.vote).toMatchObject({ choice: 'disagree' });
    expect(me(handed, 'p11')?.vote).toMatchObject({ ballotId: 'b1', choice: null, note: '' });
  });
});

describe('any ballot', () => {
  it('shows no tally, roll call or note before it closes', () => {
    const open = ask(hall(), 'b1', { secrecy: 'open', kind: 'consensus' });
    const cast = send(open, attendee('p1'), {
      type: 'vote.cast',
      ballotId: 'b1',
      choice: 'disagree',
      note: 'Catatan yang belum boleh tampil',
    });
    expect(shown(cast)).not.toContain('Catatan yang belum boleh tampil');
    expect(shown(cast)).not.toContain('"disagree":1');
    expect(shown(close(cast, 'b1'))).toContain('Catatan yang belum boleh tampil');
  });
});

it('no view carries a hash or a sealed vote', () => {
  const meeting = close(
    voted(Array.from({ length: 5 }, () => ({ choice: 'agree', note: '' }))),
    'b1',
  );
  expect(shown(meeting)).not.toMatch(/deviceHash|tokenHash|sealed|phone p1/);
});
