import type { Choice } from '../meeting';
import { pagesOf } from '../scene-pages';
import { nth, type Rehearsal } from './log';
import { attendee, chair, clock, facilitator, presenterOf, screen, secretary } from '../testing';

/** The first element with something to turn presents, by its own clicker. */
function present(run: Rehearsal): void {
  const item = run.meeting.agenda.find(
    ({ kind, elementId }) =>
      kind === 'presentation' &&
      elementId !== null &&
      pagesOf(run.meeting, { kind: 'presentation', elementId, page: 0 }) > 1,
  );
  if (!item?.elementId) throw new Error('nobody presents in the demo');
  const { elementId } = item;
  run.say(facilitator, { type: 'agenda.start', itemId: item.id });
  run.say(presenterOf(elementId), { type: 'stage.turn', elementId, was: 0, now: 1 });
  run.say(facilitator, { type: 'stage.handClicker', on: false });
  run.say(facilitator, { type: 'stage.handClicker', on: true });
}

export function talk(run: Rehearsal): void {
  const { agenda } = run.meeting;
  run.say(facilitator, { type: 'agenda.start', itemId: nth(agenda, 1) });
  run.say(facilitator, { type: 'agenda.extend', minutes: 5 });
  run.say(facilitator, { type: 'agenda.shift', minutes: 5 });
  present(run);
  run.say(facilitator, { type: 'agenda.start', itemId: nth(agenda, 10) });
  run.say(facilitator, { type: 'agenda.finish' });
  run.say(facilitator, { type: 'stage.hold', on: true });
  run.say(facilitator, { type: 'stage.hold', on: false });
  run.say(facilitator, { type: 'stage.blank', on: true });
  run.say(facilitator, { type: 'step.undo' });
  run.say(screen, { type: 'stage.dark', on: true });
  for (const who of ['p1', 'p3']) run.say(attendee(who), { type: 'hand.raise', topic: 'Data' });
  const onBehalf = { as: 'representing', of: 'Kepala Dinas Contoh' } as const;
  run.say(attendee('p2'), { type: 'hand.raise', topic: 'Data', kind: 'proposal', onBehalf });
  run.say(attendee('p3'), { type: 'hand.lower', attendeeId: null });
  run.say(facilitator, { type: 'floor.move', attendeeId: 'p2', before: 'p1' });
  run.say(facilitator, { type: 'floor.give', attendeeId: 'p2' });
  run.say(facilitator, { type: 'floor.extend', minutes: 1 });
  run.say(secretary, {
    type: 'floor.describe',
    attendeeId: 'p2',
    was: { topic: 'Data' },
    now: { topic: 'Data sasaran' },
  });
  run.say(facilitator, { type: 'floor.end' });
}

type Asking = {
  kind: 'consensus' | 'vote';
  secrecy: 'open' | 'secret';
  answers: readonly Choice[];
};
function askAbout(
  run: Rehearsal,
  recommendationId: string,
  id: string,
  { kind, secrecy, answers }: Asking,
): void {
  const rule = { fraction: 'half', base: 'forAgainst' } as const;
  run.say(
    facilitator,
    {
      type: 'ballot.open',
      recommendationId,
      kind,
      secrecy,
      rule,
      seconds: 60,
      quorumOverride: null,
    },
    id,
  );
  answers.forEach((choice, n) => {
    const note = choice === 'agreeWithNotes' ? 'Tambah puskesmas.' : '';
    run.say(attendee(`p${String(n + 1)}`), { type: 'vote.cast', ballotId: id, choice, note });
  });
}

const times = (count: number, choice: Choice) => Array<Choice>(count).fill(choice);

export function decideAll(run: Rehearsal): void {
  const [r1, r2, r3] = run.meeting.recommendations;
  const last = run.meeting.recommendations.at(-1);
  if (!r1 || !r2 || !r3 || !last) throw new Error('the demo has fewer recommendations');
  run.say(facilitator, { type: 'recommendation.table', recommendationId: r1.id });
  const notes = [...times(20, 'agree'), 'agreeWithNotes', 'abstain'] as const;
  askAbout(run, r1.id, 'b1', { kind: 'consensus', secrecy: 'open', answers: notes });
  run.say(facilitator, { type: 'ballot.extend', ballotId: 'b1', seconds: 60 });
  const counts = { agree: 1 };
  const byHand = { ballotId: 'b1', counts, witnesses: 'Camat' };
  run.say(secretary, { type: 'ballot.addHands', ...byHand });
  run.say(facilitator, { type: 'helper.name', attendeeId: 'p1' });
  run.say(facilitator, { type: 'helper.dismiss', attendeeId: 'p1' });
  run.say(clock, { type: 'ballot.close', ballotId: 'b1' });
  const confirm = (
    recommendationId: string,
    ballotId: string | null,
    text: string,
    outcome: 'adopted' | 'returned',
  ) =>
    run.say(
      facilitator,
      { type: 'decision.confirm', recommendationId, ballotId, outcome, text, reason: '' },
      `d-${recommendationId}`,
    );
  confirm(r1.id, 'b1', r1.text, 'adopted');
  confirm(r2.id, null, r2.text, 'adopted');
  const differs = 'Usul dibahas lagi tahun depan.';
  run.say(attendee('p2'), { type: 'dissent.give', recommendationId: r1.id, text: differs });
  const typed = { recommendationId: r1.id, elementId: null, name: 'Camat', text: differs };
  run.say(secretary, { type: 'dissent.record', ...typed }, 'n2');
  run.say(secretary, { type: 'dissent.remove', dissentId: 'n2' });
  run.say(facilitator, {
    type: 'decision.revoke',
    recommendationId: r2.id,
    reason: 'Salah tekan.',
  });
  askAbout(run, r3.id, 'b2', { kind: 'consensus', secrecy: 'secret', answers: notes });
  run.say(facilitator, { type: 'ballot.cancel', ballotId: 'b2' });
  askAbout(run, last.id, 'b3', {
    kind: 'vote',
    secrecy: 'secret',
    answers: [...times(11, 'agree'), ...times(9, 'disagree'), ...times(2, 'abstain')],
  });
  run.say(facilitator, { type: 'ballot.close', ballotId: 'b3' });
  confirm(last.id, 'b3', last.text, 'returned');
}

export function finish(run: Rehearsal): void {
  const row = {
    recommendationId: null,
    action: 'Rapat triwulan',
    ownerId: null,
    supporters: '',
    due: null,
    dueNote: '',
    measure: '',
    funding: '',
    status: 'notStarted',
    note: '',
  } as const;
  run.say(secretary, { type: 'followUp.add', followUp: row, before: null }, 'f9');
  run.say(secretary, {
    type: 'followUp.change',
    followUpId: 'f9',
    was: { due: null },
    now: { due: '2027-04-10' },
  });
  run.say(secretary, {
    type: 'followUp.move',
    followUpId: 'f9',
    before: run.meeting.followUps[0]?.id ?? null,
  });
  run.say(secretary, { type: 'followUp.remove', followUpId: 'f9' });
  run.say(secretary, {
    type: 'minutes.write',
    section: 'opening',
    was: '',
    now: 'Bupati **membuka** rapat.',
  });
  run.say(facilitator, { type: 'meeting.close' });
  run.say(facilitator, { type: 'meeting.reopen' });
  run.say(facilitator, { type: 'meeting.close' });
  const commitment = run.meeting.followUps[0];
  if (!commitment) throw new Error('the demo has no follow-up');
  const told = { followUpId: commitment.id, at: '2026-12-10' } as const;
  const owner = presenterOf(commitment.ownerId ?? '');
  run.say(owner, { type: 'progress.report', ...told, status: 'inProgress', note: 'Mulai.' }, 'g1');
  const file = { name: 'Foto.jpg', type: 'image/jpeg', bytes: 1000, pages: 1 } as const;
  const proof = { followUpId: commitment.id, reportId: 'g1', file };
  run.say(owner, { type: 'progress.addEvidence', ...proof }, 'bukti');
  run.say(secretary, { type: 'progress.report', ...told, status: 'done', note: '' }, 'g2');
  run.say(secretary, { type: 'progress.withdraw', followUpId: commitment.id, reportId: 'g2' });
  readByTheChair(run);
}

/** Sent back once with remarks, then approved, kept, and reopened. */
function readByTheChair(run: Rehearsal): void {
  const told = { place: 'opening~1', quote: 'Rapat dibuka', text: 'Sebutkan sambutan Bupati.' };
  const reword = { place: 'summary~0', original: 'Rapat dihadiri 24 peserta.' };
  const said = 'Rapat dihadiri 24 orang.';
  run.say(secretary, { type: 'minutes.reword', ...reword, was: '', now: said });
  run.say(secretary, { type: 'minutes.reword', ...reword, was: said, now: '' });
  run.say(secretary, { type: 'minutes.reword', ...reword, was: '', now: said });
  run.say(secretary, { type: 'minutes.ignore', finding: 'clock closing jam 3', ignored: true });
  run.say(secretary, { type: 'review.ask', message: 'Mohon koreksi.' });
  run.say(secretary, { type: 'review.withdraw' });
  run.say(secretary, { type: 'review.ask', message: '' });
  run.say(chair, { type: 'remark.add', round: 2, ...told }, 'n1');
  run.say(chair, { type: 'remark.add', round: 2, ...told }, 'n2');
  const now = { text: 'Sebutkan arahan Bupati.' };
  run.say(chair, { type: 'remark.change', remarkId: 'n1', was: { text: told.text }, now });
  run.say(chair, { type: 'remark.remove', remarkId: 'n2' });
  run.say(chair, { type: 'review.return', round: 2, answer: 'Perbaiki pembukaan.' });
  run.say(secretary, { type: 'remark.settle', remarkId: 'n1', settled: true, answer: 'Sudah.' });
  run.say(secretary, { type: 'review.ask', message: '' });
  run.say(chair, { type: 'review.approve', round: 3 });
  const paper = { name: 'Notula.docx', bytes: 1, sha256: '0'.repeat(64) };
  run.say(clock, { type: 'minutes.keep', version: 1, log: 'ab'.repeat(32), papers: [paper] });
  run.say(secretary, { type: 'minutes.reopen', reason: 'Nama unsur keliru.' });
}
