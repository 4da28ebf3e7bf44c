import { expect, test } from 'vitest';
import { playedSession } from '../../documents/testing/played';
import { Chain, genesis, record, textOf } from '../store/log';
import type { LogRecord } from '../store/store';
import { prepared } from './copied';
import { invited } from './invited';

const { log, meeting } = playedSession();
const records: LogRecord[] = [];
for (const { event, stamp } of log) {
  const previous = records.at(-1)?.hash ?? genesis;
  records.push(record(event, { ...stamp, seq: records.length + 1 }, previous));
}

test('a copy is a whole log of its own, without the people who have come', () => {
  const copy = prepared(records);
  const chain = new Chain('copy');
  for (const entry of copy) chain.next(textOf(entry));
  expect(copy.length).toBeGreaterThan(50);
  expect(copy.filter(({ event }) => /^(attendee|seat|hand|floor)\./.test(event.type))).toEqual([]);
  expect(JSON.stringify(copy)).not.toContain('Peserta 001');
});

test('each voting element sends somebody before any sends two', () => {
  const people = invited(meeting, 60);
  const voting = meeting.elements.filter(({ votes }) => votes).length;
  expect(people).toHaveLength(60);
  expect(new Set(people.slice(0, voting).map(({ elementId }) => elementId)).size).toBe(voting);
  expect(people.filter(({ elementId }) => elementId === null).length).toBeGreaterThan(0);
  expect(invited({ elements: [] }, 5).every(({ elementId }) => elementId === null)).toBe(true);
});
