import { expect, it } from 'vitest';
import type { Meeting } from './meeting';
import { strategyOf } from './strategy';
import { secretary, send } from './testing';
import { hall, plan, proposal } from './testing/hall';

const tagged = (meeting: Meeting, id: string, more: object): Meeting =>
  send(
    meeting,
    secretary,
    {
      type: 'followUp.add',
      followUp: {
        ...plan,
        action: id,
        recommendationId: null,
        note: '',
        status: 'notStarted',
        ...more,
      },
      before: null,
    },
    { id },
  );

it('groups by year, then in the order of the meeting’s programmes', () => {
  const start = hall();
  const [p1 = '', p2 = ''] = start.profile.programmes;
  const given: [string, object][] = [
    ['a', { forYear: 2028, programme: p1 }],
    ['b', { forYear: 2027, programme: p2 }],
    ['c', { forYear: 2027, programme: p1 }],
    ['d', { forYear: 2027, programme: 'Lain' }],
    ['e', {}],
  ];
  const meeting = given.reduce((before, [id, more]) => tagged(before, id, more), start);
  expect(
    strategyOf(meeting).map(({ year, programme, steps }) => [
      year,
      programme,
      steps.map(({ text }) => text).join(),
    ]),
  ).toEqual([
    [2027, p1, 'c'],
    [2027, p2, 'b'],
    [2027, 'Lain', 'd'],
    [2028, p1, 'a'],
  ]);
});

it('names a recommendation only while no follow-up carries it out', () => {
  const recommendation = { ...proposal, forYear: 2027, programme: 'Data' };
  const added = send(
    hall(),
    secretary,
    { type: 'recommendation.add', recommendation, before: null },
    { id: 'r5' },
  );
  const kinds = (meeting: Meeting) =>
    strategyOf(meeting).flatMap(({ steps }) => steps.map(({ kind }) => kind));
  expect(kinds(added)).toEqual(['recommendation']);
  const planned = tagged(added, 'f', {
    recommendationId: 'r5',
    forYear: 2027,
    programme: 'Data',
  });
  expect(kinds(planned)).toEqual(['followUp']);
});
