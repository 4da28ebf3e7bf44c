import { describe, expect, it } from 'vitest';
import { resultOf } from './ballots';
import { byId } from './lists';
import type { Meeting } from './meeting';
import { attendee, decided, send, type Said } from './testing';
import { ask, cast, choices, close, hall } from './testing/hall';

const vote = (
  ballotId: string,
  choice: 'agree' | 'agreeWithNotes' | 'disagree' | 'abstain',
  note = '',
): Said => ({
  type: 'vote.cast',
  ballotId,
  choice,
  note,
});
const ballot = (meeting: Meeting, id = 'b1') => {
  const found = byId(meeting.ballots, id);
  if (!found) throw new Error(`no ballot ${id}`);
  return found;
};
const verdict = (meeting: Meeting, id = 'b1') => resultOf(ballot(meeting, id))?.verdict ?? null;
const five = hall({ entitled: 6, present: 5 });

describe('a secret ballot', () => {
  const open = ask(five, 'b1', { secrecy: 'secret', kind: 'consensus' });
  const voted = send(
    cast(open, 'b1', choices(4, 0, 0)),
    attendee('p5'),
    vote('b1', 'disagree', 'Belum siap.'),
  );

  it('keeps no choice readable, neither in the meeting nor in the log', () => {
    const events = decided(open, attendee('p1'), vote('b1', 'disagree', 'Belum siap.'));
    expect(JSON.stringify(events)).not.toMatch(/disagree|Belum siap/);
    expect(JSON.stringify(voted.ballots)).not.toMatch(/disagree|Belum siap/);
  });

  it('counts like an open one', () => {
    expect(ballot(close(voted, 'b1')).counts).toMatchObject({ agree: 4, disagree: 1 });
    expect(verdict(close(voted, 'b1'))).toBe('objections');
  });

  it('prints notes without their authors and in no telling order', () => {
    const notes = (first: string, second: string) => {
      const one = send(open, attendee('p1'), vote('b1', 'agreeWithNotes', first));
      const two = send(one, attendee('p2'), vote('b1', 'agreeWithNotes', second));
      const rest = ['p3', 'p4', 'p5'].reduce(
        (m, p) => send(m, attendee(p), vote('b1', 'agree')),
        two,
      );
      return ballot(close(rest, 'b1')).notes;
    };
    expect(notes('A', 'B')).toEqual(notes('B', 'A'));
    expect(notes('A', 'B').map((note) => note.elementId)).toEqual([null, null]);
  });

  it('is not published with fewer than five votes', () => {
    const four = close(cast(open, 'b1', choices(3, 1, 0)), 'b1');
    expect(ballot(four)).toMatchObject({ state: 'closed', counts: null, notes: [] });
    expect(verdict(four)).toBeNull();
  });
});
