import { describe, expect, it, test } from 'vitest';
import { resultOf, roundsOf } from './ballots';
import { byId } from './lists';
import type { Meeting } from './meeting';
import {
  ask,
  attendee,
  cast,
  choices,
  clock,
  close,
  decided,
  facilitator,
  hall,
  join,
  minutesLater,
  question,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';

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
    expect(ballot(closed).counts).toEqual({ agree: 3, agreeWithNotes: 0, disagree: 1, abstain: 1 });
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

describe('rounds', () => {
  const first = close(cast(ask(five, 'b1'), 'b1', choices(2, 3, 0)), 'b1');
  const second = close(cast(ask(first, 'b2'), 'b2', choices(5, 0, 0)), 'b2');

  it('a new one keeps the old result', () => {
    expect(roundsOf(second, 'r1').map(({ id, round }) => [id, round, verdict(second, id)])).toEqual(
      [
        ['b1', 1, 'notCarried'],
        ['b2', 2, 'carried'],
      ],
    );
  });

  it('each keeps the wording it was about', () => {
    const before = first.recommendations[0]?.text ?? '';
    const change = { was: { text: before }, now: { text: 'Posyandu keliling setiap bulan' } };
    const edited = send(first, secretary, {
      type: 'recommendation.change',
      recommendationId: 'r1',
      ...change,
    });
    expect(ask(edited, 'b2').ballots.map((b) => b.text)).toEqual([
      before,
      'Posyandu keliling setiap bulan',
    ]);
  });

  it('a cancelled one does not count', () => {
    const cancelled = send(ask(first, 'b2'), facilitator, {
      type: 'ballot.cancel',
      ballotId: 'b2',
    });
    expect(cancelled.stage.scene).toEqual({ kind: 'recommendation', recommendationId: 'r1' });
    expect(roundsOf(cancelled, 'r1').map((b) => b.id)).toEqual(['b1']);
    expect(ballot(ask(cancelled, 'b3'), 'b3').round).toBe(2);
    expect(refusal(cancelled, attendee('p1'), vote('b2', 'agree'))).toBe('ballot.closed');
  });
});

describe('raised hands', () => {
  const hands = (agree: number, disagree: number, abstain: number, agreeWithNotes = 0): Said => ({
    type: 'ballot.recordHands',
    recommendationId: 'r1',
    kind: 'vote',
    rule: { fraction: 'half', base: 'present' },
    quorumOverride: null,
    counts: { agree, agreeWithNotes, disagree, abstain },
    witnesses: 'Inspektorat, BPS',
  });

  it('are a closed round like any other, marked as counted by hand', () => {
    const counted = send(five, secretary, hands(3, 1, 0), { id: 'b1' });
    expect(ballot(counted)).toMatchObject({
      byHand: true,
      state: 'closed',
      present: 5,
      witnesses: 'Inspektorat, BPS',
    });
    expect(verdict(counted)).toBe('carried');
    expect(counted.stage.scene).toEqual({ kind: 'result', ballotId: 'b1' });
  });

  it('prove somebody present who did not check in', () => {
    expect(ballot(send(five, secretary, hands(4, 2, 0), { id: 'b1' })).present).toBe(6);
  });

  test.each([
    ['no hands', hands(0, 0, 0), 'ballot.noVotes'],
    ['more hands than seats', hands(5, 1, 1), 'ballot.tooManyHands'],
    ['a choice a vote does not offer', hands(3, 0, 0, 1), 'ballot.choiceUnknown'],
  ])('refuses %s', (_, said, code) => {
    expect(refusal(five, secretary, said)).toBe(code);
  });

  it('wait for a ballot that is open', () => {
    expect(refusal(ask(five, 'b1'), secretary, hands(3, 1, 0))).toBe('ballot.running');
  });
});
