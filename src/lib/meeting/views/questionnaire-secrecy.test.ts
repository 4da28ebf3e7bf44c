import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { votingUnits, type Element, type Meeting } from '../meeting';
import { attendee, contextOf, decided, facilitator, send } from '../testing';
import { alike, asking, closeAsking, respond, respondAll, type Answer } from '../testing/asking';
import { shownTo, withEveryScene } from '../testing/shown';
import { meOf } from './me';

/* What "anonymous" means (docs/decisions/cooperation.md), tried over random halls: two worlds must look the same. */

const watching = ['participant', 'screen', 'facilitator', 'secretary'] as const;
/** All that any audience is shown, on any scene of this part. */
function shown(meeting: Meeting): string {
  const pictures = withEveryScene(meeting).filter(
    ({ stage }) => stage.scene.kind === 'cooperation',
  );
  return JSON.stringify(
    pictures.flatMap((picture) => [
      ...watching.map((audience) => shownTo(picture, { audience, id: null })),
      shownTo(picture, { audience: 'presenter', id: 'e1' }),
    ]),
  );
}
const { unseal } = contextOf(asking(['office']), facilitator);
const everyMe = (meeting: Meeting, except: readonly number[] = []) =>
  meeting.attendees
    .filter((_, n) => !except.includes(n))
    .map(({ id }) => meOf(meeting, id, unseal));

const kinds: Element['type'][] = ['office', 'subdistrict', 'partner', 'village'];
const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const answer = fc.record({
  scores: fc.tuple(score, score, score, score, score, score, score, score),
  comment: fc.constantFrom('', '', 'Data belum sama', 'Rapat lebih sering'),
});
const respondent = fc.record({ type: fc.constantFrom(...kinds), answer });

/** As given, and the same with two of one kind having given each other's answers. */
const swapped = fc
  .array(respondent, { minLength: 2, maxLength: 14 })
  .chain((all) => fc.tuple(fc.constant(all), fc.nat(all.length - 1), fc.nat(all.length - 1)))
  .map(([all, i, j]) => {
    const [one, other] = [all[i], all[j]];
    const types = all.map(({ type }, n) => (n === j && one ? one.type : type));
    const answers = all.map(({ answer }) => answer);
    const exchanged = answers.map((given, n) =>
      n === i && other ? other.answer : n === j && one ? one.answer : given,
    );
    return { types, answers, exchanged };
  });

/** A meeting's parts, and its events, without ciphertext. */
const withoutSeals = (value: unknown) =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'sealed') return '…';
    return inner instanceof Map ? [...(inner as Map<unknown, unknown>)] : inner;
  });

describe.each(votingUnits)('the questionnaire, one answer per %s', (unit) => {
  const asked = (types: readonly Element['type'][]) => asking(types, { unit });
  const worlds = (types: readonly Element['type'][], ...all: (readonly Answer[])[]) =>
    all.map((answers) => respondAll(asked(types), answers));

  it('swap: who gave which answers is in no event, view or order after it has closed', () => {
    fc.assert(
      fc.property(swapped, ({ types, answers, exchanged }) => {
        const [one, two] = worlds(types, answers, exchanged);
        if (!one || !two) throw new Error('two worlds');
        const closing = { type: 'questionnaire.close' } as const;
        expect(decided(one, facilitator, closing)).toEqual(decided(two, facilitator, closing));
        const [after, afterTwo] = [closeAsking(one), closeAsking(two)];
        for (const part of ['questionnaire', 'responses', 'partners'] as const)
          expect(withoutSeals(after[part])).toBe(withoutSeals(afterTwo[part]));
        expect(everyMe(after)).toEqual(everyMe(afterTwo));
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('swap: nor on any page that anybody looks at', () => {
    fc.assert(
      fc.property(swapped, ({ types, answers, exchanged }) => {
        const [one, two] = worlds(types, answers, exchanged).map(closeAsking);
        if (one && two) expect(shown(one)).toBe(shown(two));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('two worlds: while it is open nobody else’s page tells what one answers', () => {
    fc.assert(
      fc.property(swapped, answer, ({ types, answers }, other) => {
        const changed = [other, ...answers.slice(1)];
        const [one, two] = worlds(types, answers, changed);
        if (!one || !two) throw new Error('two worlds');
        expect(shown(one)).toBe(shown(two));
        expect(everyMe(one, [0])).toEqual(everyMe(two, [0]));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('the order in which phones answered is in nothing that is told', () => {
    const types = kinds.flatMap((type) => [type, type]);
    const answers = types.map((_, n) => alike((n % 5) + 1, `Catatan ${String(9 - n)}`));
    const forwards = closeAsking(respondAll(asked(types), answers));
    const backwards = closeAsking(
      answers.reduceRight((m, given, n) => respond(m, n + 1, given), asked(types)),
    );
    expect(forwards.questionnaire).toMatchObject({
      result: backwards.questionnaire.result,
      comments: backwards.questionnaire.comments,
    });
    expect(forwards.questionnaire.comments).toHaveLength(8);
  });

  it('keeps no answer readable, neither in an event nor in the meeting', () => {
    const open = asked(kinds);
    const events = decided(open, attendee('p1'), {
      type: 'questionnaire.answer',
      questionnaireId: 'q1',
      scores: [1, 2, 3, 4, 5, null, 1, 2],
      comment: 'Data belum sama',
    });
    expect(JSON.stringify(events)).not.toMatch(/\[1,2,3|Data belum/);
    const after = closeAsking(
      respondAll(
        open,
        kinds.map((_, n) => alike(n + 1)),
      ),
    );
    expect(
      [...after.responses.settled.values(), after.responses.latest?.vote].map((r) => r?.sealed),
    ).not.toContain(expect.stringMatching(/./));
    expect(withoutSeals(after.responses)).not.toContain('sealed:');
  });

  it('tells nothing of four answers, and forgets their comments', () => {
    const four = closeAsking(
      respondAll(
        asked([...kinds, 'office']),
        kinds.map(() => alike(2, 'Satu catatan')),
      ),
    );
    expect(four.questionnaire).toMatchObject({ state: 'closed', result: null, comments: [] });
    expect(shown(four)).not.toContain('Satu catatan');
  });

  it('shows comments to the secretary alone, after it has closed', () => {
    const five = ['office', 'office', 'office', 'office', 'office'] as const;
    const open = respondAll(
      asked(five),
      five.map((_, n) => alike(4, n === 0 ? 'Data belum sama' : '')),
    );
    expect(shown(open)).not.toContain('Data belum sama');
    const closed = closeAsking(open);
    for (const audience of watching)
      expect(
        JSON.stringify(shownTo(closed, { audience, id: null })).includes('Data belum sama'),
      ).toBe(audience === 'secretary');
    expect(JSON.stringify(everyMe(closed))).not.toContain('Data belum sama');
  });
});

describe('the questionnaire', () => {
  it('shows a seat’s new holder not what the former one answered', () => {
    const answered = respond(asking(kinds), 1, alike(2, 'Rahasia'));
    const person = { name: 'Rekan', position: '', organisation: '', elementId: 'e1' };
    const joined = send(
      answered,
      { role: 'guest', id: null },
      { type: 'attendee.join', ...person, deviceHash: 'x' },
      { id: 'p9' },
    );
    const handed = send(joined, facilitator, {
      type: 'seat.handOver',
      elementId: 'e1',
      attendeeId: 'p9',
    });
    expect(meOf(joined, 'p1', unseal)?.response).toMatchObject({ comment: 'Rahasia' });
    expect(meOf(handed, 'p9', unseal)?.response).toBeNull();
    expect(meOf(handed, 'p1', unseal)?.response).toBeNull();
  });
});
