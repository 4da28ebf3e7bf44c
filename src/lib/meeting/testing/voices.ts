import type { Rehearsal } from './log';
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
