import { describe, expect, it, test } from 'vitest';
import { writtenEach, writtenPerMinute, type Credit } from './authors';
import { statedFactors } from './factors';
import type { Meeting } from './meeting';
import {
  attendee,
  facilitator,
  minutesLater,
  morning,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { hall, join } from './testing/hall';
import { slicesFor, type Audience } from './views';
import { meOf } from './views/me';

const text = 'Kader berganti setelah pemilihan kepala desa';
const give = (words = text): Said => ({
  type: 'contribution.give',
  text: words,
  kind: 'hindering',
  tag: 'people',
});
const open = (credit: Credit = 'element', meeting: Meeting = hall()) =>
  send(meeting, facilitator, { type: 'contribution.open', credit });
const given = (credit: Credit = 'element') =>
  send(open(credit), attendee('p1'), give(), { id: 'k1' });
const judge = (verdict: 'shown' | 'declined'): Said => ({
  type: 'contribution.judge',
  contributionId: 'k1',
  verdict,
});
const showing = (meeting: Meeting) =>
  send(meeting, facilitator, { type: 'stage.show', scene: { kind: 'factors', page: 1 } });

const seenBy = (meeting: Meeting, ...roles: Audience['role'][]) =>
  JSON.stringify(
    roles.map((role) =>
      Object.values(slicesFor({ role, elementId: 'e1' })).map(({ build }) => build(meeting)),
    ),
  );
const inPublic = (meeting: Meeting) => seenBy(meeting, 'screen', 'participant', 'presenter');

describe('a factor from a phone', () => {
  it('waits for staff, who see whose it is', () => {
    const [waiting] = given().contributing.contributions;
    expect(waiting).toMatchObject({
      text,
      tag: 'people',
      state: 'waiting',
      author: { attendeeId: 'p1', name: 'Peserta p1', elementId: 'e1', from: 'Dinas 1' },
    });
    expect(statedFactors(given())).toEqual([]);
    expect(seenBy(given(), 'secretary')).toContain('Peserta p1');
    expect(inPublic(showing(given()))).not.toContain(text);
  });

  it('is on the board once it is shown, and off it when declined', () => {
    const shown = send(given(), secretary, judge('shown'));
    expect(statedFactors(shown).map((factor) => factor.text)).toEqual([text]);
    expect(statedFactors(send(shown, facilitator, judge('declined')))).toEqual([]);
  });

  test.each([
    ['nobody', [], ['Dinas 1', 'Peserta p1']],
    ['element', ['Dinas 1'], ['Peserta p1']],
    ['name', ['Peserta p1, Dinas 1'], []],
  ] as const)('names its author as promised: %s', (credit, named, hidden) => {
    // The scene alone: other slices name every element.
    const shown = showing(send(given(credit), secretary, judge('shown')));
    const scene = JSON.stringify(
      slicesFor({ role: 'screen', elementId: null })['stage']?.build(shown),
    );
    expect(scene).toContain(text);
    for (const name of named) expect(scene).toContain(name);
    for (const name of hidden) expect(scene).not.toContain(name);
  });

  it('keeps the promise it was written under', () => {
    const later = open('name', given('nobody'));
    expect(later.contributing.contributions[0]?.credit).toBe('nobody');
    expect(later.contributing.credit).toBe('name');
  });

  it('keeps its author when the person is taken off the list', () => {
    const gone = send(given(), secretary, { type: 'attendee.remove', attendeeId: 'p1' });
    expect(gone.contributing.contributions[0]?.author.name).toBe('Peserta p1');
  });

  it('is sorted by staff, its words left alone', () => {
    const sort: Said = {
      type: 'contribution.sort',
      contributionId: 'k1',
      was: { tag: 'people' },
      now: { tag: 'coordination' },
    };
    expect(send(given(), secretary, sort).contributing.contributions[0]).toMatchObject({
      text,
      tag: 'coordination',
    });
    expect(
      refusal(send(given(), secretary, sort), facilitator, { ...sort, now: { tag: 'data' } }),
    ).toBe('edit.conflict');
  });

  it('tells its author alone what became of it', () => {
    const me = (meeting: Meeting, id: string) => meOf(meeting, id, () => '')?.contributions;
    const declined = send(given(), secretary, judge('declined'));
    expect(me(declined, 'p1')).toEqual([{ id: 'k1', text, kind: 'hindering', state: 'declined' }]);
    expect(me(declined, 'p2')).toEqual([]);
  });
});

describe('refused', () => {
  it('while it is not open', () => {
    expect(refusal(hall(), attendee('p1'), give())).toBe('contribution.closed');
    const closed = send(given(), facilitator, { type: 'contribution.close' });
    expect(refusal(closed, attendee('p1'), give())).toBe('contribution.closed');
    expect(closed.contributing.contributions).toHaveLength(1);
  });

  it('after the meeting', () => {
    const closed = send(open(), facilitator, { type: 'meeting.close' });
    expect(refusal(closed, attendee('p1'), give())).toBe('contribution.closed');
  });

  it('from somebody who is not here', () => {
    expect(refusal(open(), attendee('p9'), give())).toBe('attendee.unknown');
  });

  const spoken = (count: number, now: (n: number) => number) =>
    Array.from({ length: count }).reduce<Meeting>(
      (meeting, _, n) =>
        send(meeting, attendee('p1'), give(`Faktor ${String(n)}`), { now: now(n) }),
      open(),
    );

  it('more than so many a minute, of one person alone', () => {
    const busy = spoken(writtenPerMinute, () => morning);
    expect(refusal(busy, attendee('p1'), give(), { now: morning })).toBe('rate.exceeded');
    expect(refusal(busy, attendee('p2'), give(), { now: morning })).toBeNull();
    expect(refusal(busy, attendee('p1'), give(), { now: minutesLater(1.1) })).toBeNull();
  });

  it('more than so many in all', () => {
    const full = spoken(writtenEach, minutesLater);
    expect(refusal(full, attendee('p1'), give(), { now: minutesLater(500) })).toBe('rate.exceeded');
  });

  it('declining what a recommendation answers', () => {
    const shown = send(given(), secretary, judge('shown'));
    const draft = {
      text: 'Melatih kader baru',
      reason: '',
      problem: '',
      elementId: null,
      obstacleId: null,
      factorId: 'k1',
      action: '',
      ownerId: null,
      supporters: '',
      due: null,
      dueNote: '',
      measure: '',
      funding: '',
    };
    const answered = send(shown, facilitator, {
      type: 'recommendation.add',
      recommendation: draft,
      before: null,
    });
    expect(refusal(answered, secretary, judge('declined'))).toBe('element.inUse');
  });
});

it('an observer is named by the organisation that was written', () => {
  const observed = join(open(), 'p7', null);
  const { contributing } = send(observed, attendee('p7'), give(), { id: 'k7' });
  expect(contributing.contributions[0]?.author).toMatchObject({ elementId: null, from: '' });
});
