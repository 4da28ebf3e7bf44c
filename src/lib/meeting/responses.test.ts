import { describe, expect, it } from 'vitest';
import type { Meeting } from './meeting';
import { partnerMatrix } from './partners';
import { createMeeting } from './templates/create';
import {
  attendee,
  contextOf,
  facilitator,
  given,
  nothing,
  organiser,
  presenterOf,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { alike, asking, closeAsking, respond, respondAll } from './testing/asking';

const open: Said = { type: 'questionnaire.open' };
const five = ['office', 'office', 'office', 'office', 'office'] as const;
const answer = (questionnaireId: string, count = 8): Said => ({
  type: 'questionnaire.answer',
  questionnaireId,
  scores: Array.from({ length: count }, () => 4),
  comment: '',
});
const mark = (elementId: string, ...of: string[]): Said => ({
  type: 'partners.mark',
  elementId,
  partners: of.map((partnerId) => ({ elementId: partnerId, quality: 4 })),
});

describe('the questionnaire', () => {
  it('is answered by who holds the element’s seat, by all items, while it is open', () => {
    const meeting = asking(five);
    expect(refusal(meeting, attendee('p1'), answer('q1'))).toBeNull();
    expect(refusal(meeting, attendee('p1'), answer('q1', 7))).toBe('input.invalid');
    expect(refusal(meeting, attendee('p1'), answer('q0'))).toBe('questionnaire.closed');
    expect(refusal(closeAsking(meeting), attendee('p1'), answer('q1'))).toBe(
      'questionnaire.closed',
    );
  });

  it('counts the last answer of a seat', () => {
    const changed = respond(
      respondAll(
        asking(five),
        five.map(() => alike(5)),
      ),
      1,
      alike(1),
    );
    expect(closeAsking(changed).questionnaire.result?.items[0]).toMatchObject({
      rated: 5,
      sum: 21,
      high: 4,
    });
  });

  it('stands still once it is asked', () => {
    const edit: Said = { type: 'questionnaire.removeItem', itemId: 'k1' };
    const cancel: Said = { type: 'questionnaire.cancel' };
    const meeting = asking(five);
    expect(refusal(meeting, secretary, edit)).toBe('questionnaire.fixed');
    expect(refusal(send(meeting, facilitator, cancel), secretary, edit)).toBeNull();
  });

  it('is asked again only where nothing was told', () => {
    const told = closeAsking(
      respondAll(
        asking(five),
        five.map(() => alike(4)),
      ),
    );
    expect(refusal(told, facilitator, open)).toBe('questionnaire.fixed');
    const tooFew = closeAsking(respondAll(asking(five), [alike(4)]));
    const again = send(tooFew, facilitator, open, { id: 'q2' });
    expect(again).toMatchObject({
      questionnaire: { id: 'q2', state: 'open' },
      responses: { seats: 0 },
    });
  });

  it('opened by mistake it can be undone, until somebody has answered', () => {
    const undo: Said = { type: 'step.undo' };
    expect(send(asking(five), facilitator, undo).questionnaire.state).toBe('draft');
    expect(refusal(respond(asking(five), 1, alike(4)), facilitator, undo)).toBe('undo.nothing');
  });

  it('holds up the end of the meeting', () => {
    const end: Said = { type: 'meeting.close' };
    expect(refusal(asking(five), facilitator, end)).toBe('questionnaire.running');
    expect(refusal(closeAsking(asking(five)), facilitator, end)).toBeNull();
  });

  it('is handed on to the next meeting without what was answered', () => {
    const drafted = send(asking(five), facilitator, { type: 'questionnaire.cancel' });
    const source = send(drafted, secretary, {
      type: 'questionnaire.changeItem',
      itemId: 'k2',
      was: { text: drafted.questionnaire.items[1]?.text ?? '' },
      now: { text: 'Kami dilibatkan sejak awal.' },
    });
    const profile = { ...nothing.profile, title: 'Rapat berikutnya' };
    const command = { profile, template: 'copy', elements: 'none', source: 'K7M4XP' } as const;
    const next = given(createMeeting(command, contextOf(nothing, organiser), source));
    expect(next.questionnaire).toMatchObject({ state: 'draft', result: null, comments: [] });
    expect(next.questionnaire.items[1]?.text).toBe('Kami dilibatkan sejak awal.');
  });
});

describe('who works with whom', () => {
  const marked = (meeting: Meeting) =>
    send(
      send(
        send(meeting, attendee('p1'), mark('e1', 'e2', 'e3')),
        presenterOf('e2'),
        mark('e2', 'e1'),
      ),
      secretary,
      mark('e3', 'e2'),
    );

  it('is said by the seat’s holder, by the element’s link, or by the secretary', () => {
    const meeting = asking(five);
    expect(refusal(meeting, attendee('p1'), mark('e2', 'e3'))).toBe('seat.notYours');
    expect(refusal(meeting, presenterOf('e1'), mark('e2', 'e3'))).toBe('role.forbidden');
    expect(refusal(meeting, attendee('p1'), mark('e1', 'e1'))).toBe('input.invalid');
    expect(refusal(meeting, attendee('p1'), mark('e1', 'e2', 'e2'))).toBe('input.invalid');
    expect(refusal(meeting, attendee('p1'), mark('e1', 'gone'))).toBe('item.unknown');
  });

  it('after it has closed only the secretary still enters it, from paper', () => {
    const closed = closeAsking(asking(five));
    expect(refusal(closed, attendee('p1'), mark('e1', 'e2'))).toBe('questionnaire.closed');
    expect(refusal(closed, secretary, mark('e1', 'e2'))).toBeNull();
  });

  it('is a grid that tells who named each other', () => {
    const { names, rows, marked: count, mutualPairs } = partnerMatrix(marked(asking(five)));
    expect(names).toEqual(['Dinas 1', 'Dinas 2', 'Dinas 3']);
    expect(rows.map((row) => row.map((cell) => cell && (cell.mutual ? '=' : '>')))).toEqual([
      [null, '=', '>'],
      ['=', null, null],
      [null, '>', null],
    ]);
    expect([count, mutualPairs]).toEqual([3, 1]);
  });

  it('keeps its elements in the meeting', () => {
    const removal: Said = { type: 'element.remove', elementId: 'e5' };
    const empty = { ...asking(five), attendees: [], seats: {} };
    expect(refusal(empty, secretary, removal)).toBeNull();
    expect(refusal(send(empty, secretary, mark('e1', 'e5')), secretary, removal)).toBe(
      'element.inUse',
    );
  });
});
