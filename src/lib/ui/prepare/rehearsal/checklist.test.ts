import { expect, test } from 'vitest';
import { secretaryView } from '../../../documents/testing';
import { playedDemo } from '../../../documents/testing/played';
import { checklist, type Rehearsed } from './checklist';

const view = secretaryView(playedDemo());
const fine: Rehearsed = {
  addresses: [{ address: 'http://192.168.1.5:3000', answers: true }],
  phones: { joined: 4 },
  progress: { confirmedMs: 40, refused: 0 },
};
const faults = (changes: Partial<Rehearsed>, changed: Partial<typeof view> = {}): string[] =>
  checklist({ ...fine, ...changes }, { ...view, ...changed }, 'id')
    .filter(({ good }) => !good)
    .map(({ text }) => text);
const before = faults({});

test.each<[string, Partial<Rehearsed>, RegExp]>([
  ['no address', { addresses: [] }, /tidak memiliki alamat/],
  [
    'an address that is shut',
    { addresses: [{ address: 'x', answers: false }] },
    /x tidak menjawab/,
  ],
  ['no real phone', { phones: { joined: 0 } }, /ponsel sungguhan/],
  ['a slow laptop', { progress: { confirmedMs: 2400, refused: 0 } }, /2\.400 milidetik/],
  ['no vote tried', { progress: { confirmedMs: null, refused: 0 } }, /Belum ada suara/],
  ['refusals', { progress: { confirmedMs: 40, refused: 3 } }, /^3 permintaan/],
])('names %s', (_, changes, said) => {
  expect(faults(changes).filter((text) => !before.includes(text))).toEqual([
    expect.stringMatching(said),
  ]);
});

test('names a rundown that is longer than the invitation, and missing data', () => {
  const { profile } = view;
  const short = { ...profile, endsAt: '10:00', wifi: '' };
  const found = faults({}, { profile: short, recommendations: [], reports: {} });
  expect(found.join('\n')).toMatch(/menit setelah waktu di undangan/);
  expect(found.join('\n')).toMatch(/nama Wi-Fi/);
  expect(found.join('\n')).toMatch(/Belum ada rancangan rekomendasi/);
  expect(found.join('\n')).toMatch(/Data belum siap: .*Dinas Kesehatan/);
});

test('what needs looking at comes first', () => {
  const goods = checklist({ ...fine, phones: { joined: 0 } }, view, 'id').map(({ good }) => good);
  expect(goods).toEqual([...goods].sort((a, b) => Number(a) - Number(b)));
});
