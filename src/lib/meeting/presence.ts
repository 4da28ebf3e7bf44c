import { quorum } from './counting';
import { setOf } from './lists';
import type { Attendee, Meeting, Quorum, VotingUnit } from './meeting';
import { memo } from './memo';

/* Who is in the hall, as everything else asks about it. */

const index = memo(
  (attendees: readonly Attendee[]): ReadonlyMap<string, Attendee> =>
    new Map(attendees.map((attendee) => [attendee.id, attendee])),
);

export const attendeeOf = (
  { attendees }: Pick<Meeting, 'attendees'>,
  attendeeId: string | null,
): Attendee | undefined => index(attendees).get(attendeeId ?? '');

const representedBy = memo(
  (attendees: readonly Attendee[]): ReadonlySet<string> =>
    new Set(attendees.flatMap((attendee) => attendee.elementId ?? [])),
);

/** Ids of the elements somebody is present for. */
export const presentElements = ({ attendees }: Pick<Meeting, 'attendees'>): ReadonlySet<string> =>
  representedBy(attendees);

/** Elements with the right to vote. */
export const votingElements = ({ elements }: Pick<Meeting, 'elements'>): string[] =>
  elements.filter((element) => element.votes).map((element) => element.id);

/** Of voting elements (domain §5.2 no. 6), or of persons: of as many as were invited, or more if more came. */
export function quorumOf(meeting: Pick<Meeting, 'elements' | 'attendees' | 'profile'>): Quorum {
  const { quorum: rule, quorumShare, quorumUnit, invited } = meeting.profile;
  if (quorumUnit === 'attendee') {
    const persons = meeting.attendees.length;
    return quorum(rule, persons, Math.max(invited, persons), 'attendee', quorumShare);
  }
  const present = presentElements(meeting);
  const entitled = votingElements(meeting);
  const here = entitled.filter((elementId) => present.has(elementId)).length;
  return quorum(rule, here, entitled.length, 'element', quorumShare);
}

const presentAmong = memo((present: ReadonlySet<string>) =>
  memo(
    (eligible: readonly string[]): ReadonlySet<string> =>
      new Set(eligible.filter((seat) => present.has(seat))),
  ),
);
const idsOf = memo((attendees: readonly Attendee[]) => attendees.map(({ id }) => id));

/** Seats of `eligible` that somebody present could vote for. */
export const presentSeats = (
  meeting: Pick<Meeting, 'attendees'>,
  unit: VotingUnit,
  eligible: readonly string[],
): ReadonlySet<string> =>
  presentAmong(unit === 'element' ? presentElements(meeting) : setOf(idsOf(meeting.attendees)))(
    eligible,
  );
