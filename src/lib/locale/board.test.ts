import { expect, it } from 'vitest';
import { recapSentence } from './board';

it('says the sum in one sentence', () => {
  const recap = { met: 21, near: 9, below: 6, missing: 4, all: 40 };
  expect(recapSentence(recap, 'id')).toBe('21 tercapai, 9 mendekati, 6 belum, 4 belum ada data');
  expect(recapSentence({ ...recap, missing: 0, all: 36 }, 'en')).toBe('21 met, 9 near, 6 not met');
});
