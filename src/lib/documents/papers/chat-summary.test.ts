import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Recommendation } from '../../meeting/meeting';
import type { SecretaryView } from '../secretary-view';
import { secretaryView } from '../testing';
import { fullMeeting } from '../testing/full';
import { approvedDemo } from '../testing/played';
import { chatSummary, longestChat } from './chat-summary';
import { decisionPicture, mostInPicture } from './decision-picture';

/* Whatever a meeting decided, and however it is worded, the summary fits into one message. */

const approved = secretaryView(approvedDemo());
const [like] = approved.recommendations;
if (!like?.decision) throw new Error('the demo has no decision');
const pattern = { ...like, decision: like.decision };

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 1200 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '*',
    '_~`',
    '\n\n- a\n  - b',
    '👩‍👩‍👧‍👦'.repeat(200),
    'x'.repeat(1200),
    '‮abc',
    '=cmd|1',
  ),
);
const outcome = fc.constantFrom<NonNullable<Recommendation['decision']>['outcome']>(
  'adopted',
  'adoptedAmended',
  'notAdopted',
  'postponed',
  'returned',
);
const decided = fc.record({ text: anyText, outcome });
const meeting = fc
  .record({
    title: anyText,
    place: anyText,
    decisions: fc.array(decided, { maxLength: 60 }),
    approvedAt: fc.constantFrom(null, 1),
  })
  .map(({ title, place, decisions, approvedAt }): SecretaryView => ({
    ...approved,
    profile: { ...approved.profile, title, place },
    minutes: { ...approved.minutes, approvedAt },
    recommendations: decisions.map(({ text, outcome: how }, n) => ({
      ...pattern,
      number: n + 1,
      decision: { ...pattern.decision, text, outcome: how },
    })),
  }));

it('has at most 1,500 characters, says whether it is approved, and counts what it leaves out', () => {
  fc.assert(
    fc.property(meeting, (view) => {
      const text = chatSummary(view);
      expect([...text].length).toBeLessThanOrEqual(longestChat);
      expect(text.includes('SEMENTARA')).toBe(view.minutes.approvedAt === null);
      const listed = text.split('\n').filter((line) => /^\d+\. /.test(line)).length;
      const left = Number(/… dan (\d+) keputusan lain/.exec(text)?.[1] ?? 0);
      if (listed > 0) expect(listed + left).toBe(view.recommendations.length);
    }),
    { numRuns: 120 },
  );
});

it('has room for a line of the full meeting’s every decision or says how many are left', () => {
  const text = chatSummary(secretaryView(fullMeeting()));
  expect(text).toMatch(/\n1\. /);
  expect([...text].length).toBeLessThanOrEqual(longestChat);
}, 30_000);

it('is a picture too: what fits a phone, and how many decisions it leaves to the minutes', () => {
  fc.assert(
    fc.property(meeting, (view) => {
      const picture = decisionPicture(view);
      expect(picture === null).toBe(view.recommendations.length === 0);
      if (!picture) return;
      expect(picture.decisions.length).toBeLessThanOrEqual(mostInPicture);
      expect(picture.decisions.length + picture.left).toBe(view.recommendations.length);
      for (const { text } of picture.decisions)
        for (const word of text.split(' ')) expect(word.length).toBeLessThanOrEqual(70);
    }),
    { numRuns: 120 },
  );
  const demo = decisionPicture(approved);
  expect(demo?.decisions.map(({ agreed }) => agreed)).toEqual([
    ...Array<boolean>(9).fill(true),
    false,
  ]);
  expect(demo?.decisions[0]?.facts).toBe('Bappedalitbang, 31 Januari 2027');
});
