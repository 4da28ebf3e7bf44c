import { expect, it } from 'vitest';
import type { AnyEvent } from '../events';
import type { Meeting } from '../meeting';
import { given, nothing } from '../testing';
import { rehearse } from '../testing/rehearsal';
import { audiences, fieldsOf, shownTo, withEveryScene, type Onlooker } from '../testing/shown';

/*
 * Every field that any audience is ever sent stands in who-sees-what.txt, by audience, and was looked at there. A new
 * field fails this test until it has been: then `npx vitest run src/lib/meeting/views/fields.test.ts -u`.
 */

/** After these there is something new to be seen on the screen, so each picture is looked at. */
const pictured = new Set<AnyEvent['type']>([
  'meeting.created',
  'contribution.judged',
  'submission.judged',
  'amendment.tabled',
  'priorities.opened',
  'priorities.drawn',
  'submission.settled',
  'factor.merged',
  'award.revealed',
  'questionnaire.opened',
  'questionnaire.closed',
  'attachment.added',
  'floor.given',
  'ballot.opened',
  'ballot.closed',
  'ballot.cancelled',
  'decision.confirmed',
  'followUp.added',
  'meeting.closed',
]);

/** The demo meeting after each of its commands. */
function everyState(): Meeting[] {
  let meeting: Meeting = nothing;
  return rehearse().log.flatMap(({ who, id, now, events }) => {
    meeting = given(events, meeting, who, { id, now });
    const isPictured = events.some(({ type }) => pictured.has(type));
    return isPictured ? [meeting, ...withEveryScene(meeting)] : [meeting];
  });
}

it('sends no audience a field that is not listed for it', async () => {
  const seenBy = new Map<string, Set<string>>();
  for (const meeting of everyState()) {
    const health = meeting.elements[1]?.id ?? null;
    for (const audience of audiences) {
      const people = audience === 'me' ? ['p1', 'p2', 'guest', 'second'] : [health];
      for (const id of people) {
        const onlooker: Onlooker = { audience, id };
        for (const field of fieldsOf(shownTo(meeting, onlooker))) {
          const seen = seenBy.get(field) ?? new Set();
          seenBy.set(field, seen.add(audience));
        }
      }
    }
  }
  const width = Math.max(...[...seenBy.keys()].map((field) => field.length));
  const lines = [...seenBy]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, seen]) => {
      const who = audiences.filter((audience) => seen.has(audience)).join(' ');
      return `${field.padEnd(width)}  ${who}`;
    });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('who-sees-what.txt');
}, 120_000);
