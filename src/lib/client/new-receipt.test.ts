import * as v from 'valibot';
import { expect, it } from 'vitest';
import { receiptCode } from '../meeting/meeting';
import { newReceipt } from './new-receipt';

it('makes codes that a ballot takes, hardly ever the same twice', () => {
  const codes = Array.from({ length: 500 }, newReceipt);
  for (const code of codes) expect(v.is(receiptCode, code), code).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(498);
});
