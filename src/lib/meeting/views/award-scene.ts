import { announcedAward, type AnnouncedAward } from '../awards';
import { byId } from '../lists';
import type { Meeting } from '../meeting';

/** A category as the hall sees it, without the ranks not yet announced; null when it is gone. */
export function awardScene(
  { awards }: Pick<Meeting, 'awards'>,
  awardId: string,
): ({ kind: 'award' } & AnnouncedAward) | null {
  const award = byId(awards, awardId);
  return award ? { kind: 'award', ...announcedAward(award) } : null;
}
