import { expect, it } from 'vitest';
import { currentLink } from './current-links';

const link = (id: string, elementId: string | null, revokedAt: number | null) => ({
  id,
  role: elementId ? ('presenter' as const) : ('screen' as const),
  elementId,
  issuedAt: 0,
  revokedAt,
});
const links = [
  link('a', null, 5),
  link('b', null, null),
  link('c', 'e1', 5),
  link('d', 'e1', 9),
  link('e', 'e2', null),
];

it.each([
  ['screen', null, 'b'],
  ['presenter', 'e1', 'd'],
  ['presenter', 'e2', 'e'],
  ['facilitator', null, undefined],
] as const)('%s of %s has link %s', (role, elementId, id) => {
  expect(currentLink(links, role, elementId)?.id).toBe(id);
});
