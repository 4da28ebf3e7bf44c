import * as v from 'valibot';
import { needQuiet } from './asking';
import type { Decisions, Evolutions } from './capability';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import type { Meeting } from './meeting';
import { need } from './refusal';
import { count, id, line, prose, requiredLine } from './text';

/* Awards to villages: categories with ranks, prepared beforehand, announced from the last rank to the first. */

export const winner = v.object({
  id,
  /** Desa or kelurahan. */
  village: requiredLine(120),
  subdistrict: line(120),
  note: line(300),
});
export type Winner = v.InferOutput<typeof winner>;

export const award = v.object({
  id,
  title: requiredLine(160),
  /** What was judged. */
  criterion: prose(300),
  /** In order: the first holds rank 1. */
  winners: v.array(winner),
  /** How many are announced, counted from the last rank. */
  revealed: count,
});
export type Award = v.InferOutput<typeof award>;

const heading = v.pick(award, ['title', 'criterion']);
const headingChanges = v.partial(heading);
const details = v.omit(winner, ['id']);
const changes = v.partial(details);
const before = v.nullable(id);

export const awardCommands = {
  'award.add': v.object({ award: heading, before }),
  'award.change': v.object({ awardId: id, was: headingChanges, now: headingChanges }),
  'award.move': v.object({ awardId: id, before }),
  'award.remove': v.object({ awardId: id }),
  'award.addWinner': v.object({ awardId: id, winner: details, before }),
  'award.changeWinner': v.object({ awardId: id, winnerId: id, was: changes, now: changes }),
  'award.moveWinner': v.object({ awardId: id, winnerId: id, before }),
  'award.removeWinner': v.object({ awardId: id, winnerId: id }),
  /** Announces this rank; it must be the next one. */
  'award.reveal': v.object({ awardId: id, rank: count }),
};

export const awardEvents = {
  'award.added': v.object({ award, before }),
  'award.changed': v.object({ awardId: id, changes: headingChanges }),
  'award.moved': v.object({ awardId: id, before }),
  'award.removed': v.object({ awardId: id }),
  'award.winnerAdded': v.object({ awardId: id, winner, before }),
  'award.winnerChanged': v.object({ awardId: id, winnerId: id, changes }),
  'award.winnerMoved': v.object({ awardId: id, winnerId: id, before }),
  'award.winnerRemoved': v.object({ awardId: id, winnerId: id }),
  'award.revealed': v.object({ awardId: id, rank: count }),
};

/** The rank that is announced next; null when all are. */
export const nextRank = ({ winners, revealed }: Award): number | null =>
  revealed < winners.length ? winners.length - revealed : null;

export type Place = Omit<Winner, 'id'> & { rank: number };
export const places = ({ winners }: Pick<Award, 'winners'>): Place[] =>
  winners.map(({ id: _, ...winner }, n) => ({ rank: n + 1, ...winner }));

/** What the hall may know: of the ranks, only those announced. */
export type AnnouncedAward = Pick<Award, 'id' | 'title' | 'criterion'> & {
  ranks: number;
  nextRank: number | null;
  /** The best rank first. */
  announced: Place[];
};
export const announcedAward = (award: Award): AnnouncedAward => ({
  id: award.id,
  title: award.title,
  criterion: award.criterion,
  ranks: award.winners.length,
  nextRank: nextRank(award),
  announced: places(award).slice(award.winners.length - award.revealed),
});

/** Once a rank is announced the order stands: another row would change what the hall has heard. */
const inOrder = (award: Award): Award => {
  need(award.revealed === 0, 'award.announced');
  return award;
};

export const decideAwards: Decisions<typeof awardCommands> = {
  'award.add': (meeting, { award, before }, { commandId }) => {
    need(!byId(meeting.awards, commandId), 'id.taken');
    need(meeting.awards.length < 30, 'meeting.tooLarge');
    const added = { id: commandId, ...award, winners: [], revealed: 0 };
    return [{ type: 'award.added', award: added, before }];
  },
  'award.change': (meeting, { awardId, was, now }) => {
    const current = pick(meeting.awards, awardId);
    const changes = edit<v.InferOutput<typeof heading>>(current, was, now);
    return changes ? [{ type: 'award.changed', awardId, changes }] : [];
  },
  'award.move': (meeting, { awardId, before }) => {
    pick(meeting.awards, awardId);
    return [{ type: 'award.moved', awardId, before }];
  },
  'award.remove': (meeting, { awardId }) => {
    inOrder(pick(meeting.awards, awardId));
    return [{ type: 'award.removed', awardId }];
  },
  'award.addWinner': (meeting, { awardId, winner, before }, { commandId }) => {
    const { winners } = inOrder(pick(meeting.awards, awardId));
    need(!byId(winners, commandId), 'id.taken');
    need(winners.length < 20, 'meeting.tooLarge');
    return [{ type: 'award.winnerAdded', awardId, winner: { id: commandId, ...winner }, before }];
  },
  'award.changeWinner': (meeting, { awardId, winnerId, was, now }) => {
    const current = pick(pick(meeting.awards, awardId).winners, winnerId);
    const changes = edit<v.InferOutput<typeof details>>(current, was, now);
    return changes ? [{ type: 'award.winnerChanged', awardId, winnerId, changes }] : [];
  },
  'award.moveWinner': (meeting, { awardId, winnerId, before }) => {
    pick(inOrder(pick(meeting.awards, awardId)).winners, winnerId);
    return [{ type: 'award.winnerMoved', awardId, winnerId, before }];
  },
  'award.removeWinner': (meeting, { awardId, winnerId }) => {
    pick(inOrder(pick(meeting.awards, awardId)).winners, winnerId);
    return [{ type: 'award.winnerRemoved', awardId, winnerId }];
  },
  'award.reveal': (meeting, { awardId, rank }) => {
    const award = pick(meeting.awards, awardId);
    need(meeting.phase === 'running', 'meeting.notOpen');
    needQuiet(meeting);
    // Somebody else pressed first: the hall has it already.
    if (nextRank(award) === null || rank > (nextRank(award) ?? 0)) return [];
    need(rank === nextRank(award), 'input.invalid');
    return [
      { type: 'award.revealed', awardId, rank },
      { type: 'stage.shown', scene: { kind: 'award', awardId } },
    ];
  },
};

const changed = (meeting: Meeting, id: string, change: (award: Award) => Award): Meeting => ({
  ...meeting,
  awards: replace(meeting.awards, id, change),
});
const withWinners = (
  meeting: Meeting,
  id: string,
  change: (winners: readonly Winner[]) => readonly Winner[],
): Meeting => changed(meeting, id, (award) => ({ ...award, winners: [...change(award.winners)] }));

export const evolveAwards: Evolutions<typeof awardEvents> = {
  'award.added': (meeting, { award, before }) => ({
    ...meeting,
    awards: insert(meeting.awards, award, before),
  }),
  'award.changed': (meeting, { awardId, changes }) =>
    changed(meeting, awardId, (award) => ({ ...award, ...changes })),
  'award.moved': (meeting, { awardId, before }) => ({
    ...meeting,
    awards: move(meeting.awards, awardId, before),
  }),
  'award.removed': (meeting, { awardId }) => ({
    ...meeting,
    awards: without(meeting.awards, awardId),
  }),
  'award.winnerAdded': (meeting, { awardId, winner, before }) =>
    withWinners(meeting, awardId, (winners) => insert(winners, winner, before)),
  'award.winnerChanged': (meeting, { awardId, winnerId, changes }) =>
    withWinners(meeting, awardId, (winners) =>
      replace(winners, winnerId, (winner) => ({ ...winner, ...changes })),
    ),
  'award.winnerMoved': (meeting, { awardId, winnerId, before }) =>
    withWinners(meeting, awardId, (winners) => move(winners, winnerId, before)),
  'award.winnerRemoved': (meeting, { awardId, winnerId }) =>
    withWinners(meeting, awardId, (winners) => without(winners, winnerId)),
  'award.revealed': (meeting, { awardId, rank }) =>
    changed(meeting, awardId, (award) => ({
      ...award,
      revealed: award.winners.length - rank + 1,
    })),
};
