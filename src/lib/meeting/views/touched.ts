import type { AnyEvent } from '../events';
import { byId } from '../lists';
import type { Meeting } from '../meeting';

/** Attendees whose own slice (`Me`) an event may have changed. */
export function touchedBy(
  event: AnyEvent,
  { attendees, contributing, floor, seats, submissions }: Meeting,
): string[] {
  const ofElement = (elementId: string | null) =>
    elementId === null ? [] : attendees.filter((a) => a.elementId === elementId).map((a) => a.id);
  const waiting = () => floor.queue.map((turn) => turn.attendeeId);
  switch (event.type) {
    case 'attendee.joined': {
      // Only the seat's holder is shown the colleagues.
      const holder = event.attendee.elementId ? seats[event.attendee.elementId] : undefined;
      return [event.attendee.id, ...(holder ? [holder] : [])];
    }
    case 'attendee.corrected':
    case 'drafting.named':
    case 'vote.cast':
      return [event.type === 'vote.cast' ? event.vote.attendeeId : event.attendeeId];
    case 'priorities.marked':
      return [event.given.attendeeId];
    case 'questionnaire.answered':
      return [event.response.attendeeId];
    case 'partners.marked': {
      const holder = seats[event.elementId];
      return holder ? [holder] : [];
    }
    case 'questionnaire.drafted':
    case 'questionnaire.changed':
      return attendees.map(({ id }) => id);
    case 'contribution.given':
      return [event.contribution.author.attendeeId];
    case 'contribution.judged':
    case 'contribution.sorted': {
      const given = byId(contributing.contributions, event.contributionId);
      return given ? [given.author.attendeeId] : [];
    }
    case 'submission.given':
      return [event.submission.author.attendeeId];
    case 'submission.supported':
      return [event.attendeeId];
    case 'submission.merged':
    case 'submission.judged':
    case 'submission.answered':
    case 'submission.settled': {
      const given = byId(submissions.all, event.submissionId);
      return given ? [given.author.attendeeId] : [];
    }
    case 'seat.held':
    case 'seat.vacated':
    case 'element.changed':
      return ofElement(event.elementId);
    case 'hand.raised':
    case 'hand.lowered':
    case 'floor.given':
    case 'floor.ended':
    case 'floor.described':
      return [event.attendeeId, ...waiting()];
    case 'attendee.removed':
    case 'floor.moved':
    case 'floor.extended':
    case 'step.undone':
      return [...waiting(), ...(floor.speaker ? [floor.speaker.attendeeId] : [])];
    default:
      return [];
  }
}
