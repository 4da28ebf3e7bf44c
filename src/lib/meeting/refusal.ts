/** Why the server says no. Each code has a sentence in every language (locale/refusals.ts). */
export const refusalCodes = [
  'input.invalid',
  'text.tooLong',
  'text.required',
  'date.invalid',
  'time.invalid',
  'number.invalid',
  'role.forbidden',
  'meeting.unknown',
  'meeting.deleted',
  'meeting.closed',
  'meeting.notOpen',
  'meeting.tooLarge',
  'edit.conflict',
  'item.unknown',
  'id.taken',
  'element.inUse',
  'indicator.known',
  'attendee.unknown',
  'seat.notYours',
  'seat.taken',
  'seat.otherElement',
  'seat.empty',
  'seat.notDeputy',
  'seat.deputySits',
  'seat.deputyNoPhone',
  'seat.deputyIsHolder',
  'seat.hasVoted',
  'seat.codeUnknown',
  'contribution.closed',
  'submission.closed',
  'submission.credit',
  'submission.notShown',
  'submission.own',
  'factor.kindsDiffer',
  'award.announced',
  'predecessor.settled',
  'predecessor.done',
  'file.unreadable',
  'file.newer',
  'agenda.notRunning',
  'clicker.notYourTurn',
  'clicker.taken',
  'recommendation.decided',
  'recommendation.inBallot',
  'drafting.notYours',
  'priorities.running',
  'priorities.closed',
  'priorities.notClosed',
  'priorities.tooFew',
  'priorities.tooMuch',
  'amendment.open',
  'amendment.same',
  'amendment.notTabled',
  'amendment.decided',
  'amendment.quoted',
  'ballot.running',
  'ballot.closed',
  'ballot.notClosed',
  'ballot.noVotes',
  'ballot.superseded',
  'ballot.noteRequired',
  'ballot.choiceUnknown',
  'ballot.decided',
  'ballot.tooManyHands',
  'ballot.secretHands',
  'ballot.weightedSecret',
  'ballot.weightedHands',
  'ballot.handsCounted',
  'group.empty',
  'helper.notNamed',
  'helper.hasPhone',
  'helper.noPhone',
  'dissent.undecided',
  'election.fixed',
  'election.candidates',
  'election.choice',
  'election.notClosed',
  'election.confirmed',
  'election.tooMany',
  'election.departs',
  'election.notByHand',
  'questionnaire.closed',
  'questionnaire.fixed',
  'questionnaire.empty',
  'questionnaire.running',
  'quorum.missing',
  'quorum.blocked',
  'quorum.present',
  'quorum.waiting',
  'quorum.notWaiting',
  'quorum.tooEarly',
  'quorum.lost',
  'decision.consensusMissing',
  'progress.notYet',
  'rehearsal.running',
  'rehearsal.tooLate',
  'rehearsal.ended',
  'minutes.final',
  'minutes.notClosed',
  'minutes.unfilled',
  'review.running',
  'review.over',
  'review.empty',
  'review.full',
  'link.unknown',
  'undo.nothing',
  'step.expired',
  'office.changed',
  'template.tooLarge',
  'template.notWord',
  'template.macros',
  'template.bomb',
  'template.external',
  'template.broken',
  'template.changed',
  'logo.tooLarge',
  'logo.typeUnknown',
  'logo.broken',
  'file.tooLarge',
  'file.typeUnknown',
  'file.typeDiffers',
  'file.scripted',
  'file.broken',
  'file.tooLong',
  'file.tooMany',
  'file.meetingFull',
  'file.busy',
  'photo.tooMany',
  'photo.notForPaper',
  'store.unavailable',
  'rate.exceeded',
  'page.superseded',
  'sign.in',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What a refused client receives. `field` names the offending input, `current` the value that stands instead. */
export type RefusalNotice = {
  code: RefusalCode;
  field?: string;
  current?: Record<string, unknown>;
};

/** Thrown inside a decide function; decider.ts turns it into a notice. Nothing has happened when it is thrown. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: Omit<RefusalNotice, 'code'> = {},
  ) {
    super(code);
  }
  get notice(): RefusalNotice {
    return { code: this.code, ...this.detail };
  }
}

/** Stops with `code` unless the condition holds. */
export function need(condition: unknown, code: RefusalCode): asserts condition {
  if (!condition) throw new Refusal(code);
}

/** The value, or a refusal where there is none. */
export function found<T>(value: T | null | undefined, code: RefusalCode): T {
  if (value === null || value === undefined) throw new Refusal(code);
  return value;
}
