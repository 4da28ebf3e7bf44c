import * as v from 'valibot';
import { needQuiet } from './asking';
import type { Decisions, Evolutions } from './capability';
import { needDrafter } from './drafting-team';
import { byId, edit, pick, replace } from './lists';
import { amendment, type Amendment, type Meeting } from './meeting';
import { found, need } from './refusal';
import { count, id } from './text';
import { withWording } from './wordings';

/* Another wording for a recommendation: drafted, tabled against the one that stands, decided, applied. */

const words = v.pick(amendment, ['text', 'note']);
const changes = v.partial(words);

export const amendmentCommands = {
  'amendment.add': v.object({ recommendationId: id, ...words.entries }),
  /** Makes a draft of a note ("setuju dengan catatan"); `note` counts from 0. */
  'amendment.draft': v.object({ ballotId: id, note: count }),
  'amendment.change': v.object({ amendmentId: id, was: changes, now: changes }),
  'amendment.withdraw': v.object({ amendmentId: id }),
  /** Puts it before the hall, old struck and new underlined. */
  'amendment.table': v.object({ amendmentId: id }),
  'amendment.decide': v.object({ amendmentId: id, accepted: v.boolean() }),
};

export const amendmentEvents = {
  'amendment.added': v.object({ amendment }),
  'amendment.changed': v.object({ amendmentId: id, changes }),
  'amendment.withdrawn': v.object({ amendmentId: id }),
  'amendment.tabled': v.object({ amendmentId: id }),
  'amendment.decided': v.object({ amendmentId: id, accepted: v.boolean() }),
};

/** Those nobody has decided about. */
export const openAmendments = (
  { amendments }: Pick<Meeting, 'amendments'>,
  recommendationId: string,
): Amendment[] =>
  amendments.filter(
    (one) =>
      one.recommendationId === recommendationId &&
      (one.state === 'draft' || one.state === 'tabled'),
  );

/** The one before the hall. */
export const tabledAmendment = (
  { amendments }: Pick<Meeting, 'amendments'>,
  recommendationId: string,
): Amendment | undefined =>
  amendments.find((one) => one.recommendationId === recommendationId && one.state === 'tabled');

/** The wording that a note asks for, until a drafter words it better. */
export const withNote = (text: string, note: string): string =>
  `${text.replace(/[.;]\s*$/, '')}, dengan catatan: ${note}`.slice(0, 1200);

function amendable(meeting: Meeting, recommendationId: string) {
  const current = pick(meeting.recommendations, recommendationId);
  need(current.status !== 'decided', 'recommendation.decided');
  return current;
}
function editable(meeting: Meeting, amendmentId: string): Amendment {
  const current = pick(meeting.amendments, amendmentId);
  need(current.state === 'draft' || current.state === 'tabled', 'amendment.decided');
  return current;
}

export const decideAmendments: Decisions<typeof amendmentCommands> = {
  'amendment.add': (meeting, { recommendationId, text, note }, { actor, commandId, now }) => {
    needDrafter(meeting, actor);
    amendable(meeting, recommendationId);
    need(!byId(meeting.amendments, commandId), 'id.taken');
    need(meeting.amendments.length < 500, 'meeting.tooLarge');
    const fresh = { elementId: null, ballotId: null, at: now, state: 'draft' } as const;
    return [
      {
        type: 'amendment.added',
        amendment: { id: commandId, recommendationId, text, note, ...fresh },
      },
    ];
  },
  'amendment.draft': (meeting, { ballotId, note: index }, { commandId, now }) => {
    const ballot = pick(meeting.ballots, ballotId);
    need(ballot.state === 'closed', 'ballot.notClosed');
    const { text: note, elementId } = found(ballot.notes[index], 'item.unknown');
    const { id: recommendationId, text } = amendable(meeting, ballot.recommendationId);
    const isKnown = meeting.amendments.some(
      (one) => one.ballotId === ballotId && one.note === note && one.elementId === elementId,
    );
    if (isKnown) return [];
    need(!byId(meeting.amendments, commandId), 'id.taken');
    need(meeting.amendments.length < 500, 'meeting.tooLarge');
    return [
      {
        type: 'amendment.added',
        amendment: {
          id: commandId,
          recommendationId,
          text: withNote(text, note),
          note,
          elementId,
          ballotId,
          at: now,
          state: 'draft',
        },
      },
    ];
  },
  'amendment.change': (meeting, { amendmentId, was, now }, { actor }) => {
    needDrafter(meeting, actor);
    const current = editable(meeting, amendmentId);
    const changes = edit<v.InferOutput<typeof words>>(current, was, now);
    // A voter's note stays what the voter wrote.
    need(current.ballotId === null || changes?.note === undefined, 'amendment.quoted');
    return changes ? [{ type: 'amendment.changed', amendmentId, changes }] : [];
  },
  'amendment.withdraw': (meeting, { amendmentId }, { actor }) => {
    needDrafter(meeting, actor);
    editable(meeting, amendmentId);
    return [{ type: 'amendment.withdrawn', amendmentId }];
  },
  'amendment.table': (meeting, { amendmentId }) => {
    const { recommendationId, text, state } = editable(meeting, amendmentId);
    const current = amendable(meeting, recommendationId);
    need(meeting.phase === 'running', 'meeting.notOpen');
    needQuiet(meeting);
    need(text !== current.text, 'amendment.same');
    const other = tabledAmendment(meeting, recommendationId);
    need(!other || other.id === amendmentId, 'amendment.open');
    return [
      ...(state === 'tabled' ? [] : [{ type: 'amendment.tabled' as const, amendmentId }]),
      { type: 'recommendation.tabled', recommendationId },
      { type: 'stage.shown', scene: { kind: 'recommendation', recommendationId } },
    ];
  },
  'amendment.decide': (meeting, { amendmentId, accepted }) => {
    const { recommendationId, state } = editable(meeting, amendmentId);
    need(state === 'tabled', 'amendment.notTabled');
    amendable(meeting, recommendationId);
    needQuiet(meeting);
    return [{ type: 'amendment.decided', amendmentId, accepted }];
  },
};

const changed = (meeting: Meeting, amendmentId: string, changes: Partial<Amendment>): Meeting => ({
  ...meeting,
  amendments: replace(meeting.amendments, amendmentId, (one) => ({ ...one, ...changes })),
});

export const evolveAmendments: Evolutions<typeof amendmentEvents> = {
  'amendment.added': (meeting, { amendment }) => ({
    ...meeting,
    amendments: [...meeting.amendments, amendment],
  }),
  'amendment.changed': (meeting, { amendmentId, changes }) =>
    changed(meeting, amendmentId, changes),
  'amendment.withdrawn': (meeting, { amendmentId }) =>
    changed(meeting, amendmentId, { state: 'withdrawn' }),
  'amendment.tabled': (meeting, { amendmentId }) =>
    changed(meeting, amendmentId, { state: 'tabled' }),
  'amendment.decided': (meeting, { amendmentId, accepted }, stamp) => {
    const decided = changed(meeting, amendmentId, { state: accepted ? 'accepted' : 'rejected' });
    const one = byId(meeting.amendments, amendmentId);
    if (!accepted || !one) return decided;
    const { recommendationId, text } = one;
    return withWording(
      {
        ...decided,
        recommendations: replace(decided.recommendations, recommendationId, (r) => ({
          ...r,
          text,
        })),
      },
      recommendationId,
      text,
      'amended',
      stamp,
    );
  },
};
