import * as v from 'valibot';
import type { Decisions, Evolutions, Stamp } from './capability';
import { revoked } from './decisions';
import { withdrawn } from './elections';
import type { AnyEvent } from './events';
import { byId } from './lists';
import { steppedParts, type Meeting, type SteppedParts, type Undo } from './meeting';
import { need } from './refusal';

/* "Urungkan": the facilitator's last step, as long as nothing it touched has changed since. The log keeps both. */

export const undoCommands = { 'step.undo': v.object({}) };
export const undoEvents = { 'step.undone': v.object({ step: v.string() }) };

/** Steps that can be taken back. Closing a ballot is not one: its votes are counted and, if secret, gone. */
const undoable: ReadonlySet<AnyEvent['type']> = new Set<AnyEvent['type']>([
  'agenda.started',
  'agenda.finished',
  'agenda.extended',
  'agenda.shifted',
  'meeting.opened',
  'meeting.closed',
  'stage.shown',
  'stage.held',
  'stage.blanked',
  'floor.given',
  'floor.ended',
  'recommendation.tabled',
  'priorities.opened',
  'priorities.drawn',
  'priorities.applied',
  'recommendation.merged',
  'recommendation.split',
  'amendment.tabled',
  'amendment.decided',
  'ballot.opened',
  'quorum.postponed',
  'quorum.resumed',
  'election.opened',
  'election.confirmed',
  'election.revoked',
  'decision.confirmed',
  'decision.revoked',
  'factor.merged',
  'submission.merged',
  'factor.separated',
  'award.revealed',
  'questionnaire.opened',
  'predecessor.settled',
  'predecessor.reopened',
]);

/** What a step put out of place; the other parts may have moved on since and stay as they are. */
const touchedBy = ({ before, after }: Undo): Partial<SteppedParts> =>
  Object.fromEntries(
    steppedParts.filter((part) => before[part] !== after[part]).map((part) => [part, before[part]]),
  );

const partsOf = (meeting: Meeting): SteppedParts =>
  Object.fromEntries(steppedParts.map((part) => [part, meeting[part]])) as SteppedParts;

/** The step that can be undone now, or null. */
export function undoableStep(meeting: Meeting): { step: string; at: number } | null {
  const { undo } = meeting;
  if (!undo) return null;
  const intact = steppedParts.every(
    (part) => undo.before[part] === undo.after[part] || meeting[part] === undo.after[part],
  );
  return intact ? { step: undo.step, at: undo.at } : null;
}

/** Remembers a step while its command's events evolve: the first event names it, later ones extend it. */
export function remember(
  before: Meeting,
  after: Meeting,
  event: AnyEvent,
  { commandId, at }: Stamp,
): Meeting {
  const continues = before.lastCommandId === commandId;
  if (continues) {
    if (before.undo?.commandId !== commandId) return after;
    // Ending what ran was only on the way to what the button said.
    const begins = event.type === 'agenda.started' && before.undo.step === 'agenda.finished';
    const step = begins ? event.type : before.undo.step;
    return { ...after, undo: { ...before.undo, step, after: partsOf(after) } };
  }
  if (!undoable.has(event.type)) return after;
  return {
    ...after,
    undo: { step: event.type, commandId, at, before: partsOf(before), after: partsOf(after) },
  };
}

export const decideUndo: Decisions<typeof undoCommands> = {
  'step.undo': (meeting) => {
    const last = undoableStep(meeting);
    need(last, 'undo.nothing');
    return [{ type: 'step.undone', step: last.step }];
  },
};

/** A confirmation that was undone has been said in the hall: that it no longer holds is kept, with what it was. */
function onRecord(before: Meeting, after: Meeting, at: number): Meeting {
  const how = { reason: '', undone: true, at };
  const gone = before.recommendations.filter(
    ({ id, decision }) => decision && !byId(after.recommendations, id)?.decision,
  );
  const elections = after.elections.map((one) => {
    const was = byId(before.elections, one.id);
    return was?.appointment && !one.appointment
      ? { ...one, revoked: withdrawn(was, '', at).revoked }
      : one;
  });
  return {
    ...after,
    ...(gone.length > 0 && {
      revocations: [...after.revocations, ...gone.flatMap(({ id }) => revoked(before, id, how))],
    }),
    elections: before.elections === after.elections ? after.elections : elections,
  };
}

export const evolveUndo: Evolutions<typeof undoEvents> = {
  'step.undone': (meeting, _, { at }) => {
    const restored = { ...meeting, ...(meeting.undo && touchedBy(meeting.undo)), undo: null };
    return onRecord(meeting, restored, at);
  },
};
