import { speakingEnd } from '../floor';
import { byId } from '../lists';
import type { Attendee, Element, Meeting } from '../meeting';
import { slice } from './slice';

/* Who speaks and who waits, as those who run the meeting see it. */

function nameIn(
  attendees: readonly Attendee[],
  elements: readonly Element[],
  attendeeId: string,
): { attendeeId: string; name: string; element: string } {
  const attendee = byId(attendees, attendeeId);
  const element = byId(elements, attendee?.elementId ?? null);
  return {
    attendeeId,
    name: attendee?.name ?? '',
    element: element?.shortName ?? attendee?.organisation ?? '',
  };
}

type Parts = Pick<Meeting, 'floor' | 'attendees' | 'elements' | 'profile'>;
const speakerIn = ({ floor, attendees, elements, profile }: Parts) =>
  floor.speaker && {
    ...floor.speaker,
    ...nameIn(attendees, elements, floor.speaker.attendeeId),
    /** When the time is up; null where there is no limit. */
    endsAt: speakingEnd({ floor, profile }),
  };
const parts = ['floor', 'attendees', 'elements', 'profile'] as const;

/** Who has the word: the secretary writes it down. */
export const speakerSlice = slice(parts, speakerIn);

export const floorSlice = slice(parts, (meeting) => ({
  rule: meeting.profile.floorRule,
  speaker: speakerIn(meeting),
  queue: meeting.floor.queue.map((turn) => ({
    ...turn,
    ...nameIn(meeting.attendees, meeting.elements, turn.attendeeId),
  })),
}));
