import { expect, test } from 'vitest';
import { starterElements } from '../../meeting/templates/starter-elements';
import { rollFits } from './roll';

test('the usual 24 elements stand side by side, and many more do not', () => {
  const names = starterElements.map((element) => element.shortName);
  expect(rollFits(names, 168)).toBe(true);
  expect(rollFits([...names, ...names], 168)).toBe(false);
  expect(rollFits([], 168)).toBe(true);
});
