import type { Link } from '../../../meeting/meeting';

type Known = Pick<Link, 'id' | 'role' | 'elementId' | 'issuedAt' | 'revokedAt'>;

/** The valid link of a role (of an element), else the last revoked one, from which a new one can be issued. */
export function currentLink<L extends Known>(
  links: readonly L[],
  role: Link['role'],
  elementId: string | null = null,
): L | undefined {
  const own = links.filter((link) => link.role === role && link.elementId === elementId);
  return own.find((link) => link.revokedAt === null) ?? own.at(-1);
}
