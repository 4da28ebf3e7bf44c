import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import { begins, hallOf, opensBallot, type Hall } from '../support/hall';
import { holder, joins, organiser, type Device } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Voices through a real server: the floor, written questions, the drafting team's page, priorities. */

let server: RunningServer;
let boss: Device;
let hall: Hall;
const person = (n: number) => ({
  name: `Peserta ${String(n)}`,
  elementId: hall.desk.view.elements[n]?.id ?? '',
});

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  hall = await hallOf(boss);
  await begins(hall);
});
afterAll(() => server.stop());

it('an interruption goes ahead, and the phones learn their new places', async () => {
  const first = (await joins(server.url, hall.code, person(0))).page;
  const second = (await joins(server.url, hall.code, person(1))).page;
  await first.send('hand.raise', { topic: 'Data' });
  await first.until(() => first.me?.queue === 1);
  const onBehalf = { as: 'representing', of: 'Camat Contoh' } as const;
  await second.send('hand.raise', { topic: '', kind: 'interruption', onBehalf });
  await first.until(() => first.me?.queue === 2);
  await hall.desk.until(() => hall.desk.view.floor.queue[0]?.onBehalf?.of === 'Camat Contoh');
  expect(first.received.join()).not.toContain('Camat Contoh');
});

it('a support reaches the desk, and no other phone', async () => {
  const writer = (await joins(server.url, hall.code, person(2))).page;
  const reader = (await joins(server.url, hall.code, person(3))).page;
  const other = (await joins(server.url, hall.code, person(4))).page;
  await hall.desk.send('submission.open', { credits: ['nobody'] });
  const submissionId = newId();
  const said = { kind: 'question', text: 'Kapan dipadankan?', credit: 'nobody' } as const;
  expect(await writer.send('submission.give', said, submissionId)).toMatchObject({ ok: true });
  expect(other.received.join()).not.toContain('Kapan dipadankan?');
  await hall.desk.send('submission.judge', { submissionId, verdict: 'shown' });
  await other.until(() => other.view.submissions?.list.length === 1);
  await reader.until(() => reader.view.submissions?.list.length === 1);
  const heard = other.received.length;
  const presses = [1, 2].map(() => reader.send('submission.support', { submissionId, on: true }));
  await Promise.all(presses);
  await hall.desk.until(() => hall.desk.view.submissions.list[0]?.support === 1);
  await reader.until(() => reader.me?.supports.includes(submissionId) === true);
  expect(other.received.slice(heard).join()).not.toContain(submissionId);
  expect(other.received.join()).not.toContain('Peserta 2');
  expect(await writer.send('submission.support', { submissionId, on: true })).toMatchObject({
    refusal: { code: 'submission.own' },
  });
});

it('a member of the drafting team has its page, until taken out of it', async () => {
  const { device, page } = await joins(server.url, hall.code, person(5));
  const stranger = await device.open(hall.code, 'drafter');
  expect(stranger.refusal?.code).toBe('sign.in');
  stranger.close();
  const attendeeId = page.me?.attendee.id ?? '';
  await hall.desk.send('drafting.name', { attendeeId, on: true });
  await page.until(() => page.me?.drafts === true);
  const drafter = await device.open(hall.code, 'drafter');
  const [draft] = drafter.view.recommendations;
  const recommendationId = draft?.id ?? '';
  const was = draft?.text ?? '';
  const change = (now: string) => ({ recommendationId, was: { text: was }, now: { text: now } });
  expect(await drafter.send('recommendation.change', change('Bunyi baru'))).toMatchObject({
    ok: true,
  });
  await hall.desk.until(() => hall.desk.view.recommendations[0]?.text === 'Bunyi baru');
  expect(await hall.desk.send('recommendation.change', change('Bunyi lain'))).toMatchObject({
    refusal: { code: 'edit.conflict', current: { text: 'Bunyi baru' } },
  });
  const secretary = await (await holder(boss, hall.code, 'secretary')).open(hall.code, 'drafter');
  expect(secretary.view.wordings[recommendationId]?.map(({ text }) => text)).toEqual([
    was,
    'Bunyi baru',
  ]);
  const told = new Promise((resolve) => secretary.socket.once('presence', resolve));
  drafter.socket.emit('presence.set', { name: 'Bupati', at: recommendationId });
  // Under the name of the attendance list, not under any name the page gives.
  expect(await told).toMatchObject([
    { name: 'Peserta 5', role: 'participant', at: recommendationId },
  ]);
  await hall.desk.send('drafting.name', { attendeeId, on: false });
  await drafter.until(() => drafter.refusal !== null);
  expect(drafter.refusal?.code).toBe('drafting.notYours');
  expect(await page.send('recommendation.change', change('Lagi'))).toMatchObject({
    refusal: { code: 'drafting.notYours' },
  });
});

it('priorities and a ballot never run at once, and nobody learns what a seat gave', async () => {
  const { page } = await joins(server.url, hall.code, person(6));
  const other = (await joins(server.url, hall.code, person(7))).page;
  const recommendationIds = hall.desk.view.recommendations.slice(0, 3).map(({ id }) => id);
  const terms = { method: 'points', points: 5, recommendationIds } as const;
  const prioritiesId = newId();
  expect(await hall.desk.send('priorities.open', terms, prioritiesId)).toMatchObject({ ok: true });
  await expect(opensBallot(hall, 0)).rejects.toThrow('priorities.running');
  await page.until(() => page.view.priorities?.id === prioritiesId);
  const heard = other.received.length;
  const marks = [0, 4, 1];
  expect(await page.send('priorities.mark', { prioritiesId, marks })).toMatchObject({ ok: true });
  expect(await page.send('priorities.mark', { prioritiesId, marks: [9, 9, 9] })).toMatchObject({
    refusal: { code: 'priorities.tooMuch' },
  });
  await hall.desk.until(() => hall.desk.view.prioritising?.took === 1);
  expect(hall.desk.view.priorities?.lines).toEqual([]);
  expect(other.received.slice(heard).join()).not.toContain('"marks"');
  await hall.desk.send('priorities.close', {});
  await hall.desk.until(() => hall.desk.view.priorities?.state === 'closed');
  expect(hall.desk.view.priorities?.lines.map(({ points }) => points)).toEqual([4, 1, 0]);
  expect(await page.send('priorities.mark', { prioritiesId, marks })).toMatchObject({
    refusal: { code: 'priorities.closed' },
  });
});
