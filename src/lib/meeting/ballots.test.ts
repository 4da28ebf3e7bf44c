import { describe, expect, it, test } from 'vitest';
import { resultOf } from './ballots';
import { noVotes } from './counting';
import { byId } from './lists';
import type { Meeting } from './meeting';
import {
  attendee,
  clock,
  facilitator,
  minutesLater,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { ask, cast, choices, close, hall, join, question } from './testing/hall';

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

describe('opening', () => {
  it('puts the recommendation and the question before the hall', () => {
    const asked = ask(five, 'b1');
    expect(asked.recommendations[0]?.status).toBe('tabled');
    expect(asked.stage.scene).toEqual({ kind: 'ballot', ballotId: 'b1' });
    expect(ballot(asked)).toMatchObject({
      round: 1,
      state: 'open',
      text: five.recommendations[0]?.text,
    });
  });

  it('asks every element entitled to vote, here or not yet', () => {
    expect(ballot(ask(five, 'b1')).eligible).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6']);
  });

  it('asks one thing at a time', () => {
    expect(refusal(ask(five, 'b1'), facilitator, question())).toBe('ballot.running');
  });

  it('needs a meeting that is open', () => {
    const closed = send(five, facilitator, { type: 'meeting.close' });
    expect(refusal(closed, facilitator, question())).toBe('meeting.notOpen');
  });

  it('needs a quorum, or the chair’s word for going on without', () => {
    const few = hall({ entitled: 6, present: 3 });
    expect(refusal(few, facilitator, question())).toBe('quorum.missing');
    const quorumOverride = 'Dilanjutkan atas keputusan pimpinan rapat.';
    expect(ballot(ask(few, 'b1', { quorumOverride })).quorumOverride).toBe(quorumOverride);
  });
});

describe('voting', () => {
  const open = ask(five, 'b1');
  const check = ask(five, 'b1', { kind: 'consensus' });

  it('counts what the holders of the seats said', () => {
    const closed = close(cast(open, 'b1', choices(3, 1, 1)), 'b1');
    expect(ballot(closed).counts).toEqual({ ...noVotes, agree: 3, disagree: 1, abstain: 1 });
    expect(verdict(closed)).toBe('carried');
    expect(closed.stage.scene).toEqual({ kind: 'result', ballotId: 'b1' });
  });

  it('says nothing before it closes', () => {
    const voted = cast(open, 'b1', choices(5, 0, 0));
    expect(resultOf(ballot(voted))).toBeNull();
    expect(ballot(voted).counts).toBeNull();
  });

  it('lets a vote be changed until closing, and counts it once', () => {
    const changed = cast(cast(open, 'b1', choices(5, 0, 0)), 'b1', choices(0, 3, 0));
    expect(ballot(close(changed, 'b1')).counts).toMatchObject({ agree: 2, disagree: 3 });
  });

  it('is over at closing', () => {
    const closed = close(open, 'b1');
    expect(refusal(closed, attendee('p1'), vote('b1', 'agree'))).toBe('ballot.closed');
    expect(refusal(closed, facilitator, { type: 'ballot.close', ballotId: 'b1' })).toBe(
      'ballot.closed',
    );
    expect(refusal(five, attendee('p1'), vote('b9', 'agree'))).toBe('ballot.closed');
  });

  it('counts one vote an element, and only its holder’s', () => {
    const colleague = join(open, 'p9', 'e1');
    expect(refusal(colleague, attendee('p9'), vote('b1', 'agree'))).toBe('seat.notYours');
    const observer = join(open, 'p9', null);
    expect(refusal(observer, attendee('p9'), vote('b1', 'agree'))).toBe('seat.notYours');
    expect(refusal(open, attendee('nobody'), vote('b1', 'agree'))).toBe('attendee.unknown');
  });

  it('lets the new holder of a seat change its vote, not add one', () => {
    const voted = join(cast(open, 'b1', ['agree']), 'p9', 'e1');
    const given = send(voted, attendee('p1'), {
      type: 'seat.handOver',
      elementId: 'e1',
      attendeeId: 'p9',
    });
    expect(refusal(given, attendee('p1'), vote('b1', 'agree'))).toBe('seat.notYours');
    const changed = close(send(given, attendee('p9'), vote('b1', 'disagree')), 'b1');
    expect(ballot(changed).counts).toMatchObject({ agree: 0, disagree: 1 });
  });

  it('hears a late comer whose element was entitled, not a right granted meanwhile', () => {
    const late = join(open, 'p6', 'e6');
    expect(refusal(late, attendee('p6'), vote('b1', 'agree'))).toBeNull();
    const element = {
      name: 'BPS',
      shortName: 'BPS',
      type: 'office',
      presents: false,
      votes: true,
    } as const;
    const added = send(
      open,
      secretary,
      { type: 'element.add', element, before: null },
      { id: 'e7' },
    );
    expect(refusal(join(added, 'p7', 'e7'), attendee('p7'), vote('b1', 'agree'))).toBe(
      'seat.notYours',
    );
  });

  it('asks for the note that "dengan catatan" promises', () => {
    expect(refusal(check, attendee('p1'), vote('b1', 'agreeWithNotes'))).toBe(
      'ballot.noteRequired',
    );
    expect(refusal(check, attendee('p1'), vote('b1', 'agreeWithNotes', ' \n '))).toBe(
      'ballot.noteRequired',
    );
    expect(
      refusal(check, attendee('p1'), vote('b1', 'agreeWithNotes', 'Tambah puskesmas.')),
    ).toBeNull();
  });

  it('knows no "dengan catatan" in a formal vote', () => {
    expect(refusal(open, attendee('p1'), vote('b1', 'agreeWithNotes', 'Tambah.'))).toBe(
      'ballot.choiceUnknown',
    );
  });

  it.each([
    ['agree', check],
    ['disagree', open],
  ] as const)('keeps no words where "%s" has no room for them', (choice, asked) => {
    const voted = send(asked, attendee('p1'), vote('b1', choice, 'Kata tanpa tempat.'));
    expect(JSON.stringify(voted)).not.toContain('Kata tanpa tempat.');
  });

  it('prints the notes with their element when open', () => {
    const noted = send(check, attendee('p2'), vote('b1', 'disagree', 'Anggaran belum ada.'));
    expect(ballot(close(noted, 'b1')).notes).toEqual([
      { choice: 'disagree', text: 'Anggaran belum ada.', elementId: 'e2' },
    ]);
  });

  it('counts as present who is here or has voted', () => {
    const voted = cast(open, 'b1', choices(5, 0, 0));
    const left = send(voted, facilitator, { type: 'attendee.remove', attendeeId: 'p1' });
    expect(ballot(close(left, 'b1')).present).toBe(5);
    const leftSilent = send(open, facilitator, { type: 'attendee.remove', attendeeId: 'p1' });
    expect(ballot(close(leftSilent, 'b1')).present).toBe(4);
  });
});

describe('a timed ballot', () => {
  const timed = send(five, facilitator, question({ seconds: 60 }), {
    id: 'b1',
    now: minutesLater(30),
  });

  test.each([
    [30.98, null],
    [31, 'ballot.closed'],
  ])('a vote at minute %d: %s', (minute, code) => {
    expect(refusal(timed, attendee('p1'), vote('b1', 'agree'), { now: minutesLater(minute) })).toBe(
      code,
    );
  });

  it('gets more time from its end, or from now when that has passed', () => {
    const extend = { type: 'ballot.extend', ballotId: 'b1', seconds: 60 } as const;
    const early = send(timed, facilitator, extend, { now: minutesLater(30.5) });
    expect(ballot(early).closesAt).toBe(minutesLater(32));
    const late = send(timed, facilitator, extend, { now: minutesLater(33) });
    expect(ballot(late).closesAt).toBe(minutesLater(34));
  });

  it('is closed by the clock', () => {
    expect(verdict(send(timed, clock, { type: 'ballot.close', ballotId: 'b1' }))).toBe('noVotes');
  });
});
