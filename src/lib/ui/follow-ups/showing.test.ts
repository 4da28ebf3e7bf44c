import { expect, test } from 'vitest';
import { pursue } from '../../meeting/pursuit';
import { daysBetween } from './days';
import { fileStem } from './file-stem';
import { everything, shownRows, type Showing } from './showing';

const plan = {
  recommendationId: null,
  supporters: '',
  dueNote: '',
  measure: '',
  funding: '',
  forYear: null,
  programme: '',
};
const row = (id: string, owner: string, due: string | null, status: 'done' | 'inProgress') => ({
  ...plan,
  id,
  number: Number(id),
  action: id,
  ownerId: owner,
  owner,
  due,
  status,
  note: '',
  reports: [],
});
const rows = pursue(
  [
    row('1', 'B', '2027-03-01', 'inProgress'),
    row('2', 'A', null, 'inProgress'),
    row('3', 'B', '2027-01-01', 'inProgress'),
    row('4', 'A', '2027-01-01', 'done'),
  ],
  '2027-02-01',
);

test.each<[string, Partial<Showing>, string[]]>([
  ['everything', {}, ['3', '1', '2', '4']],
  ['one element', { ownerId: 'A' }, ['2', '4']],
  ['the late', { stands: 'late' }, ['3']],
  ['one status', { stands: 'done' }, ['4']],
  ['by element', { sort: 'element' }, ['2', '4', '3', '1']],
  ['by due date', { sort: 'due' }, ['3', '4', '1', '2']],
  ['by status', { sort: 'status' }, ['3', '1', '2', '4']],
])('shows %s', (_, showing, ids) => {
  expect(shownRows(rows, { ...everything, ...showing }).map(({ id }) => id)).toEqual(ids);
});

test('days are counted between dates, across months', () => {
  expect(daysBetween('2027-02-27', '2027-03-02')).toBe(3);
  expect(daysBetween('2027-03-02', '2027-03-02')).toBe(0);
});

test('a file name is plain', () => {
  expect(fileStem({ code: 'K7M4XP' }, 'Dinas Kesehatan/é')).toBe(
    'Tindak_lanjut_K7M4XP_Dinas_Kesehatan_e',
  );
});
