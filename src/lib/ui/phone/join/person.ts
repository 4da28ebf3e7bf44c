/** Where somebody belongs, as far as the form knows. */
export type Belonging =
  { kind: 'none' } | { kind: 'element'; elementId: string } | { kind: 'own'; organisation: string };

/** What the phone hands over; names stay as typed. */
export type Person = {
  name: string;
  position: string;
  elementId: string | null;
  organisation: string;
};

export type JoinFault = 'name' | 'element' | 'organisation';

/** The first thing missing, or the person. */
export function personOf(
  name: string,
  position: string,
  belonging: Belonging,
): { fault: JoinFault } | { person: Person } {
  if (!name.trim()) return { fault: 'name' };
  if (belonging.kind === 'none') return { fault: 'element' };
  if (belonging.kind === 'element')
    return { person: { name, position, elementId: belonging.elementId, organisation: '' } };
  if (!belonging.organisation.trim()) return { fault: 'organisation' };
  return { person: { name, position, elementId: null, organisation: belonging.organisation } };
}
