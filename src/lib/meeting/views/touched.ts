import { currentItem } from '../agenda';
import type { AnyEvent } from '../events';
import { byId } from '../lists';
import type { AgendaItem, Meeting, VotingUnit } from '../meeting';

const presentedBy = (item: AgendaItem | undefined | null): string | null =>
  item?.kind === 'presentation' ? item.elementId : null;

/** Attendees whose own slice (`Me`) an event may have changed. */
export function touchedBy(
  event: AnyEvent,
  {
    agenda,
    attendees,
    ballots,
    contributing,
    elections,
    floor,
    helpers,
    profile,
    seats,
    submissions,
  }: Meeting,
): string[] {
  const ofElement = (elementId: string | null) =>
    elementId === null ? [] : attendees.filter((a) => a.elementId === elementId).map((a) => a.id);
  // Where all are asked as the meeting votes no phone needs to be told: thousands would be, at the worst moment.
  const askedOtherwise = (question: { group: string | null; unit: VotingUnit } | undefined) =>
    !question || (question.group === null && question.unit === profile.votingUnit)
      ? []
      : attendees.map(({ id }) => id);
  const waiting = () => floor.queue.map((turn) => turn.attendeeId);
  /** Who may hold the clicker: people of the element that presents. */
  const presenting = () => ofElement(presentedBy(currentItem({ agenda })));
  switch (event.type) {
    case 'attendee.joined': {
      // Only the seat's holder is shown the colleagues.
      const holder = event.attendee.elementId ? seats[event.attendee.elementId] : undefined;
      return [event.attendee.id, ...(holder ? [holder] : []), ...helpers];
    }
    case 'attendee.corrected':
    case 'drafting.named':
    case 'vote.cast':
      return [event.type === 'vote.cast' ? event.vote.attendeeId : event.attendeeId];
    case 'priorities.marked':
      return [event.given.attendeeId];
    case 'election.chosen':
      return [event.preference.attendeeId];
    case 'dissent.recorded':
      return event.dissent.attendeeId ? [event.dissent.attendeeId] : [];
    case 'ballot.opened':
      return askedOtherwise(event.ballot);
    case 'election.opened':
      return askedOtherwise(event.asked);
    case 'ballot.closed':
    case 'ballot.cancelled':
      return askedOtherwise(byId(ballots, event.ballotId));
    case 'election.closed':
    case 'election.cancelled':
      return askedOtherwise(byId(elections, event.electionId));
    case 'helper.named':
    case 'helper.dismissed':
      return [event.attendeeId];
    case 'dissent.removed':
      return attendees.map(({ id }) => id);
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
    case 'seat.deputyNamed':
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
      return [...waiting(), ...(floor.speaker ? [floor.speaker.attendeeId] : [])];
    case 'step.undone':
      return [
        ...waiting(),
        ...(floor.speaker ? [floor.speaker.attendeeId] : []),
        // Whose turn it was before is not known here.
        ...agenda.flatMap((item) => ofElement(presentedBy(item))),
      ];
    case 'agenda.started':
    case 'agenda.finished':
      return ofElement(presentedBy(byId(agenda, event.itemId)));
    case 'stage.shown':
    case 'stage.turned':
    case 'stage.held':
    case 'stage.blanked':
    case 'stage.clickerHanded':
    case 'report.added':
    case 'report.removed':
    case 'indicators.imported':
    case 'attachment.added':
    case 'attachment.removed':
      return presenting();
    default:
      return [];
  }
}
