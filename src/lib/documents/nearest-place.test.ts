import { expect, it, test } from 'vitest';
import { Timeline } from '../meeting/timeline';
import { minutesDocument } from './minutes';
import { nearestPlace } from './nearest-place';
import { emptiest, secretaryView } from './testing';
import { playedSession } from './testing/played';

const { log, meeting } = playedSession();
const minutes = minutesDocument(secretaryView(meeting));
const timeline = new Timeline();
const entries = log.flatMap(
  ({ event, stamp: { at, actor } }, n) => timeline.next({ seq: n + 1, at, actor, event }) ?? [],
);

it('each entry of the timeline leads to its own place, while there is one', () => {
  const astray = entries.filter(({ anchor }) => nearestPlace(minutes, anchor) !== anchor);
  expect(entries.length).toBeGreaterThan(200);
  expect([...new Set(astray.map(({ type, anchor }) => `${type} ${anchor}`))]).toEqual([]);
});

test.each([
  ['recommendation:gone', 'decisions'],
  ['element:e9', 'presentations'],
  ['annex-VI', 'annexes'],
  ['annex-V', 'annex-V'],
  ['anything', 'head'],
])('%s is told of at %s', (anchor, place) => {
  expect(nearestPlace(minutes, anchor)).toBe(place);
});

test('what a meeting had none of is told of where it would stand', () => {
  const bare = minutesDocument(secretaryView(emptiest()));
  expect(nearestPlace(bare, 'awards')).toBe('deliberation');
  expect(nearestPlace(bare, 'closing')).toBe('closing');
});
