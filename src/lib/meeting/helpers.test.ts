import { describe, expect, it } from 'vitest';
import type { Meeting } from './meeting';
import { attendee, facilitator, refusal, secretary, send, type Said } from './testing';
import { openElection, propose } from './testing/electing';
import { ask, close, hall } from './testing/hall';
import { shownTo } from './testing/shown';

const name: Said = { type: 'helper.name', attendeeId: 'p1' };
const vote = (onBehalfOf?: string): Said => ({
  type: 'vote.cast',
  ballotId: 'b1',
  choice: 'agree',
  note: '',
  ...(onBehalfOf && { onBehalfOf }),
});
const seven = hall({ entitled: 8, present: 7 });
/** Somebody of element e8 came without a phone and holds its seat. */
const come = send(
  send(
    seven,
    secretary,
    {
      type: 'attendee.register',
      name: 'Pak Haji',
      position: '',
      organisation: '',
      elementId: 'e8',
    },
    { id: 'q8' },
  ),
  facilitator,
  { type: 'seat.handOver', elementId: 'e8', attendeeId: 'q8' },
);
const asked = (meeting: Meeting) => ask(send(meeting, facilitator, name), 'b1');

describe('a helper’s phone', () => {
  it('casts for somebody without one, once, and the vote says so', () => {
    const helped = send(asked(come), attendee('p1'), vote('q8'));
    const both = send(send(helped, attendee('p1'), vote('q8')), attendee('p1'), vote());
    const ballot = close(both, 'b1').ballots[0];
    expect(ballot?.counts?.agree).toBe(2);
    const view = shownTo(close(both, 'b1'), { audience: 'secretary', id: null });
    expect(view).toMatchObject({
      rounds: [{ helped: 1, rollCall: [{ elementId: 'e8', helperId: 'p1' }, { helperId: null }] }],
    });
  });

  it('never for somebody who has a phone, nor without being named, nor after being dismissed', () => {
    expect(refusal(asked(come), attendee('p1'), vote('p2'))).toBe('helper.hasPhone');
    expect(refusal(asked(come), attendee('p2'), vote('q8'))).toBe('helper.notNamed');
    const dismissed = send(asked(come), facilitator, { type: 'helper.dismiss', attendeeId: 'p1' });
    expect(refusal(dismissed, attendee('p1'), vote('q8'))).toBe('helper.notNamed');
  });

  it('is a phone: nobody without one can be named', () => {
    expect(refusal(come, facilitator, { type: 'helper.name', attendeeId: 'q8' })).toBe(
      'helper.noPhone',
    );
  });

  it('gives no seat that the person does not hold', () => {
    const taken = send(come, facilitator, { type: 'attendee.remove', attendeeId: 'q8' });
    expect(refusal(asked(taken), attendee('p1'), vote('q8'))).toBe('attendee.unknown');
  });

  it('helps in elections too', () => {
    const open = send(
      propose(send(come, facilitator, name), 'x1'),
      facilitator,
      openElection('x1', 'open'),
    );
    const helped = send(open, attendee('p1'), {
      type: 'election.choose',
      electionId: 'x1',
      choice: [1],
      onBehalfOf: 'q8',
    });
    expect(helped.elections[0]?.votes.seats).toBe(1);
  });

  it('only who helps is told who has no phone', () => {
    const meeting = asked(come);
    expect(shownTo(meeting, { audience: 'me', id: 'p1' })).toMatchObject({
      helping: [{ id: 'q8', name: 'Pak Haji', element: 'Dinas 8' }],
    });
    expect(shownTo(meeting, { audience: 'me', id: 'p2' })).toMatchObject({ helping: null });
  });
});
