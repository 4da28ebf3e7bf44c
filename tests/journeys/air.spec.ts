import { expect, test, type Page } from '@playwright/test';
import { Air } from '../support/air';
import { organiser as signsIn, type Page as Connection } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { codeOf, createsDemo, joins, opensFirstCheck, receives, takesStep } from './actors';

/* A phone behind the hall's air, the desk beside the server: what was pressed arrives once, or its owner is told. */

let server: RunningServer;
let air: Air;
let phone: Page;
/** The same desk without a browser, for what the chair does quickly. */
let chair: Connection<'facilitator'>;

test.beforeAll(async ({ browser }) => {
  server = await startServer();
  air = await Air.before(server.port);
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  phone = await joins(browser, `${air.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Bidang',
    element: 'Dinas Kesehatan',
  });
  await takesStep(desk, /Buka rapat/);
  await opensFirstCheck(desk);
  chair = await (await signsIn(server.url, server.organiserLink)).open(code, 'facilitator');
});
test.afterAll(async () => {
  chair.close();
  await air.close();
  await server.stop();
});

const offline = () => phone.getByText('terputus').first();
const answer = (choice: string) => phone.getByRole('button', { name: choice, exact: true });
const recorded = (choice: string) => phone.getByText(new RegExp(`Suara tercatat .*: ${choice}`));

test('a captive portal in the middle of the meeting is no connection, and no error page', async () => {
  await expect(answer('Abstain')).toBeVisible();
  for (const portal of ['page', 'redirect'] as const) {
    air.change({ portal });
    await expect(offline()).toBeVisible();
    await expect(answer('Abstain')).toBeVisible();
  }
  await answer('Abstain').click();
  await expect(phone.getByText('Belum terkirim: Abstain', { exact: false })).toBeVisible();
  air.change({ portal: null });
  await expect(recorded('Abstain')).toBeVisible();
  await expect(offline()).toBeHidden();
});

for (const fate of ['refused', 'swallowed'] as const) {
  test(`where WebSocket is ${fate}, the meeting goes on by polling`, async () => {
    const choice = fate === 'refused' ? 'Setuju' : 'Abstain';
    air.change({ webSocket: () => fate });
    const polls = phone.waitForResponse(
      (response) => response.url().includes('transport=polling') && response.ok(),
    );
    await phone.reload();
    await polls;
    await answer(choice).click();
    await expect(recorded(choice)).toBeVisible();
    air.change({ webSocket: () => 'passes' });
  });
}

test('a vote that came too late is told plainly, above the question that is open by then', async () => {
  await expect(answer('Setuju')).toBeVisible();
  air.change({ dark: true });
  await answer('Setuju').click();
  await expect(phone.getByText('Belum terkirim: Setuju', { exact: false })).toBeVisible();
  await expect(offline()).toBeVisible();
  await chair.send('ballot.close', { ballotId: chair.view.rounds.at(-1)?.id ?? '' });
  await chair.send('ballot.open', {
    recommendationId: chair.view.recommendations[1]?.id ?? '',
    kind: 'consensus',
    secrecy: 'open',
    rule: { fraction: 'half', base: 'forAgainst' },
    seconds: null,
    quorumOverride: 'Atas persetujuan yang hadir',
  });
  air.change({ dark: false });
  const told = phone.getByText('Jawaban Anda atas pertanyaan sebelumnya tidak terhitung.');
  await expect(told).toBeVisible();
  await expect(phone.getByText(/“Setuju” ditekan pukul .* setelah ditutup/)).toBeVisible();
  await answer('Setuju').click();
  await expect(recorded('Setuju')).toBeVisible();
  await phone.getByRole('button', { name: 'Mengerti' }).click();
  await expect(told).toBeHidden();
  await expect(offline()).toBeHidden();
});
