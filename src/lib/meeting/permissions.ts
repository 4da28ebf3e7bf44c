import type { Actor, Role } from './capability';
import type { Command, CommandName } from './commands';

const staff = ['organiser', 'facilitator', 'secretary'] as const;
const desk = ['organiser', 'facilitator'] as const;
const office = ['organiser', 'secretary'] as const;
const writers = [...staff, 'presenter'] as const;

/** Command → roles that may send it. Complete, or it does not compile. Narrower rules (own element, own seat) stand in each decide. */
export const permissions = {
  'profile.change': office,
  'meeting.close': desk,
  'meeting.reopen': desk,
  'link.renew': office,
  'link.revoke': office,
  'element.add': staff,
  'element.change': staff,
  'element.move': staff,
  'element.remove': office,
  'report.add': writers,
  'report.change': writers,
  'report.move': writers,
  'report.remove': writers,
  'report.setReady': writers,
  'report.order': writers,
  'indicators.import': office,
  'library.add': office,
  'library.change': office,
  'library.move': office,
  'library.remove': office,
  'library.import': office,
  'history.record': office,
  'history.forget': office,
  'contribution.open': desk,
  'contribution.close': desk,
  'contribution.give': ['participant'],
  'contribution.judge': staff,
  'contribution.sort': staff,
  'factor.merge': staff,
  'factor.separate': staff,
  'factor.reword': staff,
  'award.add': office,
  'award.change': office,
  'award.move': office,
  'award.remove': office,
  'award.addWinner': office,
  'award.changeWinner': office,
  'award.moveWinner': office,
  'award.removeWinner': office,
  'award.reveal': desk,
  'attachment.add': writers,
  'attachment.move': writers,
  'attachment.remove': writers,
  'agenda.add': staff,
  'agenda.change': staff,
  'agenda.move': staff,
  'agenda.remove': staff,
  'agenda.addPresentations': staff,
  'agenda.shift': desk,
  'agenda.start': desk,
  'agenda.finish': desk,
  'agenda.extend': desk,
  'attendee.join': ['guest'],
  'attendee.register': staff,
  'attendee.correct': [...staff, 'participant'],
  'attendee.remove': staff,
  'seat.handOver': [...staff, 'participant'],
  'seat.take': ['participant'],
  'hand.raise': ['participant'],
  'hand.lower': [...desk, 'participant'],
  'floor.give': desk,
  'floor.end': desk,
  'floor.move': desk,
  'stage.show': desk,
  'stage.hold': desk,
  'stage.blank': desk,
  'stage.dark': [...desk, 'screen'],
  'stage.handClicker': desk,
  'stage.turn': ['presenter'],
  'recommendation.add': writers,
  'recommendation.change': writers,
  'recommendation.move': staff,
  'recommendation.remove': writers,
  'recommendation.table': desk,
  'ballot.open': desk,
  'ballot.extend': desk,
  'ballot.close': [...desk, 'clock'],
  'ballot.cancel': desk,
  'ballot.recordHands': staff,
  'vote.cast': ['participant'],
  'decision.confirm': desk,
  'decision.revoke': desk,
  'followUp.add': staff,
  'followUp.change': staff,
  'followUp.move': staff,
  'followUp.remove': staff,
  'progress.report': [...office, 'presenter'],
  'progress.addEvidence': [...office, 'presenter'],
  'progress.withdraw': [...office, 'presenter'],
  'minutes.write': office,
  'minutes.approve': office,
  'minutes.reopen': office,
  'step.undo': desk,
} as const satisfies Record<CommandName, readonly Role[]>;

/** Said by the server for a page, after it checked and stored a file (server/meeting-files): no page may say it itself. */
export const afterUpload: ReadonlySet<CommandName> = new Set<CommandName>([
  'attachment.add',
  'progress.addEvidence',
]);

/** A presenter writes about the own element only. */
const isOwnElement = (actor: Actor, command: Command) =>
  actor.role !== 'presenter' || !('elementId' in command) || command.elementId === actor.id;

export function mayDo(actor: Actor, command: Command): boolean {
  const allowed: readonly Role[] = permissions[command.type];
  return allowed.includes(actor.role) && isOwnElement(actor, command);
}
