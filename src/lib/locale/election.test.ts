import { expect, test } from 'vitest';
import { countElection, evenly } from '../meeting/election-count';
import type { ElectionMethod } from '../meeting/meeting';
import { electionSentence } from './election';

const candidates = ['Aminah', 'Burhan', 'Citra'];
const sentence = (method: ElectionMethod, places: number, cast: number[][]) =>
  electionSentence(
    {
      method,
      places,
      candidates,
      count: countElection(evenly(cast), { method, places, candidates }),
    },
    'id',
  );

test.each([
  [
    'single',
    1,
    [[0], [0], [1], []],
    'Terpilih dengan suara terbanyak: Aminah (2). Dari 4 suara, 1 abstain.',
  ],
  [
    'several',
    2,
    [[0, 1], [0, 1], [2]],
    'Terpilih dengan suara terbanyak: Aminah (2) dan Burhan (2). Dari 3 suara, 0 abstain.',
  ],
  [
    'single',
    1,
    [[0], [1]],
    'Seri untuk 1 tempat: Aminah (1) dan Burhan (1); dikembalikan kepada pimpinan rapat. Dari 2 suara, 0 abstain.',
  ],
  [
    'ranked',
    1,
    [[0], [0], [1], [1], [2, 1]],
    'Terpilih setelah 2 putaran hitung: Burhan, 3 dari 5 suara yang masih berlaku (lebih dari setengah). Dari 5 suara, 0 abstain.',
  ],
  ['single', 1, [], 'Tidak ada suara yang masuk.'],
  ['single', 1, [[]], 'Tidak seorang pun dipilih. Dari 1 suara, 1 abstain.'],
] as [ElectionMethod, number, number[][], string][])('%s, %d: %j', (method, places, cast, said) => {
  expect(sentence(method, places, cast)).toBe(said);
});
