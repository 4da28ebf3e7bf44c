import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import { samplePng } from '../../src/lib/server/meeting-files/testing';
import type { RefusalNotice } from '../../src/lib/meeting/refusal';
import { demoMeeting, Device, holder, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Between meetings: owners report by their links, the secretariat sees it, nobody else does. */

let server: RunningServer;
let boss: Device;
let code: string;
let owner: string;
let other: string;
let followUpId: string;
const png = samplePng(40, 30, [10, 80, 160]);
const report = (more: object = {}) => ({
  followUpId,
  at: '2026-01-05',
  status: 'inProgress' as const,
  note: 'Catatan pemilik',
  ...more,
});

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const [first, second] = desk.view.elements;
  owner = first?.id ?? '';
  other = second?.id ?? '';
  followUpId = newId();
  const followUp = {
    recommendationId: null,
    action: 'Menyusun SOP',
    ownerId: owner,
    supporters: second?.shortName ?? '',
    due: '2026-01-31',
    dueNote: '',
    measure: '',
    funding: '',
    status: 'notStarted' as const,
    note: '',
  };
  await desk.send('followUp.add', { followUp, before: null }, followUpId);
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  expect(await desk.send('meeting.close', {})).toMatchObject({ ok: true });
  const office = await boss.open(code, 'secretary');
  expect(await office.send('minutes.approve', {})).toMatchObject({ ok: true });
});
afterAll(() => server.stop());

async function sends(device: Device, reportId: string) {
  const id = newId();
  const query = new URLSearchParams({
    id,
    name: 'Foto.png',
    followUp: followUpId,
    report: reportId,
  });
  const response = await fetch(`${server.url}/m/${code}/evidence?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'image/png', cookie: device.cookie },
    body: new Uint8Array(png),
  });
  const { refusal } = (await response.json()) as { refusal?: RefusalNotice };
  return { id, refusal: refusal?.code ?? null };
}

it('takes a report by the element’s link after the minutes are final, and shows it at once', async () => {
  const office = await boss.open(code, 'secretary');
  await office.until(() => office.view.minutes.approvedAt !== null);
  const minutes = JSON.stringify([office.view.minutes, office.view.followUps]);
  const page = await (await holder(boss, code, 'presenter', owner)).open(code, 'presenter', owner);
  expect(await page.send('progress.report', report())).toMatchObject({ ok: true });
  await office.until(() => office.view.progress[followUpId]?.[0]?.by === owner);
  await page.until(() => page.view.followUps[0]?.reports.length === 1);
  expect(JSON.stringify([office.view.minutes, office.view.followUps])).toBe(minutes);
});

it('takes none from another element, the desk, the projector or somebody who joined', async () => {
  const others = await holder(boss, code, 'presenter', other);
  const pages = [
    await others.open(code, 'presenter', other),
    await (await holder(boss, code, 'facilitator')).open(code, 'facilitator'),
    await (await holder(boss, code, 'screen')).open(code, 'screen'),
  ];
  for (const page of pages)
    expect(await page.send('progress.report', report())).toMatchObject({
      refusal: { code: 'role.forbidden' },
    });
});

it('shows evidence to the secretariat and its element, and to nobody else', async () => {
  const presenter = await holder(boss, code, 'presenter', owner);
  const others = await holder(boss, code, 'presenter', other);
  const page = await presenter.open(code, 'presenter', owner);
  const reportId = newId();
  await page.send('progress.report', report({ note: 'Dengan foto' }), reportId);
  expect((await sends(others, reportId)).refusal).toBe('sign.in');
  expect((await sends(new Device(server.url), reportId)).refusal).toBe('sign.in');
  const { id, refusal } = await sends(presenter, reportId);
  expect(refusal).toBeNull();

  const readers = [presenter, boss, await holder(boss, code, 'secretary')];
  for (const device of readers) {
    const response = await device.get(`/m/${code}/evidence/${id}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
  }
  const strangers = [others, await holder(boss, code, 'screen'), new Device(server.url)];
  for (const device of strangers)
    for (const path of ['evidence', 'uploads'])
      expect((await device.get(`/m/${code}/${path}/${id}`)).status).not.toBe(200);

  const theirs = await others.open(code, 'presenter', other);
  expect(theirs.view.supported).toMatchObject([{ id: followUpId, status: 'inProgress' }]);
  expect(theirs.received.join()).not.toMatch(/Dengan foto|Catatan pemilik|Foto\.png/);

  const raw = { id: newId(), followUpId, reportId, file: { name: 'a', type: 'image/png' } };
  expect(await page.raw('progress.addEvidence', raw)).toMatchObject({
    refusal: { code: 'role.forbidden' },
  });
  const kept = join(server.dataDir, 'meetings', code, 'files', id);
  expect(existsSync(kept)).toBe(true);
  await page.send('progress.withdraw', { followUpId, reportId });
  await expect.poll(() => existsSync(kept)).toBe(false);
});

it('counts the late in the organiser’s list, and lets nobody new in', async () => {
  const html = await (await boss.get('/')).text();
  expect(html).toMatch(/\d+ terlambat/);
  const person = { name: 'Peserta', elementId: owner };
  await expect(joins(server.url, code, person)).rejects.toThrow('minutes.final');
});
