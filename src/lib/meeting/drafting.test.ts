import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting, Recommendation } from './meeting';
import {
  attendee,
  facilitator,
  minutesLater,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { ask, cast, close, hall, proposal } from './testing/hall';
import { sceneView } from './views/scene-view';

const add = (meeting: Meeting, id: string, more: Partial<Omit<Recommendation, 'id'>> = {}) =>
  send(
    meeting,
    secretary,
    { type: 'recommendation.add', recommendation: { ...proposal, ...more }, before: null },
    { id },
  );
const named = send(hall(), facilitator, { type: 'drafting.name', attendeeId: 'p1', on: true });
const one = (meeting: Meeting, id: string) => {
  const found = meeting.recommendations.find((r) => r.id === id);
  if (!found) throw new Error(`no recommendation ${id}`);
  return found;
};
const texts = (meeting: Meeting, id: string) => meeting.wordings[id]?.map(({ text }) => text);
const reword = (was: string, now: string): Said => ({
  type: 'recommendation.change',
  recommendationId: 'r1',
  was: { text: was },
  now: { text: now },
});
const { text } = proposal;

describe('the drafting team', () => {
  it('lets an attendee write once named, and no longer than that', () => {
    const change = reword(text, 'Posyandu keliling');
    expect(refusal(named, attendee('p2'), change)).toBe('drafting.notYours');
    expect(one(send(named, attendee('p1'), change), 'r1').text).toBe('Posyandu keliling');
    const out = send(named, secretary, { type: 'drafting.name', attendeeId: 'p1', on: false });
    expect(refusal(out, attendee('p1'), change)).toBe('drafting.notYours');
  });

  it('does not overwrite what another member has just written', () => {
    const changed = send(named, attendee('p1'), reword(text, 'Satu'));
    expect(refusal(changed, secretary, reword(text, 'Dua'))).toBe('edit.conflict');
    const due: Said = {
      type: 'recommendation.change',
      recommendationId: 'r1',
      was: { due: null },
      now: { due: '2027-03-31' },
    };
    expect(one(send(changed, secretary, due), 'r1')).toMatchObject({
      text: 'Satu',
      due: '2027-03-31',
    });
  });

  it('takes nobody who is not here', () => {
    const name: Said = { type: 'drafting.name', attendeeId: 'p9', on: true };
    expect(refusal(hall(), facilitator, name)).toBe('attendee.unknown');
  });
});

describe('the history of wordings', () => {
  it('is every wording with who wrote it; one piece of typing is one wording', () => {
    const typed = ['Pos', 'Posyandu', 'Posyandu laut'].reduce(
      (meeting, now, n) =>
        send(meeting, attendee('p1'), reword(one(meeting, 'r1').text, now), {
          now: minutesLater(60 + n / 10),
        }),
      named,
    );
    const later = send(typed, secretary, reword('Posyandu laut', 'Posyandu terapung'), {
      now: minutesLater(61),
    });
    expect(texts(later, 'r1')).toEqual([text, 'Posyandu laut', 'Posyandu terapung']);
    expect(later.wordings['r1']?.map(({ by }) => by.role)).toEqual([
      'secretary',
      'participant',
      'secretary',
    ]);
  });

  it('ends with what stands there, whatever is changed, merged, split and undone', () => {
    const act = fc.record({
      what: fc.constantFrom('change', 'merge', 'split', 'undo'),
      who: fc.constantFrom(attendee('p1'), secretary),
      words: fc.constantFrom('Satu', 'Dua', 'Tiga'),
      at: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const meeting = acts.reduce(
          (before, { what, who, words, at }, n) => {
            const list = before.recommendations;
            const [r, other] = [list[at % list.length], list[(at + 1) % list.length]];
            if (!r || !other) return before;
            const said: Record<typeof what, Said> = {
              change: {
                type: 'recommendation.change',
                recommendationId: r.id,
                was: { text: r.text },
                now: { text: words },
              },
              merge: { type: 'recommendation.merge', recommendationId: r.id, from: other.id },
              split: {
                type: 'recommendation.split',
                recommendationId: r.id,
                was: r.text,
                first: words,
                second: 'Sisa',
              },
              undo: { type: 'step.undo' },
            };
            const actor = what === 'undo' ? facilitator : who;
            const options = { id: `x${String(n)}`, now: minutesLater(60 + n) };
            return refusal(before, actor, said[what], options) === null
              ? send(before, actor, said[what], options)
              : before;
          },
          add(named, 'r2'),
        );
        for (const { id, text: stands } of meeting.recommendations)
          expect(texts(meeting, id)?.at(-1)).toBe(stands);
      }),
      { numRuns: 100 },
    );
  });
});

describe('merging two', () => {
  const plan = { reason: 'Jarak jauh', ownerId: 'e2', due: '2027-06-30' };
  const two = add(named, 'r2', { text: 'Posyandu terapung', ...plan });
  const merge = (recommendationId: string, from: string): Said => ({
    type: 'recommendation.merge',
    recommendationId,
    from,
  });
  const merged = send(two, attendee('p1'), merge('r1', 'r2'));

  it('keeps what both say, and what one of them leaves open', () => {
    expect(merged.recommendations).toHaveLength(1);
    expect(one(merged, 'r1')).toMatchObject({ text: `${text}\nPosyandu terapung`, ...plan });
  });

  it('is undone whole', () => {
    const undone = send(merged, facilitator, { type: 'step.undo' });
    expect(undone.recommendations).toEqual(two.recommendations);
    expect(undone.wordings).toEqual(two.wordings);
  });

  it('is refused while one is asked about, was asked about or is decided', () => {
    const asked = ask(two, 'b1');
    expect(refusal(asked, secretary, merge('r1', 'r2'))).toBe('recommendation.inBallot');
    expect(refusal(close(asked, 'b1'), secretary, merge('r2', 'r1'))).toBe(
      'recommendation.inBallot',
    );
    const decided = send(two, facilitator, {
      type: 'decision.confirm',
      recommendationId: 'r2',
      ballotId: null,
      outcome: 'adopted',
      text,
      reason: '',
    });
    expect(refusal(decided, secretary, merge('r1', 'r2'))).toBe('recommendation.decided');
    expect(refusal(two, secretary, merge('r1', 'r1'))).toBe('input.invalid');
  });
});

describe('splitting one', () => {
  const cut = { first: 'Posyandu keliling', second: 'di lokasi perkebunan' };
  const split = (was: string): Said => ({
    type: 'recommendation.split',
    recommendationId: 'r1',
    was,
    ...cut,
  });

  it('puts the second behind the first, with the same plan', () => {
    const two = add(named, 'r2');
    const cutUp = send(two, attendee('p1'), split(text), { id: 'r3' });
    expect(cutUp.recommendations.map((r) => [r.id, r.text])).toEqual([
      ['r1', cut.first],
      ['r3', cut.second],
      ['r2', text],
    ]);
    expect(texts(cutUp, 'r3')).toEqual([cut.second]);
  });

  it('is refused when somebody has reworded it meanwhile', () => {
    expect(refusal(named, secretary, split('Bunyi lama'))).toBe('edit.conflict');
  });
});

describe('an amendment', () => {
  const noted = close(
    cast(ask(hall(), 'b1', { kind: 'consensus' }), 'b1', ['agreeWithNotes']),
    'b1',
  );
  const draft: Said = { type: 'amendment.draft', ballotId: 'b1', note: 0 };
  const drafted = send(noted, facilitator, draft, { id: 'u1' });
  const tabled = send(drafted, facilitator, { type: 'amendment.table', amendmentId: 'u1' });
  const words = `${text}, dengan catatan: Catatan 1`;
  const decide = (accepted: boolean): Said => ({
    type: 'amendment.decide',
    amendmentId: 'u1',
    accepted,
  });

  it('is made of a note with one press, once', () => {
    expect(drafted.amendments).toMatchObject([
      { id: 'u1', text: words, note: 'Catatan 1', elementId: 'e1', state: 'draft' },
    ]);
    expect(send(drafted, facilitator, draft).amendments).toHaveLength(1);
  });

  it('names nobody whose note was secret', () => {
    const asked = ask(hall({ entitled: 6 }), 'b1', { kind: 'consensus', secrecy: 'secret' });
    const secret = close(
      cast(asked, 'b1', Array<'agreeWithNotes'>(6).fill('agreeWithNotes')),
      'b1',
    );
    const [made] = send(secret, facilitator, draft).amendments;
    expect(made?.elementId).toBeNull();
  });

  it('stands against the text on the screen', () => {
    const scene = sceneView(tabled, { kind: 'recommendation', recommendationId: 'r1' });
    expect(scene).toMatchObject({ text, amended: words, amendment: { from: 'Dinas 1' } });
  });

  it('replaces the text when accepted, and is undone with it', () => {
    const accepted = send(tabled, facilitator, decide(true));
    expect(one(accepted, 'r1').text).toBe(words);
    expect(texts(accepted, 'r1')).toEqual([text, words]);
    const undone = send(accepted, facilitator, { type: 'step.undo' });
    expect(one(undone, 'r1').text).toBe(text);
    expect(undone.amendments[0]?.state).toBe('tabled');
  });

  it('leaves the text when rejected', () => {
    const rejected = send(tabled, facilitator, decide(false));
    expect(one(rejected, 'r1').text).toBe(text);
    expect(refusal(rejected, facilitator, decide(true))).toBe('amendment.decided');
  });

  it('is decided before anything else about the text', () => {
    const confirm: Said = {
      type: 'decision.confirm',
      recommendationId: 'r1',
      ballotId: null,
      outcome: 'adopted',
      text,
      reason: '',
    };
    expect(refusal(tabled, facilitator, confirm)).toBe('amendment.open');
    expect(refusal(drafted, facilitator, decide(true))).toBe('amendment.notTabled');
    expect(() => ask(tabled, 'b2')).toThrow('amendment.open');
  });

  it('is one at a time, and another wording than the one that stands', () => {
    const second = send(
      tabled,
      secretary,
      { type: 'amendment.add', recommendationId: 'r1', text, note: '' },
      { id: 'u2' },
    );
    const table: Said = { type: 'amendment.table', amendmentId: 'u2' };
    expect(refusal(second, facilitator, table)).toBe('amendment.same');
    const changed = send(second, secretary, {
      type: 'amendment.change',
      amendmentId: 'u2',
      was: { text },
      now: { text: 'Lain' },
    });
    expect(refusal(changed, facilitator, table)).toBe('amendment.open');
    const noted = (amendmentId: string, was: string): Said => ({
      type: 'amendment.change',
      amendmentId,
      was: { note: was },
      now: { note: 'Agar jelas' },
    });
    expect(send(changed, secretary, noted('u2', '')).amendments[1]?.note).toBe('Agar jelas');
    // What a voter wrote stays what the voter wrote.
    const said = changed.amendments[0]?.note ?? '';
    expect(refusal(changed, secretary, noted('u1', said))).toBe('amendment.quoted');
    const withdrawn = send(changed, secretary, { type: 'amendment.withdraw', amendmentId: 'u1' });
    expect(refusal(withdrawn, facilitator, table)).toBeNull();
  });
});
