import { describe, expect, it } from 'vitest';
import { facilitator, attendee, refusal, secretary, send, type Said } from './testing';
import { ask, cast, choices, close, hall, join, question } from './testing/hall';
import { shownTo } from './testing/shown';

const eight = join(hall({ entitled: 8 }), 'p9', null);
const named = send(
  eight,
  secretary,
  {
    type: 'group.add',
    group: { name: 'Anggota TPPS', elementIds: ['e1', 'e2', 'e3'], attendeeIds: ['p9'] },
  },
  { id: 'g1' },
);
const of = (unit: 'element' | 'attendee', groupId: string | null = 'g1') => ({
  electorate: { unit, groupId },
});
const vote = (choice: 'agree' | 'disagree'): Said => ({
  type: 'vote.cast',
  ballotId: 'b1',
  choice,
  note: '',
});

describe('a named group', () => {
  it('is asked alone: its seats are frozen into the ballot, others watch', () => {
    const asked = ask(named, 'b1', of('element'));
    expect(asked.ballots[0]?.eligible).toEqual(['e1', 'e2', 'e3']);
    expect(refusal(asked, attendee('p4'), vote('agree'))).toBe('seat.notYours');
    expect(close(cast(asked, 'b1', choices(2, 1, 0)), 'b1').ballots[0]).toMatchObject({
      counts: { agree: 2, disagree: 1 },
      group: 'Anggota TPPS',
    });
  });

  it('may be of persons, some of them of no element', () => {
    const asked = ask(named, 'b1', of('attendee'));
    expect(asked.ballots[0]?.eligible).toEqual(['p1', 'p2', 'p3', 'p9']);
    expect(refusal(asked, attendee('p9'), vote('agree'))).toBeNull();
    expect(refusal(asked, attendee('p4'), vote('agree'))).toBe('seat.notYours');
  });

  it('tells each phone whether it is asked', () => {
    const asked = ask(named, 'b1', of('element'));
    const me = (id: string) => shownTo(asked, { audience: 'me', id });
    expect([me('p1'), me('p4')]).toMatchObject([{ isAsked: true }, { isAsked: false }]);
    expect(shownTo(named, { audience: 'me', id: 'p1' })).toMatchObject({ isAsked: null });
  });

  it('changed later it changes no ballot that was asked', () => {
    const asked = ask(named, 'b1', of('element'));
    const smaller = send(asked, secretary, {
      type: 'group.change',
      groupId: 'g1',
      was: { elementIds: ['e1', 'e2', 'e3'] },
      now: { elementIds: ['e1'] },
    });
    expect(smaller.ballots[0]?.eligible).toHaveLength(3);
    expect(refusal(smaller, attendee('p3'), vote('agree'))).toBeNull();
  });

  it('needs somebody in it', () => {
    const empty = send(named, secretary, {
      type: 'group.change',
      groupId: 'g1',
      was: { elementIds: ['e1', 'e2', 'e3'] },
      now: { elementIds: [] },
    });
    expect(refusal(empty, facilitator, question(of('element')))).toBe('group.empty');
  });
});

it('a meeting of elements may ask persons for once', () => {
  const asked = ask(eight, 'b1', of('attendee', null));
  expect(asked.ballots[0]).toMatchObject({ unit: 'attendee', group: null });
  expect(asked.ballots[0]?.eligible).toHaveLength(8);
});
