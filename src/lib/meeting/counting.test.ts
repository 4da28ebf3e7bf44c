import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countBallot, mayPublish, noVotes, quorum } from './counting';
import { ballotKinds, bases, checkKinds, fractions, type Counts, type Rule } from './meeting';
import { choicesOf, procedures } from './procedures';

const counts = (agree: number, disagree: number, abstain: number, agreeWithNotes = 0): Counts => ({
  ...noVotes,
  agree,
  agreeWithNotes,
  disagree,
  abstain,
});
const vote = (given: Counts, rule: Rule, present = 22, entitled = 24) =>
  countBallot({ kind: 'vote', unit: 'element', rule, counts: given, present, entitled });
const check = (given: Counts) =>
  countBallot({
    kind: 'consensus',
    unit: 'element',
    rule: { fraction: 'half', base: 'forAgainst' },
    counts: given,
    present: 22,
    entitled: 24,
  });

describe('recommendation 10 of the demo: 11 for, 9 against, 2 abstain, 22 of 24 present', () => {
  test.each([
    ['forAgainst', 20, 'carried'],
    ['cast', 22, 'notCarried'],
    ['present', 22, 'notCarried'],
    ['entitled', 24, 'notCarried'],
  ] as const)('on the base %s: 11 of %d, %s', (base, size, verdict) => {
    const result = vote(counts(11, 9, 2), { fraction: 'half', base });
    expect([result.inFavour, result.against, result.base, result.verdict]).toEqual([
      11,
      9,
      size,
      verdict,
    ]);
  });
});

describe('a formal vote', () => {
  const half = { fraction: 'half', base: 'forAgainst' } as const;
  test.each([
    ['exactly half is a tie, not a majority', counts(10, 10, 2), half, 'tied'],
    ['one more than half', counts(11, 10, 0), half, 'carried'],
    ['nobody voted', noVotes, half, 'noVotes'],
    ['all abstain: nothing is carried', counts(0, 0, 5), half, 'tied'],
    ['two thirds, exactly', counts(14, 7, 0), { fraction: 'twoThirds', base: 'cast' }, 'carried'],
    [
      'two thirds, one short',
      counts(13, 8, 0),
      { fraction: 'twoThirds', base: 'cast' },
      'notCarried',
    ],
    [
      'three quarters, exactly',
      counts(15, 5, 0),
      { fraction: 'threeQuarters', base: 'cast' },
      'carried',
    ],
    [
      'abstentions weigh in the base cast',
      counts(14, 6, 1),
      { fraction: 'twoThirds', base: 'cast' },
      'carried',
    ],
    [
      'and sink it two more later',
      counts(14, 6, 3),
      { fraction: 'twoThirds', base: 'cast' },
      'notCarried',
    ],
  ] as const)('%s', (_, given, rule, verdict) => {
    expect(vote(given, rule).verdict).toBe(verdict);
  });

  it('agrees with a count by hand, whatever the hall did', () => {
    const answer = fc.constantFrom('agree', 'disagree', 'abstain', 'silent', 'absent');
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 60 }),
        fc.constantFrom(...fractions.filter((fraction) => fraction !== 'own')),
        fc.constantFrom(...bases),
        (seats, fraction, base) => {
          const of = (...which: string[]) => seats.filter((seat) => which.includes(seat)).length;
          const present = of('agree', 'disagree', 'abstain', 'silent');
          const inBase = {
            forAgainst: of('agree', 'disagree'),
            cast: of('agree', 'disagree', 'abstain'),
            present,
            entitled: seats.length,
          }[base];
          const others = inBase - of('agree');
          const needed = { half: others + 1, twoThirds: 2 * others, threeQuarters: 3 * others };
          const carried = inBase > 0 && of('agree') >= needed[fraction];
          const result = vote(
            counts(of('agree'), of('disagree'), of('abstain')),
            { fraction, base },
            present,
            seats.length,
          );
          expect(result.base).toBe(inBase);
          expect(result.met).toBe(carried);
          expect(result.verdict === 'carried').toBe(carried);
        },
      ),
    );
  });
});

describe('a consensus check', () => {
  test.each([
    ['all agree', counts(22, 0, 0), 'consensus'],
    ['notes are no objection', counts(18, 0, 0, 4), 'consensus'],
    ['abstaining is no objection', counts(20, 0, 2), 'consensus'],
    ['one objection is enough', counts(21, 1, 0), 'objections'],
    ['nobody answered', noVotes, 'noVotes'],
  ] as const)('%s', (_, given, verdict) => {
    expect(check(given).verdict).toBe(verdict);
  });

  it('counts agreement with notes in favour', () => {
    expect(check(counts(18, 0, 0, 4)).inFavour).toBe(22);
  });

  it('is no agreement where all abstain', () => {
    expect(check(counts(0, 0, 5)).met).toBe(false);
  });
});

describe('every procedure', () => {
  const kinds = ballotKinds.map((kind) => [kind] as const);

  test.each(kinds)('%s offers each answer once, some of them for and some against', (kind) => {
    const offered = choicesOf(kind);
    expect(new Set(offered).size).toBe(offered.length);
    const ways = procedures[kind].answers.map(({ leaning }) => leaning);
    expect(ways).toEqual(expect.arrayContaining(['for', 'against']));
  });

  test.each([
    ['three fingers are enough', 'fist', { fist3: 4, fist5: 1 }, 'consensus'],
    ['two fingers object', 'fist', { fist2: 1, fist5: 21 }, 'objections'],
    ['standing aside stops nothing', 'gradients', { support: 4, standAside: 2 }, 'consensus'],
    ['nor does it carry anything', 'gradients', { standAside: 5 }, 'allAbstained'],
    ['one cannot support it', 'gradients', { fullSupport: 9, oppose: 1 }, 'objections'],
    ['nobody answered', 'gradients', {}, 'noVotes'],
  ] as const)('%s', (_, kind, given, verdict) => {
    const rule = { fraction: 'half', base: 'forAgainst' } as const;
    const counts = { ...noVotes, ...given };
    expect(
      countBallot({ kind, unit: 'element', rule, counts, present: 22, entitled: 24 }).verdict,
    ).toBe(verdict);
  });

  it('is met as somebody counting slips one by one would say', () => {
    // Written down by hand, not read from the table.
    const stops = ['disagree', 'fist2', 'fist1', 'fist0', 'oppose'];
    const idle = ['abstain', 'standAside'];
    fc.assert(
      fc.property(
        fc.constantFrom(...checkKinds).chain((kind) =>
          fc.record({
            kind: fc.constant(kind),
            slips: fc.array(fc.constantFrom(...choicesOf(kind)), { maxLength: 40 }),
          }),
        ),
        ({ kind, slips }) => {
          const counts = { ...noVotes };
          let stopped = false;
          let somebodyIsForIt = false;
          for (const slip of slips) {
            counts[slip] += 1;
            if (stops.includes(slip)) stopped = true;
            else if (!idle.includes(slip)) somebodyIsForIt = true;
          }
          const rule = { fraction: 'half', base: 'forAgainst' } as const;
          const seats = slips.length;
          const result = countBallot({
            kind,
            unit: 'element',
            rule,
            counts,
            present: seats,
            entitled: seats,
          });
          expect(result.cast).toBe(seats);
          expect(result.met).toBe(somebodyIsForIt && !stopped);
        },
      ),
    );
  });
});

describe('quorum', () => {
  test.each([
    ['majority', 12, 24, false],
    ['majority', 13, 24, true],
    ['twoThirds', 15, 24, false],
    ['twoThirds', 16, 24, true],
    ['none', 0, 24, true],
    ['majority', 0, 0, false],
    ['twoThirds', 0, 0, false],
  ] as const)('%s: %d of %d → %s', (rule, present, entitled, met) => {
    expect(quorum(rule, present, entitled).met).toBe(met);
  });
});

describe('publishing', () => {
  test.each([
    ['secret', 5, 4, false],
    ['secret', 5, 5, true],
    ['secret', 8, 7, false],
    ['secret', 8, 8, true],
    ['open', 8, 1, true],
  ] as const)(
    '%s ballot, from %d up, of %d votes → %s',
    (secrecy, publishFrom, cast, published) => {
      expect(mayPublish({ secrecy, publishFrom }, cast)).toBe(published);
    },
  );
});
