import type { Link } from '$lib/meeting/meeting';
import { answer, hallOf, staffActor } from '$lib/server/http';
import { hashToken } from '$lib/server/secret';
import type { RequestHandler } from './$types';

const pageOf = {
  facilitator: 'desk',
  secretary: 'minutes',
  screen: 'screen',
  presenter: 'element',
  chair: 'review',
} as const;

/**
 * The valid links with their tokens, for the organiser all, for the secretary those of screen, presenters and chair.
 * A meeting restored under another installation's key cannot show its old links: they have `path: null` until renewed.
 */
export const GET: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    const actor = staffActor(event, hall, ['secretary']);
    const { secret } = event.locals.rakoor;
    const mayShow = ({ role }: Link) =>
      actor.role === 'organiser' ||
      (['screen', 'presenter', 'chair'] as const).some((one) => one === role);
    const links = hall.meeting.links.filter((link) => link.revokedAt === null && mayShow(link));
    return {
      links: links.map(({ id, role, elementId, tokenHash }) => {
        const token = secret.linkToken(hall.code, id);
        const page = `/m/${hall.code}/${pageOf[role]}${elementId ? `/${elementId}` : ''}`;
        return {
          id,
          role,
          elementId,
          path: hashToken(token) === tokenHash ? `${page}#${token}` : null,
        };
      }),
    };
  });
