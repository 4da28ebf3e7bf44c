import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credit } from './authors';
import type { Meeting } from './meeting';
import { bySupport, supportOf } from './submissions';
import {
  attendee,
  facilitator,
  minutesLater,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { hall, join } from './testing/hall';
import { showing } from './testing/submissions';
import { slicesFor } from './views';
import { meOf } from './views/me';

const text = 'Kapan data sasaran dipadankan?';
const opened = (credits: Credit[] = ['nobody', 'element', 'name']) =>
  send(hall({ entitled: 6 }), facilitator, { type: 'submission.open', credits });
const give = (credit: Credit = 'element', words = text): Said => ({
  type: 'submission.give',
  kind: 'question',
  text: words,
  credit,
});
const judge = (submissionId: string, verdict: 'shown' | 'declined' = 'shown'): Said => ({
  type: 'submission.judge',
  submissionId,
  verdict,
});
const support = (submissionId: string, on = true): Said => ({
  type: 'submission.support',
  submissionId,
  on,
});
/** `who` writes submission `id`, which is shown. */
const given = (meeting: Meeting, who: string, id: string, credit: Credit = 'element') =>
  send(send(meeting, attendee(who), give(credit), { id }), secretary, judge(id));
const one = (meeting: Meeting, id: string) => {
  const found = meeting.submissions.all.find((other) => other.id === id);
  if (!found) throw new Error(`no submission ${id}`);
  return found;
};

const two = given(given(opened(), 'p1', 's1'), 'p2', 's2');
const phones = (meeting: Meeting) =>
  JSON.stringify(
    slicesFor({ role: 'participant', elementId: null })['submissions']?.build(meeting),
  );

describe('what is written', () => {
  it('reaches nobody in the hall before staff have looked at it', () => {
    const waiting = send(opened(), attendee('p1'), give(), { id: 's1' });
    expect(phones(waiting)).not.toContain(text);
    expect(showing(waiting)).not.toContain(text);
    expect(phones(send(waiting, secretary, judge('s1')))).toContain(text);
    expect(showing(send(waiting, secretary, judge('s1', 'declined')))).not.toContain(text);
  });

  it.each([
    ['nobody', [], ['Peserta p1', 'Dinas 1']],
    ['element', ['Dinas 1'], ['Peserta p1']],
    ['name', ['Peserta p1', 'Dinas 1'], []],
  ] as const)('names its author as promised: %s', (credit, named, hidden) => {
    const meeting = given(opened(), 'p1', 's1', credit);
    for (const seen of [showing(meeting), phones(meeting)]) {
      for (const name of named) expect(seen).toContain(name);
      for (const name of hidden) expect(seen).not.toContain(name);
    }
  });

  it('is named only as the meeting allows', () => {
    expect(refusal(opened(['name']), attendee('p1'), give('nobody'))).toBe('submission.credit');
  });

  it.each([
    ['before it is opened', hall(), 'submission.closed'],
    [
      'after it is stopped',
      send(opened(), facilitator, { type: 'submission.close' }),
      'submission.closed',
    ],
    [
      'after the meeting',
      send(opened(), facilitator, { type: 'meeting.close' }),
      'submission.closed',
    ],
  ] as const)('is refused %s', (_, meeting, code) => {
    expect(refusal(meeting, attendee('p1'), give())).toBe(code);
  });

  it('is refused beyond three a minute, of one person alone', () => {
    const busy = ['a', 'b', 'c'].reduce(
      (meeting, id) => send(meeting, attendee('p1'), give(), { id, now: minutesLater(1) }),
      opened(),
    );
    const now = minutesLater(1);
    expect(refusal(busy, attendee('p1'), give(), { now })).toBe('rate.exceeded');
    expect(refusal(busy, attendee('p2'), give(), { now })).toBeNull();
  });
});

describe('support', () => {
  it('counts each attendee once, however often it is pressed', () => {
    const pressed = ['p3', 'p3', 'p4'].reduce(
      (meeting, who) => send(meeting, attendee(who), support('s1')),
      two,
    );
    expect(supportOf(pressed, one(pressed, 's1'))).toBe(2);
    const back = send(pressed, attendee('p3'), support('s1', false));
    expect(supportOf(back, one(back, 's1'))).toBe(1);
  });

  it('is not for one’s own, nor for what is not shown', () => {
    expect(refusal(two, attendee('p1'), support('s1'))).toBe('submission.own');
    const waiting = send(two, attendee('p1'), give(), { id: 's3' });
    expect(refusal(waiting, attendee('p2'), support('s3'))).toBe('submission.notShown');
    expect(refusal(two, attendee('p2'), support('zz'))).toBe('item.unknown');
  });

  it('tells phones nothing, and the one who pressed that it counts', () => {
    const pressed = send(two, attendee('p3'), support('s1'));
    expect(phones(pressed)).toBe(phones(two));
    expect(meOf(pressed, 'p3', () => '')?.supports).toEqual(['s1']);
    expect(meOf(pressed, 'p4', () => '')?.supports).toEqual([]);
  });

  it('sorts the screen: most first, then as it came', () => {
    const pressed = send(two, attendee('p3'), support('s2'));
    expect(bySupport(two).map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(bySupport(pressed).map(({ id }) => id)).toEqual(['s2', 's1']);
  });

  it('is the number of different people behind it, whatever was pressed and merged', () => {
    const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
    const ids = ['s1', 's2', 's3'];
    const press = fc.record({
      who: fc.constantFrom(...people),
      id: fc.constantFrom(...ids),
      on: fc.boolean(),
    });
    const three = given(two, 'p3', 's3');
    fc.assert(
      fc.property(fc.array(press, { maxLength: 25 }), fc.subarray(['s2', 's3']), (acts, merged) => {
        const pressed = acts.reduce(
          (meeting, { who, id, on }) =>
            one(meeting, id).author.attendeeId === who
              ? meeting
              : send(meeting, attendee(who), support(id, on)),
          three,
        );
        const meeting = merged.reduce(
          (before, submissionId) =>
            send(before, facilitator, { type: 'submission.merge', submissionId, into: 's1' }),
          pressed,
        );
        const group = ['s1', ...merged];
        const behind = people.filter(
          (who) =>
            who !== 'p1' &&
            (merged.some((id) => one(meeting, id).author.attendeeId === who) ||
              group.some(
                (id) =>
                  acts.findLast(
                    (a) =>
                      a.who === who && a.id === id && one(meeting, id).author.attendeeId !== who,
                  )?.on,
              )),
        );
        expect(supportOf(meeting, one(meeting, 's1'))).toBe(behind.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('merging', () => {
  const merge = (submissionId: string, into: string): Said => ({
    type: 'submission.merge',
    submissionId,
    into,
  });
  const merged = send(two, facilitator, merge('s2', 's1'));

  it('leaves one to be seen and keeps both; separating brings the other back', () => {
    expect(bySupport(merged).map(({ id }) => id)).toEqual(['s1']);
    expect(one(merged, 's2').author.attendeeId).toBe('p2');
    const apart = send(merged, facilitator, { type: 'submission.separate', submissionId: 's2' });
    expect(bySupport(apart)).toHaveLength(2);
  });

  it('hands on what stood for others', () => {
    const three = send(given(merged, 'p3', 's3'), facilitator, merge('s1', 's3'));
    expect(three.submissions.all.map(({ into }) => into)).toEqual(['s3', 's3', null]);
  });

  it('is refused with itself, and into what is not seen', () => {
    expect(refusal(two, facilitator, merge('s1', 's1'))).toBe('input.invalid');
    expect(refusal(given(merged, 'p3', 's3'), facilitator, merge('s3', 's2'))).toBe(
      'submission.notShown',
    );
  });
});

describe('what becomes of it', () => {
  it('a draft recommendation that remembers all it came of', () => {
    const merged = send(two, facilitator, {
      type: 'submission.merge',
      submissionId: 's2',
      into: 's1',
    });
    const drafted = send(merged, facilitator, { type: 'submission.draft', submissionId: 's1' });
    expect(drafted.recommendations.at(-1)).toMatchObject({
      text,
      status: 'draft',
      elementId: 'e1',
      submissionIds: ['s1', 's2'],
    });
    expect(one(drafted, 's1').treatment).toBe('drafted');
    expect(refusal(drafted, secretary, judge('s1', 'declined'))).toBe('element.inUse');
  });

  it('a draft that does not name whom it was promised not to', () => {
    const meeting = given(opened(), 'p1', 's1', 'nobody');
    const drafted = send(meeting, facilitator, { type: 'submission.draft', submissionId: 's1' });
    expect(drafted.recommendations.at(-1)?.elementId).toBeNull();
  });

  it('an answer, told to everybody, written by whoever saw what stood there', () => {
    const answer: Said = {
      type: 'submission.answer',
      submissionId: 's1',
      was: { answer: '' },
      now: { answer: 'Januari 2027.' },
    };
    const answered = send(two, secretary, answer);
    expect(phones(answered)).toContain('Januari 2027.');
    expect(refusal(answered, facilitator, { ...answer, now: { answer: 'Lain' } })).toBe(
      'edit.conflict',
    );
  });

  it('is still known when its author has left', () => {
    const gone = send(two, secretary, { type: 'attendee.remove', attendeeId: 'p1' });
    expect(one(gone, 's1').author.name).toBe('Peserta p1');
  });
});

it('an observer writes as well', () => {
  const observed = join(opened(), 'p9', null);
  const meeting = given(observed, 'p9', 's9');
  expect(one(meeting, 's9').author).toMatchObject({ elementId: null, name: 'Peserta p9' });
});
