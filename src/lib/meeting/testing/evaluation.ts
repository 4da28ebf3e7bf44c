import { nth, type Rehearsal } from './log';
import { attendee, facilitator, presenterOf, secretary } from '../testing';

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

/** The questionnaire written in every way, opened by mistake, asked, answered and looked through. */
export function askAboutCooperation(run: Rehearsal): void {
  const { elements, questionnaire } = run.meeting;
  const first = nth(questionnaire.items, 1);
  run.say(
    secretary,
    {
      type: 'questionnaire.addItem',
      item: { text: 'Rapat tim dilaksanakan teratur.', short: false },
      before: first,
    },
    'k9',
  );
  run.say(secretary, {
    type: 'questionnaire.changeItem',
    itemId: 'k9',
    was: { short: false },
    now: { short: true },
  });
  run.say(secretary, { type: 'questionnaire.moveItem', itemId: 'k9', before: null });
  run.say(secretary, { type: 'questionnaire.removeItem', itemId: 'k9' });
  run.say(secretary, {
    type: 'questionnaire.change',
    was: { length: 'full' },
    now: { length: 'short' },
  });
  run.say(facilitator, { type: 'questionnaire.open' }, 'q1');
  run.say(facilitator, { type: 'questionnaire.cancel' });
  run.say(facilitator, { type: 'questionnaire.open' }, 'q2');
  for (let n = 1; n <= 22; n += 1)
    run.say(attendee(`p${String(n)}`), {
      type: 'questionnaire.answer',
      questionnaireId: 'q2',
      scores: [4, (n % 5) + 1, n % 3 === 0 ? null : 3, 5, 2 + (n % 4)],
      comment: n === 3 ? 'Satu data sasaran' : n === 8 ? 'Rapat lebih sering' : '',
    });
  const partners = (...of: number[]) =>
    of.map((n) => ({ elementId: nth(elements, n), quality: 5 - (n % 3) }));
  run.say(attendee('p2'), {
    type: 'partners.mark',
    elementId: nth(elements, 2),
    partners: partners(1, 3, 4),
  });
  run.say(presenterOf(nth(elements, 3)), {
    type: 'partners.mark',
    elementId: nth(elements, 3),
    partners: partners(2, 5),
  });
  run.say(facilitator, { type: 'questionnaire.close' });
  const [kept, other] = run.meeting.questionnaire.comments;
  if (!kept || !other) throw new Error('nobody wrote a comment');
  run.say(secretary, { type: 'comment.judge', commentId: kept.id, verdict: 'kept' });
  run.say(secretary, { type: 'comment.judge', commentId: other.id, verdict: 'hidden' });
  run.say(secretary, {
    type: 'comment.reword',
    commentId: kept.id,
    was: { text: kept.text },
    now: { text: 'Rapat dilaksanakan lebih sering' },
  });
}
