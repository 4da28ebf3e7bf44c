import * as v from 'valibot';
import type { Context, Decisions, Evolutions } from './capability';
import type { AnyEvent } from './events';
import { replace, pick } from './lists';
import { link, type Link } from './meeting';
import { found, need } from './refusal';
import { id, instant } from './text';

/* Links are capabilities: whoever holds one acts in its role until it is revoked. Only hashes are kept. */

export const linkCommands = {
  /** Revokes a link and issues its successor for the same role and element. */
  'link.renew': v.object({ linkId: id }),
  'link.revoke': v.object({ linkId: id }),
};

export const linkEvents = {
  'link.issued': v.object({ link }),
  'link.revoked': v.object({ linkId: id, at: instant }),
};

/** The event that issues a link. Its id grows from `stem`, which one command uses for one link of a role. */
export function issueLink(
  context: Context,
  role: Link['role'],
  elementId: string | null,
  stem = context.commandId,
): AnyEvent {
  const id = `${stem}-${role}`.slice(0, 40);
  return {
    type: 'link.issued',
    link: {
      id,
      role,
      elementId,
      tokenHash: context.tokenHash(id),
      issuedAt: context.now,
      revokedAt: null,
    },
  };
}

export const decideLinks: Decisions<typeof linkCommands> = {
  'link.renew': (meeting, { linkId }, context) => {
    const old = pick(meeting.links, linkId);
    const revoke: AnyEvent[] =
      old.revokedAt === null ? [{ type: 'link.revoked', linkId, at: context.now }] : [];
    return [...revoke, issueLink(context, old.role, old.elementId)];
  },
  'link.revoke': (meeting, { linkId }, context) => {
    need(found(pick(meeting.links, linkId), 'link.unknown').revokedAt === null, 'link.unknown');
    return [{ type: 'link.revoked', linkId, at: context.now }];
  },
};

export const evolveLinks: Evolutions<typeof linkEvents> = {
  'link.issued': (meeting, { link }) => ({ ...meeting, links: [...meeting.links, link] }),
  'link.revoked': (meeting, { linkId, at }) => ({
    ...meeting,
    links: replace(meeting.links, linkId, (link) => ({ ...link, revokedAt: at })),
  }),
};
