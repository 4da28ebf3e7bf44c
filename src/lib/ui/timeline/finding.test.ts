import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../meeting/timeline';
import { everything, found, peopleIn } from './finding';

const entry = (seq: number, changes: Partial<TimelineEntry>): TimelineEntry => ({
  seq,
  at: seq,
  type: 'stage.shown',
  kind: 'course',
  role: 'facilitator',
  name: '',
  about: [],
  anchor: 'head',
  ...changes,
});
const entries = [
  entry(1, {
    role: 'secretary',
    type: 'element.added',
    kind: 'preparation',
    about: ['Dinas PUPR'],
  }),
  entry(2, { role: 'participant', name: 'Peserta 002', type: 'vote.cast', kind: 'votes' }),
  entry(3, { role: 'participant', name: 'Peserta 001', type: 'vote.cast', kind: 'votes' }),
  entry(4, {}),
];

test.each([
  ['everything, newest first', {}, [4, 3, 2, 1]],
  ['oldest first', { oldestFirst: true }, [1, 2, 3, 4]],
  ['a kind', { kind: 'votes' }, [3, 2]],
  ['a person', { person: 'Peserta 001' }, [3]],
  ['a role without names', { person: 'Fasilitator' }, [4]],
  ['words in any order', { text: 'pupr  unsur' }, [1]],
  ['all at once', { kind: 'votes', person: 'Peserta 002', text: 'suara masuk' }, [2]],
  ['nothing', { text: 'tidak ada di sini' }, []],
] as const)('finds %s', (_, wanted, seqs) => {
  expect(found(entries, { ...everything, ...wanted }, 'id').map(({ seq }) => seq)).toEqual(seqs);
});

test('lists the staff first, then people by name', () => {
  expect(peopleIn(entries, 'id')).toEqual([
    'Fasilitator',
    'Sekretaris',
    'Peserta 001',
    'Peserta 002',
  ]);
});
