import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { factorBoard, type BoardFactor } from './factor-board';
import { statedFactors } from './factors';
import type { Meeting } from './meeting';
import {
  attendee,
  facilitator,
  minutesLater,
  organiser,
  presenterOf,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { hall, proposal } from './testing/hall';

const state = (elementId: string, text: string, kind: 'supporting' | 'hindering'): Said => ({
  type: 'report.add',
  elementId,
  entry: { part: 'factors', item: { text, kind, tag: null } },
  before: null,
});
const merge = (factorIds: string[], text = 'Jaringan internet lemah'): Said => ({
  type: 'factor.merge',
  factorIds,
  text,
  tag: 'facilities',
});
const separate = (mergeId: string, factorId: string | null = null): Said => ({
  type: 'factor.separate',
  mergeId,
  factorId,
});

/** e1 … e3 state f1 … f3, p1 … p3 add k1 … k3, all hindering; e1 also s1, supporting. */
const factorIds = ['f1', 'f2', 'f3', 'k1', 'k2', 'k3'];
const start = [1, 2, 3].reduce(
  (before, n) => {
    const [e, p, k] = [`e${String(n)}`, `p${String(n)}`, `k${String(n)}`];
    const reported = send(before, presenterOf(e), state(e, `Sinyal ${e}`, 'hindering'), {
      id: `f${String(n)}`,
    });
    const given = send(
      reported,
      attendee(p),
      { type: 'contribution.give', text: `Sinyal ${p}`, kind: 'hindering', tag: null },
      { id: k },
    );
    return send(given, secretary, {
      type: 'contribution.judge',
      contributionId: k,
      verdict: 'shown',
    });
  },
  send(
    send(hall(), facilitator, { type: 'contribution.open', credit: 'name' }),
    presenterOf('e1'),
    state('e1', 'Kader aktif', 'supporting'),
    { id: 's1' },
  ),
);

const ids = (line: BoardFactor | undefined) => line?.origins.map(({ id }) => id);
const lines = (meeting: Meeting) => factorBoard(meeting).map(({ origins }) => origins.length);

describe('merging duplicates', () => {
  const merged = send(start, secretary, merge(['k1', 'f2']), { id: 'm1' });

  it('shows them as one, with all whose they were, in their own words', () => {
    const line = factorBoard(merged).find(({ mergeId }) => mergeId === 'm1');
    expect(line).toMatchObject({ text: 'Jaringan internet lemah', tag: 'facilities' });
    expect(
      line?.origins.map(({ text, contribution }) => [text, contribution?.author.name]),
    ).toEqual([
      ['Sinyal e2', undefined],
      ['Sinyal p1', 'Peserta p1'],
    ]);
    expect(factorBoard(merged)).toHaveLength(6);
  });

  it('takes along what either was already merged with', () => {
    const more = send(merged, facilitator, merge(['f1', 'k1']), { id: 'm2' });
    expect(more.merges.map(({ id, members }) => [id, members])).toEqual([
      ['m2', ['f1', 'f2', 'k1']],
    ]);
  });

  it('can be taken apart, in part or whole', () => {
    const three = send(merged, facilitator, merge(['f2', 'k1', 'k2']), { id: 'm2' });
    const two = send(three, facilitator, separate('m2', 'k1'));
    expect(ids(factorBoard(two).find(({ mergeId }) => mergeId === 'm2'))).toEqual(['f2', 'k2']);
    expect(send(two, facilitator, separate('m2', 'k2')).merges).toEqual([]);
    expect(factorBoard(send(three, facilitator, separate('m2')))).toEqual(factorBoard(start));
  });

  it('can be undone, also when somebody has added a factor meanwhile', () => {
    const step = send(start, facilitator, merge(['k1', 'f2']), { id: 'm1' });
    const later = send(
      step,
      attendee('p1'),
      { type: 'contribution.give', text: 'Lagi', kind: 'hindering', tag: null },
      { now: minutesLater(90) },
    );
    const undone = send(later, facilitator, { type: 'step.undo' });
    expect(undone.merges).toEqual([]);
    expect(undone.contributing.contributions).toHaveLength(4);
  });

  it('is reworded without overwriting anybody unseen', () => {
    const reword = (was: string, now: string): Said => ({
      type: 'factor.reword',
      mergeId: 'm1',
      was: { text: was },
      now: { text: now },
    });
    const done = send(merged, secretary, reword('Jaringan internet lemah', 'Sinyal lemah'));
    expect(done.merges[0]?.text).toBe('Sinyal lemah');
    expect(refusal(done, facilitator, reword('Jaringan internet lemah', 'Lain'))).toBe(
      'edit.conflict',
    );
  });

  test.each([
    ['what helps and what hinders', merge(['s1', 'f1']), 'factor.kindsDiffer'],
    ['one with itself', merge(['f1', 'f1']), 'input.invalid'],
    ['what is not there', merge(['f1', 'zz']), 'item.unknown'],
    ['nothing taken out', separate('m1', 'f3'), 'item.unknown'],
  ] as [string, Said, string][])('refuses %s', (_, said, code) => {
    expect(refusal(merged, secretary, said)).toBe(code);
  });

  test.each([
    ['removing', { type: 'report.remove', elementId: 'e2', part: 'factors', itemId: 'f2' }],
    [
      'turning round',
      {
        type: 'report.change',
        elementId: 'e2',
        part: 'factors',
        itemId: 'f2',
        was: { kind: 'hindering' },
        now: { kind: 'supporting' },
      },
    ],
    ['declining', { type: 'contribution.judge', contributionId: 'k1', verdict: 'declined' }],
  ] as [string, Said][])('keeps its members: no %s', (_, said) => {
    expect(refusal(merged, organiser, said)).toBe('element.inUse');
    expect(refusal(start, organiser, said)).toBeNull();
  });

  it('keeps the element a member came from', () => {
    const alone = send(merged, secretary, { type: 'attendee.remove', attendeeId: 'p2' });
    expect(refusal(alone, organiser, { type: 'element.remove', elementId: 'e2' })).toBe(
      'element.inUse',
    );
  });

  it('gives no two factors one id, across elements and phones', () => {
    expect(refusal(start, presenterOf('e3'), state('e3', 'x', 'hindering'), { id: 'k1' })).toBe(
      'id.taken',
    );
  });
});

/* The rule above all: whatever is merged and taken apart, each statement stands on the board exactly once. */
type Act = { merge: string[] } | { separate: number; one: number | null };
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ merge: fc.uniqueArray(fc.constantFrom(...factorIds), { minLength: 2 }) }),
  fc.record({ separate: fc.nat(), one: fc.option(fc.nat()) }),
);

function play(meeting: Meeting, acted: Act, n: number): Meeting {
  if ('merge' in acted)
    return send(meeting, secretary, merge(acted.merge), { id: `m${String(n)}` });
  const target = meeting.merges[acted.separate % Math.max(1, meeting.merges.length)];
  if (!target) return meeting;
  const member = acted.one === null ? null : target.members[acted.one % target.members.length];
  return send(meeting, facilitator, separate(target.id, member ?? null));
}

it('merge of factors keeps every origin', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const end = acts.reduce(play, start);
      const origins = factorBoard(end).flatMap((line) => line.origins);
      const inOrder = statedFactors(end).toSorted((a, b) => a.id.localeCompare(b.id));
      expect(origins.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(inOrder);
      expect(inOrder.map(({ id }) => id)).toEqual([...factorIds, 's1']);
      expect(statedFactors(end)).toEqual(statedFactors(start));
      expect(lines(end).every((count) => count > 0)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

describe('a recommendation that answers a factor', () => {
  const add = (factorId: string, elementId: string | null = null): Said => ({
    type: 'recommendation.add',
    recommendation: { ...proposal, elementId, factorId },
    before: null,
  });

  it('is linked, and keeps the factor', () => {
    const answered = send(start, facilitator, add('k1'), { id: 'r9' });
    expect(answered.recommendations.at(-1)?.factorId).toBe('k1');
    const merged = send(answered, secretary, merge(['k1', 'f2']), { id: 'm1' });
    expect(refusal(merged, secretary, separate('m1'))).toBeNull();
  });

  it('answers only what hinders and is on the board', () => {
    expect(refusal(start, facilitator, add('s1'))).toBe('input.invalid');
    expect(refusal(start, facilitator, add('zz'))).toBe('item.unknown');
  });

  it('a presenter answers only what the own element stated', () => {
    expect(refusal(start, presenterOf('e1'), add('f1', 'e1'))).toBeNull();
    expect(refusal(start, presenterOf('e1'), add('f2', 'e1'))).toBe('role.forbidden');
    expect(refusal(start, presenterOf('e1'), add('k1', 'e1'))).toBe('role.forbidden');
  });
});
