import * as v from 'valibot';
import { needQuiet } from './asking';
import { quorumOf } from './presence';
import type { Decisions, Evolutions } from './capability';
import { quorumState, type Meeting } from './meeting';
import { found, need } from './refusal';
import { count, id, instant, requiredLine, requiredProse } from './text';

/*
 * Without quorum the chair postpones to a new time, at most three hours away; then the meeting goes on with whoever is
 * there (domain §5.1). The wait and what it brought stand in the minutes.
 */

export const mostMinutesPostponed = 180;
const minutes = v.pipe(
  count,
  v.minValue(5, 'number.invalid'),
  v.maxValue(mostMinutesPostponed, 'number.invalid'),
);

const resumption = v.object({ at: instant, quorum: quorumState });
export const adjournment = v.object({
  id,
  at: instant,
  until: instant,
  reason: v.string(),
  /** Who was missing when it was postponed. */
  quorum: quorumState,
  resumed: v.nullable(resumption),
});
export type Adjournment = v.InferOutput<typeof adjournment>;

export const adjournmentCommands = {
  /** `notice`: what the screen says meanwhile. */
  'quorum.postpone': v.object({ minutes, reason: requiredProse(300), notice: requiredLine(200) }),
  'quorum.resume': v.object({}),
};
export const adjournmentEvents = {
  'quorum.postponed': v.object({ adjournment }),
  'quorum.resumed': v.object({ adjournmentId: id, resumed: resumption }),
};

type Adjourned = Pick<Meeting, 'adjournments'>;
/** The postponement that has not ended. */
export const waitingFor = ({ adjournments }: Adjourned): Adjournment | undefined =>
  adjournments.find(({ resumed }) => resumed === null);

/** Whether the meeting has waited as it should and goes on with whoever is there. */
export const hasWaited = ({ adjournments }: Adjourned): boolean =>
  adjournments.some(({ resumed }) => resumed !== null && !resumed.quorum.met);

/** When it may go on: at its time, or as soon as quorum is there. */
export const mayResume = (meeting: Meeting, now: number): boolean => {
  const waiting = waitingFor(meeting);
  return waiting !== undefined && (now >= waiting.until || quorumOf(meeting).met);
};

export const decideAdjournment: Decisions<typeof adjournmentCommands> = {
  'quorum.postpone': (meeting, { minutes, reason, notice }, { now, commandId }) => {
    need(meeting.phase !== 'closed', 'meeting.closed');
    needQuiet(meeting);
    need(!waitingFor(meeting), 'quorum.waiting');
    const quorum = quorumOf(meeting);
    need(!quorum.met, 'quorum.present');
    const until = now + minutes * 60_000;
    const adjournment = { id: commandId, at: now, until, reason, quorum, resumed: null };
    return [
      { type: 'quorum.postponed', adjournment },
      { type: 'stage.shown', scene: { kind: 'notice', text: notice, until } },
    ];
  },
  'quorum.resume': (meeting, _, { now }) => {
    const { id: adjournmentId } = found(waitingFor(meeting), 'quorum.notWaiting');
    need(mayResume(meeting, now), 'quorum.tooEarly');
    return [
      {
        type: 'quorum.resumed',
        adjournmentId,
        resumed: { at: now, quorum: quorumOf(meeting) },
      },
      { type: 'stage.shown', scene: { kind: 'agenda' } },
    ];
  },
};

export const evolveAdjournment: Evolutions<typeof adjournmentEvents> = {
  'quorum.postponed': (meeting, { adjournment }) => ({
    ...meeting,
    adjournments: [...meeting.adjournments, adjournment],
  }),
  'quorum.resumed': (meeting, { adjournmentId, resumed }) => ({
    ...meeting,
    adjournments: meeting.adjournments.map((one) =>
      one.id === adjournmentId ? { ...one, resumed } : one,
    ),
  }),
};
