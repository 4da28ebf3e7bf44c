import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import type { AnyEvent } from './events';
import { handover } from './handover';
import { inherited } from './library';
import { byId, pick } from './lists';
import {
  predecessor,
  settlement,
  type FollowUp,
  type Meeting,
  type Predecessor,
  type PredecessorEntry,
  type Recommendation,
  type Settlement,
} from './meeting';
import { found, need } from './refusal';
import { comingYear } from './strategy';
import { id, requiredProse } from './text';

/* The meeting before this one: its follow-ups, and what becomes of each that is not done (domain §5.4). */

export const predecessorCommands = {
  /** Takes the place of one named before, as long as nothing of that was settled. */
  'predecessor.name': v.object({ handover }),
  'predecessor.forget': v.object({}),
  /** Goes on as a follow-up of this meeting. */
  'predecessor.carry': v.object({ entryId: id }),
  'predecessor.close': v.object({ entryId: id, reason: requiredProse(300) }),
  /** `by`: a recommendation or a follow-up of this meeting. */
  'predecessor.replace': v.object({ entryId: id, by: id }),
  /** By a new draft recommendation, which gets the command's id. */
  'predecessor.replaceAnew': v.object({ entryId: id, text: requiredProse(1200) }),
  /** Undecided again; a follow-up that only continued it goes. */
  'predecessor.reopen': v.object({ entryId: id }),
};

export const predecessorEvents = {
  'predecessor.named': v.object({ predecessor }),
  'predecessor.forgotten': v.object({}),
  'predecessor.settled': v.object({ entryId: id, settlement }),
  'predecessor.reopened': v.object({ entryId: id }),
};

type Settling = Pick<Meeting, 'predecessor' | 'followUps' | 'recommendations'>;
export const settlingParts = ['predecessor', 'followUps', 'recommendations'] as const;

/** What was decided about an entry; null also when what it went on as has been removed since. */
export function settlementOf(meeting: Settling, entryId: string): Settlement | null {
  const settlement = meeting.predecessor?.settled[entryId];
  if (!settlement) return null;
  if (settlement.kind === 'carried')
    return byId(meeting.followUps, settlement.followUpId) ? settlement : null;
  if (settlement.kind === 'replaced') {
    const { by } = settlement;
    return (byId(meeting.followUps, by) ?? byId(meeting.recommendations, by)) ? settlement : null;
  }
  return settlement;
}

/** Unfinished entries nobody has decided about. */
export const unsettled = (meeting: Settling): PredecessorEntry[] =>
  (meeting.predecessor?.followUps ?? []).filter(
    ({ id, status }) => status !== 'done' && settlementOf(meeting, id) === null,
  );

/** Which earlier follow-up this one continues. */
export const carriedFrom = (
  { predecessor }: Pick<Meeting, 'predecessor'>,
  followUpId: string,
): PredecessorEntry | undefined =>
  predecessor?.followUps.find(({ id }) => {
    const settlement = predecessor.settled[id];
    return settlement?.kind === 'carried' && settlement.followUpId === followUpId;
  });

const opened = (meeting: Meeting): Predecessor => found(meeting.predecessor, 'item.unknown');

/** The entry, if it is still to be decided about. */
function undecided(meeting: Meeting, entryId: string): PredecessorEntry {
  const entry = pick(opened(meeting).followUps, entryId);
  need(entry.status !== 'done', 'predecessor.done');
  need(settlementOf(meeting, entryId) === null, 'predecessor.settled');
  return entry;
}

const continued = (meeting: Meeting, entry: PredecessorEntry, id: string): FollowUp => {
  const { action, supporters, due, dueNote, measure, funding, forYear, programme } = entry;
  const owner = meeting.elements.find(({ shortName }) => shortName === entry.owner);
  return {
    id,
    recommendationId: null,
    action,
    ownerId: owner?.id ?? null,
    supporters,
    due,
    dueNote,
    measure,
    funding,
    // A strategic step left over from the year gone by is one of the year to come.
    forYear: forYear === null ? null : Math.max(forYear, comingYear(meeting.profile)),
    programme,
    // What is stuck or postponed stays so: a new meeting alone moves nothing.
    status: entry.status,
    note: entry.note,
  };
};

export const openingTitle = 'Tindak lanjut rekomendasi tahun lalu';
const openingMinutes = 10;

/** What the meeting is about; speeches, awards and breaks come before. */
const substance = ['indicators', 'presentation', 'factors', 'deliberation', 'closing'];

/** Its follow-ups open the meeting: an item before all substance, where there is none yet. */
function openingItem({ agenda }: Pick<Meeting, 'agenda'>, id: string): AnyEvent[] {
  if (agenda.length === 0 || agenda.some(({ kind }) => kind === 'predecessor')) return [];
  const first = agenda.find(
    ({ kind, startedAt }) => startedAt === null && substance.includes(kind),
  );
  return [
    {
      type: 'agenda.added',
      item: {
        id,
        title: openingTitle,
        kind: 'predecessor',
        minutes: openingMinutes,
        gapMinutes: 0,
        elementId: null,
        responsible: 'Sekretaris',
        startedAt: null,
        endedAt: null,
        extraMinutes: 0,
      },
      before: first?.id ?? null,
    },
  ];
}

/** What naming it brings: its follow-ups, its figures for the trend, its indicators, its place in the rundown. */
export function namedPredecessor(
  meeting: Pick<Meeting, 'agenda' | 'library'>,
  { values, followUps, library, ...earlier }: v.InferOutput<typeof handover>,
  itemId: string,
): AnyEvent[] {
  const entries = inherited(meeting, library, itemId);
  return [
    { type: 'predecessor.named', predecessor: { ...earlier, followUps, settled: {} } },
    ...(values.length > 0
      ? [{ type: 'history.recorded' as const, earlier: { ...earlier, values } }]
      : []),
    ...(entries.length > 0 ? [{ type: 'library.imported' as const, entries }] : []),
    ...openingItem(meeting, itemId),
  ];
}

const anySettled = ({ predecessor }: Meeting) =>
  predecessor !== null && Object.keys(predecessor.settled).length > 0;

export const decidePredecessor: Decisions<typeof predecessorCommands> = {
  'predecessor.name': (meeting, { handover }, { commandId }) => {
    need(handover.code !== meeting.code, 'input.invalid');
    need(!anySettled(meeting), 'predecessor.settled');
    return namedPredecessor(meeting, handover, commandId);
  },
  'predecessor.forget': (meeting) => {
    need(!anySettled(meeting), 'predecessor.settled');
    return meeting.predecessor ? [{ type: 'predecessor.forgotten' }] : [];
  },
  'predecessor.carry': (meeting, { entryId }, { commandId }) => {
    const entry = undecided(meeting, entryId);
    need(!byId(meeting.followUps, commandId), 'id.taken');
    need(meeting.followUps.length < 500, 'meeting.tooLarge');
    const followUp = continued(meeting, entry, commandId);
    const settlement = { kind: 'carried', followUpId: commandId } as const;
    return [
      { type: 'predecessor.settled', entryId, settlement },
      { type: 'followUp.added', followUp, before: null },
    ];
  },
  'predecessor.close': (meeting, { entryId, reason }) => {
    undecided(meeting, entryId);
    return [{ type: 'predecessor.settled', entryId, settlement: { kind: 'closed', reason } }];
  },
  'predecessor.replace': (meeting, { entryId, by }) => {
    undecided(meeting, entryId);
    need(byId(meeting.followUps, by) ?? byId(meeting.recommendations, by), 'item.unknown');
    return [{ type: 'predecessor.settled', entryId, settlement: { kind: 'replaced', by } }];
  },
  'predecessor.replaceAnew': (meeting, { entryId, text }, { commandId }) => {
    const { recommendation: problem, ...entry } = undecided(meeting, entryId);
    need(!byId(meeting.recommendations, commandId), 'id.taken');
    need(meeting.recommendations.length < 300, 'meeting.tooLarge');
    const owner = meeting.elements.find(({ shortName }) => shortName === entry.owner);
    const recommendation: Recommendation = {
      id: commandId,
      text,
      reason: '',
      problem: (problem || entry.action).slice(0, 300),
      elementId: null,
      obstacleId: null,
      factorId: null,
      submissionIds: [],
      action: '',
      ownerId: owner?.id ?? null,
      supporters: entry.supporters,
      due: null,
      dueNote: '',
      measure: '',
      funding: '',
      forYear: entry.forYear,
      programme: entry.programme,
      status: 'draft',
      decision: null,
    };
    return [
      {
        type: 'predecessor.settled',
        entryId,
        settlement: { kind: 'replaced', by: commandId },
      },
      { type: 'recommendation.added', recommendation, before: null },
    ];
  },
  'predecessor.reopen': (meeting, { entryId }) => {
    pick(opened(meeting).followUps, entryId);
    const settlement = settlementOf(meeting, entryId);
    if (!settlement) return [];
    return [
      { type: 'predecessor.reopened', entryId },
      ...(settlement.kind === 'carried'
        ? [{ type: 'followUp.removed' as const, followUpId: settlement.followUpId }]
        : []),
    ];
  },
};

const settledAs = (meeting: Meeting, entryId: string, settlement: Settlement | null): Meeting => {
  const { predecessor } = meeting;
  if (!predecessor) return meeting;
  const { [entryId]: _, ...others } = predecessor.settled;
  const settled = settlement ? { ...others, [entryId]: settlement } : others;
  return { ...meeting, predecessor: { ...predecessor, settled } };
};

export const evolvePredecessor: Evolutions<typeof predecessorEvents> = {
  'predecessor.named': (meeting, { predecessor }) => ({ ...meeting, predecessor }),
  'predecessor.forgotten': (meeting) => ({ ...meeting, predecessor: null }),
  'predecessor.settled': (meeting, { entryId, settlement }) =>
    settledAs(meeting, entryId, settlement),
  'predecessor.reopened': (meeting, { entryId }) => settledAs(meeting, entryId, null),
};
