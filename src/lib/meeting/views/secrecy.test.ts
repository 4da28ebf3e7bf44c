import { describe, expect, it } from 'vitest';
import type { Choice, Meeting } from '../meeting';
import { attendee, contextOf, facilitator, send } from '../testing';
import { ask, close, hall } from '../testing/hall';
import { slicesFor, type Audience } from '../views';
import { meOf } from './me';

/* What is shown of ballots, and to whom. Two worlds and the swap over thousands of random halls: server/secret-worlds.test.ts. */

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
/** Everybody votes at the same times; only what they answer differs between worlds. */
function voted(given: readonly Answer[]): Meeting {
  const opened = ask(hall({ entitled: 10, present: 10 }), 'b1', { secrecy: 'secret' });
  return given.reduce(
    (meeting, { choice, note }, n) =>
      send(meeting, attendee(`p${n + 1}`), { type: 'vote.cast', ballotId: 'b1', choice, note }),
    opened,
  );
}

describe('a secret ballot', () => {
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
