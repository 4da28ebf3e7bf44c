import * as v from 'valibot';
import { id, instant } from '../text';

export const linkRoles = ['facilitator', 'secretary', 'screen', 'presenter', 'chair'] as const;
export const link = v.object({
  id,
  role: v.picklist(linkRoles),
  elementId: v.nullable(id),
  tokenHash: v.string(),
  issuedAt: instant,
  revokedAt: v.nullable(instant),
});
export type Link = v.InferOutput<typeof link>;
