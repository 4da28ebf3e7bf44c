import { expect, test } from '@playwright/test';
import { begins, closesBallot, hallOf, opensBallot } from '../support/hall';
import { organiser, type Device } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { candidates } from './found';
import { Person } from './person';

/* The phone page in every engine that phones have. The hall around it is sockets; only the phone is a browser. */

let server: RunningServer;
let boss: Device;
/** The server is killed on purpose: that its socket is refused is no fault of the page. */
const isFault = (words: string) => !words.includes('/socket.io/');

test.beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
test.afterAll(async () => {
  boss.close();
  await server.stop();
});

for (const { name, start, missing } of candidates) {
  test(name, async () => {
    if (!start) console.log(`${name}: not tried, ${missing}`);
    test.skip(!start, missing);
    if (!start) return;
    const engine = await start();
    console.log(`${name}: ${engine.version}`);
    const phone = new Person(engine);
    try {
      const hall = await hallOf(boss);
      const { address, desk } = hall;

      await test.step('joins with the form', async () => {
        await engine.open(address);
        await phone.fill('Nama seperti di daftar hadir', 'Peserta 001, S.K.M.');
        await phone.fill('Jabatan', 'Kepala Bidang');
        await phone.fill('Unsur', 'Dinas Kes');
        await phone.press('Dinas Kesehatan');
        await phone.press('Masuk ke rapat');
        await phone.sees('dipegang ponsel ini');
        await desk.until(() => desk.view.attendees.length === 1);
        expect(desk.view.attendees[0]).toMatchObject({ name: 'Peserta 001, S.K.M.' });
        await begins(hall);
      });

      await test.step('votes, changes the answer, comes back to it', async () => {
        await opensBallot(hall, 0);
        await phone.press('Setuju');
        await phone.sees(/Suara tercatat [\d.]+: Setuju/);
        await phone.canReachAll();
        await phone.press('Tidak setuju');
        await phone.sees(/Suara tercatat [\d.]+: Tidak setuju/);
        await engine.open(address);
        await phone.sees(/Suara tercatat [\d.]+: Tidak setuju/);
        await desk.until(() => desk.view.turnout?.voted === 1);
      });

      await test.step('keeps a press while the server is away, and when the page is left', async () => {
        await server.kill9();
        await phone.sees('terputus');
        await phone.press('Abstain');
        await phone.sees('Belum terkirim: Abstain');
        await engine.open('about:blank');
        await server.restart();
        await engine.open(address);
        await phone.sees(/Suara tercatat [\d.]+: Abstain/);
        await phone.seesNo('terputus');
      });

      await test.step('votes in secret', async () => {
        expect(await closesBallot(hall)).toMatchObject({ abstain: 1, disagree: 0 });
        await opensBallot(hall, 1, { secrecy: 'secret' });
        await phone.press('Tidak setuju');
        await phone.sees(/Suara tercatat [\d.]+: Tidak setuju/);
        await desk.until(() => desk.view.turnout?.voted === 1);
        await closesBallot(hall);
        await phone.sees('Jawaban Anda');
      });

      await test.step('speaks English, also after coming back', async () => {
        await phone.press('Kartu hadir');
        await phone.press('English');
        await phone.sees('You are on the attendance list');
        await engine.open(address);
        await phone.sees('Your answer');
        await phone.seesNo('Jawaban Anda');
      });

      await test.step('has complained of nothing, and would have been heard', async () => {
        expect((await engine.complaints()).filter(isFault)).toEqual([]);
        await engine.evaluate(`setTimeout(() => { throw new Error('a complaint'); })`);
        await expect
          .poll(() => engine.complaints())
          .toContainEqual(expect.stringContaining('a complaint'));
      });
    } finally {
      await engine.close();
    }
  });
}
