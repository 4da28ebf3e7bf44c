import type { Actor } from '../meeting/capability';
import { isDrafter } from '../meeting/drafting-team';
import type { Link, Meeting } from '../meeting/meeting';
import type { Hello } from '../meeting/protocol';
import { hashToken, type Secret } from './secret';

/* Who is it: cookies hold tokens, the meeting holds their hashes. */

export type Cookies = Readonly<Record<string, string | undefined>>;

export const organiserCookie = 'rakoor-organiser';

/** Name of the cookie that proves one right in one meeting; a browser may hold several. */
export const cookieName = (code: string, role: string, elementId?: string | null): string =>
  ['rakoor', code, role, ...(elementId ? [elementId] : [])].join('-');

/** A link that opens this role (and element) with this token, unless revoked. */
export function linkFor(
  meeting: Meeting,
  role: Link['role'],
  elementId: string | null,
  token: string,
): Link | undefined {
  const hash = hashToken(token);
  return meeting.links.find(
    (link) =>
      link.tokenHash === hash &&
      link.role === role &&
      link.elementId === elementId &&
      link.revokedAt === null,
  );
}

/** The attendee whose phone holds this token. */
export function attendeeFor(meeting: Meeting, token: string) {
  const hash = hashToken(token);
  return meeting.attendees.find((attendee) => attendee.deviceHash === hash);
}

/** The actor behind a connecting page, or null. The organiser may open every page of the staff. */
export function authenticate(
  meeting: Meeting,
  { code, as, elementId }: Hello,
  cookies: Cookies,
  secret: Secret,
): Actor | null {
  const has = (role: Link['role'], element: string | null = null) => {
    const token = cookies[cookieName(code, role, element)];
    return token !== undefined && linkFor(meeting, role, element, token) !== undefined;
  };
  const isOrganiser = secret.isOrganiser(cookies[organiserCookie]);
  switch (as) {
    case 'participant': {
      const attendee = attendeeFor(meeting, cookies[cookieName(code, as)] ?? '');
      return attendee ? { role: 'participant', id: attendee.id } : null;
    }
    case 'presenter': {
      if (!elementId || !meeting.elements.some((element) => element.id === elementId)) return null;
      if (has('presenter', elementId)) return { role: 'presenter', id: elementId };
      return isOrganiser
        ? { role: 'organiser', id: null }
        : has('secretary')
          ? { role: 'secretary', id: null }
          : null;
    }
    case 'drafter': {
      const attendee = attendeeFor(meeting, cookies[cookieName(code, 'participant')] ?? '');
      if (attendee && isDrafter(meeting, attendee.id))
        return { role: 'participant', id: attendee.id };
      const staff = (['facilitator', 'secretary'] as const).find((role) => has(role));
      return staff
        ? { role: staff, id: null }
        : isOrganiser
          ? { role: 'organiser', id: null }
          : null;
    }
    // Its word is the chair's own: no other link speaks for it.
    case 'chair':
      return has('chair') ? { role: 'chair', id: null } : null;
    default:
      if (has(as)) return { role: as, id: null };
      // The projector shows nothing that the facilitator's desk does not.
      if (as === 'screen' && has('facilitator')) return { role: 'screen', id: null };
      return isOrganiser ? { role: 'organiser', id: null } : null;
  }
}
