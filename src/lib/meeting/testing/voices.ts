import { nth, type Rehearsal } from './log';
import { proposal } from './hall';
import { attendee, facilitator, secretary } from '../testing';

/** Questions and proposals from phones: looked at, supported, merged, answered, made a draft. */
export function collectSubmissions(run: Rehearsal): void {
  run.say(facilitator, { type: 'submission.open', credits: ['nobody', 'element', 'name'] });
  const give = (who: string, text: string, id: string, credit: 'nobody' | 'element' | 'name') =>
    run.say(attendee(who), { type: 'submission.give', kind: 'question', text, credit }, id);
  give('p1', 'Kapan data sasaran dipadankan?', 's1', 'element');
  give('p2', 'Kapan pemadanan data selesai?', 's2', 'name');
  give('p3', 'Mengapa anggaran turun?', 's3', 'nobody');
  give('p4', 'Coba', 's4', 'nobody');
  for (const submissionId of ['s1', 's2', 's3'])
    run.say(secretary, { type: 'submission.judge', submissionId, verdict: 'shown' });
  run.say(secretary, { type: 'submission.judge', submissionId: 's4', verdict: 'declined' });
  for (const who of ['p4', 'p5'])
    run.say(attendee(who), { type: 'submission.support', submissionId: 's3', on: true });
  run.say(attendee('p5'), { type: 'submission.support', submissionId: 's3', on: false });
  run.say(facilitator, { type: 'submission.merge', submissionId: 's2', into: 's1' });
  run.say(facilitator, { type: 'submission.separate', submissionId: 's2' });
  run.say(facilitator, { type: 'submission.merge', submissionId: 's2', into: 's1' });
  run.say(secretary, {
    type: 'submission.answer',
    submissionId: 's3',
    was: { answer: '' },
    now: { answer: 'Refocusing anggaran daerah.' },
  });
  run.say(secretary, { type: 'submission.settle', submissionId: 's3', treatment: 'answered' });
  run.say(facilitator, { type: 'submission.draft', submissionId: 's1' }, 'r91');
  run.say(facilitator, { type: 'submission.close' });
  run.say(facilitator, { type: 'recommendation.remove', recommendationId: 'r91' });
}

/** The drafting team merges, splits and rewords; a note becomes an amendment that the hall accepts. */
export function draftTogether(run: Rehearsal): void {
  const recommendationId = nth(run.meeting.recommendations, 4);
  const member = attendee('p1');
  run.say(secretary, { type: 'drafting.name', attendeeId: 'p1', on: true });
  for (const id of ['r92', 'r93'])
    run.say(member, { type: 'recommendation.add', recommendation: proposal, before: null }, id);
  run.say(member, { type: 'recommendation.merge', recommendationId: 'r92', from: 'r93' });
  const was = run.meeting.recommendations.at(-1)?.text ?? '';
  const cut = { was, first: 'Membuka posyandu keliling', second: 'Melatih kader' };
  run.say(member, { type: 'recommendation.split', recommendationId: 'r92', ...cut }, 'r94');
  for (const id of ['r92', 'r94'])
    run.say(facilitator, { type: 'recommendation.remove', recommendationId: id });
  run.say(
    facilitator,
    {
      type: 'ballot.open',
      recommendationId,
      kind: 'consensus',
      secrecy: 'open',
      rule: { fraction: 'half', base: 'forAgainst' },
      seconds: null,
      quorumOverride: null,
    },
    'b0',
  );
  const note = 'Mulai dari desa lokus';
  run.say(member, { type: 'vote.cast', ballotId: 'b0', choice: 'agreeWithNotes', note });
  run.say(facilitator, { type: 'ballot.close', ballotId: 'b0' });
  run.say(facilitator, { type: 'amendment.draft', ballotId: 'b0', note: 0 }, 'u1');
  run.say(facilitator, { type: 'amendment.table', amendmentId: 'u1' });
  run.say(facilitator, { type: 'amendment.decide', amendmentId: 'u1', accepted: true });
  const other = { text: 'Bunyi lain', note: '' };
  run.say(member, { type: 'amendment.add', recommendationId, ...other }, 'u2');
  run.say(member, {
    type: 'amendment.change',
    amendmentId: 'u2',
    was: { note: '' },
    now: { note: 'Lebih singkat' },
  });
  run.say(member, { type: 'amendment.withdraw', amendmentId: 'u2' });
}

/** Which drafts are discussed first: opened by mistake, asked, counted, the line drawn. */
export function setPriorities(run: Rehearsal): void {
  const recommendationIds = run.meeting.recommendations.map(({ id }) => id);
  const terms = { method: 'points', points: 5, recommendationIds } as const;
  run.say(facilitator, { type: 'priorities.open', ...terms }, 'y0');
  run.say(facilitator, { type: 'priorities.cancel' });
  run.say(facilitator, { type: 'priorities.open', ...terms }, 'y1');
  for (let n = 1; n <= 5; n += 1)
    run.say(attendee(`p${String(n)}`), {
      type: 'priorities.mark',
      prioritiesId: 'y1',
      marks: recommendationIds.map((_, at) => (at < 5 ? 1 : 0)),
    });
  run.say(facilitator, { type: 'priorities.close' });
  run.say(facilitator, { type: 'priorities.draw', cut: 7 });
  run.say(facilitator, {
    type: 'recommendation.move',
    recommendationId: nth(run.meeting.recommendations, 1),
    before: nth(run.meeting.recommendations, 3),
  });
  run.say(facilitator, { type: 'priorities.apply' });
}
