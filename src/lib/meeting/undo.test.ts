import { describe, expect, it, test } from 'vitest';
import { steppedParts, type Meeting } from './meeting';
import { undoableStep } from './undo';
import { attendee, facilitator, refusal, secretary, send, type Said } from './testing';
import { ask, cast, choices, close, hall, join } from './testing/hall';

const undo = (meeting: Meeting) => send(meeting, facilitator, { type: 'step.undo' });
const undone = (meeting: Meeting) => refusal(meeting, facilitator, { type: 'step.undo' });
/** What the hall sees; that a confirmation was undone stays on record (dissents.test.ts). */
const stepped = (meeting: Meeting) =>
  Object.fromEntries(
    steppedParts.filter((part) => part !== 'revocations').map((part) => [part, meeting[part]]),
  );

const five = hall({ entitled: 5 });
const start: Said = { type: 'agenda.start', itemId: 'a2' };
const show: Said = { type: 'stage.show', scene: { kind: 'floor' } };
const confirm: Said = {
  type: 'decision.confirm',
  recommendationId: 'r1',
  ballotId: null,
  outcome: 'adopted',
  text: 'Posyandu',
  reason: '',
};
const revoke: Said = { type: 'decision.revoke', recommendationId: 'r1', reason: 'Salah tekan.' };
const speaking = send(five, facilitator, { type: 'floor.give', attendeeId: 'p1' });
const decided = send(five, facilitator, confirm);

describe('a step taken back leaves no trace in the hall', () => {
  test.each([
    ['starting an item', five, start],
    ['finishing one', five, { type: 'agenda.finish' }],
    ['more minutes', five, { type: 'agenda.extend', minutes: 5 }],
    ['shifting the day', five, { type: 'agenda.shift', minutes: 15 }],
    ['another scene', five, show],
    ['holding the screen', five, { type: 'stage.hold', on: true }],
    ['blanking it', five, { type: 'stage.blank', on: true }],
    ['giving the floor', five, { type: 'floor.give', attendeeId: 'p1' }],
    ['giving it to the next', speaking, { type: 'floor.give', attendeeId: 'p2' }],
    ['ending a speech', speaking, { type: 'floor.end' }],
    ['tabling', five, { type: 'recommendation.table', recommendationId: 'r1' }],
    ['a decision, with its follow-up', five, confirm],
    ['revoking one', decided, revoke],
    ['closing the meeting', five, { type: 'meeting.close' }],
  ] as [string, Meeting, Said][])('%s', (_, before, said) => {
    const after = send(before, facilitator, said);
    expect(stepped(after)).not.toEqual(stepped(before));
    expect(stepped(undo(after))).toEqual(stepped(before));
  });

  it('only once', () => {
    expect(undone(undo(send(five, facilitator, show)))).toBe('undo.nothing');
  });

  it('only the last one', () => {
    const both = send(send(five, facilitator, start), facilitator, show);
    expect(undo(both).stage).toEqual(send(five, facilitator, start).stage);
    expect(undone(undo(both))).toBe('undo.nothing');
  });
});

describe('what others did meanwhile stays', () => {
  it('a hand raised after the scene changed', () => {
    const raised = send(send(five, facilitator, show), attendee('p2'), {
      type: 'hand.raise',
      topic: 'Data',
    });
    const back = undo(raised);
    expect(back.stage).toEqual(five.stage);
    expect(back.floor.queue.map((turn) => turn.attendeeId)).toEqual(['p2']);
  });

  it('a vote cast after the screen was blanked', () => {
    const blank = send(ask(five, 'b1'), facilitator, { type: 'stage.blank', on: true });
    const back = undo(cast(blank, 'b1', choices(5, 0, 0)));
    expect(back.stage.blank).toBe(false);
    expect(back.ballots[0]?.votes.seats).toBe(5);
  });

  it('the secretary’s words', () => {
    const now = { text: 'Rumusan baru' };
    const was = { text: five.recommendations[0]?.text ?? '' };
    const shown = send(five, facilitator, show);
    const edited = send(shown, secretary, {
      type: 'recommendation.change',
      recommendationId: 'r1',
      was,
      now,
    });
    expect(undo(edited).recommendations[0]?.text).toBe('Rumusan baru');
  });

  it('somebody who came', () => {
    expect(undo(join(send(five, facilitator, start), 'p9', null)).attendees).toHaveLength(6);
  });
});

describe('refused', () => {
  it('when what the step touched has changed since', () => {
    const given = send(five, facilitator, { type: 'floor.give', attendeeId: 'p1' });
    expect(undone(given)).toBeNull();
    expect(undone(send(given, attendee('p2'), { type: 'hand.raise', topic: '' }))).toBe(
      'undo.nothing',
    );
  });

  it('for a ballot that somebody has answered', () => {
    const asked = ask(five, 'b1');
    expect(undone(asked)).toBeNull();
    expect(undone(cast(asked, 'b1', ['agree']))).toBe('undo.nothing');
  });

  it('for a closed ballot', () => {
    expect(undone(close(cast(ask(five, 'b1'), 'b1', choices(5, 0, 0)), 'b1'))).toBe('undo.nothing');
  });

  it('for the secretary', () => {
    expect(refusal(send(five, facilitator, show), secretary, { type: 'step.undo' })).toBe(
      'role.forbidden',
    );
  });
});

it('names the step, for the button', () => {
  expect(undoableStep(send(five, facilitator, start))?.step).toBe('agenda.started');
  expect(undoableStep(send(five, facilitator, show))?.step).toBe('stage.shown');
});
