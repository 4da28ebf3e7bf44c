import type { Rehearsal } from './log';
import { attendee, facilitator, secretary } from '../testing';

/** Factors from phones, sorted, shown, merged and taken apart. */
export function collectFactors(run: Rehearsal): void {
  const give = (who: string, text: string, id: string) =>
    run.say(attendee(who), { type: 'contribution.give', text, kind: 'hindering', tag: null }, id);
  run.say(facilitator, { type: 'contribution.open', credit: 'element' });
  give('p1', 'Sinyal internet lemah', 'k1');
  give('p2', 'Jaringan internet buruk', 'k2');
  give('p3', 'Coba saja', 'k3');
  run.say(facilitator, { type: 'contribution.close' });
  for (const contributionId of ['k1', 'k2'])
    run.say(secretary, { type: 'contribution.judge', contributionId, verdict: 'shown' });
  run.say(secretary, { type: 'contribution.judge', contributionId: 'k3', verdict: 'declined' });
  run.say(secretary, {
    type: 'contribution.sort',
    contributionId: 'k1',
    was: { tag: null },
    now: { tag: 'facilities' },
  });
  const merge = { text: 'Jaringan internet lemah', tag: 'facilities' } as const;
  run.say(facilitator, { type: 'factor.merge', factorIds: ['k1', 'k2'], ...merge }, 'm1');
  run.say(facilitator, {
    type: 'factor.reword',
    mergeId: 'm1',
    was: { text: merge.text },
    now: { text: 'Jaringan internet lemah di desa' },
  });
  run.say(facilitator, { type: 'factor.separate', mergeId: 'm1', factorId: null });
}

/** A category of awards with two ranks, written in every way and announced. */
export function giveAwards(run: Rehearsal): void {
  const awardId = 'w9';
  const heading = { title: 'Posyandu terbaik', criterion: '' };
  const winner = (village: string) => ({ village, subdistrict: 'Contoh Hilir', note: '' });
  run.say(secretary, { type: 'award.add', award: heading, before: null }, awardId);
  run.say(secretary, { type: 'award.add', award: heading, before: null }, 'w8');
  run.say(secretary, { type: 'award.remove', awardId: 'w8' });
  run.say(secretary, { type: 'award.move', awardId, before: run.meeting.awards[0]?.id ?? null });
  run.say(secretary, {
    type: 'award.change',
    awardId,
    was: { criterion: '' },
    now: { criterion: 'D/S' },
  });
  for (const [id, village] of [
    ['v1', 'Desa A'],
    ['v2', 'Desa B'],
    ['v3', 'Desa C'],
  ] as const)
    run.say(
      secretary,
      { type: 'award.addWinner', awardId, winner: winner(village), before: null },
      id,
    );
  run.say(secretary, { type: 'award.moveWinner', awardId, winnerId: 'v2', before: 'v1' });
  run.say(secretary, { type: 'award.removeWinner', awardId, winnerId: 'v3' });
  run.say(secretary, {
    type: 'award.changeWinner',
    awardId,
    winnerId: 'v1',
    was: { note: '' },
    now: { note: 'D/S 94%' },
  });
  run.say(facilitator, { type: 'award.reveal', awardId, rank: 2 });
}
