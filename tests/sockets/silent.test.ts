import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runningBallot } from '../support/running-ballot';
import { Device, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Through a whole meeting, also where it goes wrong, the log names nobody and quotes nothing; deleted, nothing is left of it on disk. */

let server: RunningServer;
let boss: Device;

beforeAll(async () => {
  process.env.LOG_LEVEL = 'info';
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
afterAll(async () => {
  delete process.env.LOG_LEVEL;
  await server.stop();
});

/** What people write in this meeting; each is looked for. */
const written = {
  names: ['Peserta Sumber', 'Peserta Muara', 'Peserta Kota', 'Peserta Gunung', 'Peserta Pantai'],
  topic: 'Topik yang ingin disampaikan',
  openNote: 'Catatan pada suara terbuka',
  secretNote: 'Catatan pada suara tertutup',
  minutes: 'Arahan yang ditulis notulis',
  proposal: 'Usulan tim perumus',
  wording: 'Rumusan yang ditetapkan pimpinan',
  witness: 'Saksi penghitungan',
  typed: 'Nama yang salah ketik',
};
const marks = Object.values(written).flat();

function isOnDisk(text: string): boolean {
  try {
    execFileSync('grep', ['-r', '-q', text, server.dataDir]);
    return true;
  } catch {
    return false;
  }
}

it('a meeting from arrival to minutes leaves no name, text or vote in the log', async () => {
  const { code, desk, people, ballotId } = await runningBallot(server.url, boss, {
    kind: 'consensus',
    names: written.names,
  });
  const office = await boss.open(code, 'secretary');
  const recommendationId = desk.view.recommendations[0]?.id ?? '';
  const rule = { fraction: 'half', base: 'forAgainst' } as const;
  const all = (note: string, ballot: string) =>
    Promise.all(
      people.map(({ page }) =>
        page.send('vote.cast', { ballotId: ballot, choice: 'disagree', note }),
      ),
    );
  const [first] = people;
  await first?.page.send('hand.raise', { topic: written.topic });
  await all(written.openNote, ballotId);
  await desk.send('ballot.close', { ballotId });
  await desk.send('ballot.open', {
    recommendationId,
    kind: 'consensus',
    secrecy: 'secret',
    rule,
    seconds: null,
    quorumOverride: 'Pimpinan rapat melanjutkan',
  });
  await desk.until(() => desk.view.rounds.length === 2);
  const secret = desk.view.rounds[1]?.id ?? '';
  await all(written.secretNote, secret);
  await desk.send('ballot.close', { ballotId: secret });
  const [second] = desk.view.recommendations.slice(1);
  await office.send('ballot.recordHands', {
    recommendationId: second?.id ?? '',
    kind: 'vote',
    rule,
    quorumOverride: 'Pimpinan rapat melanjutkan',
    counts: { agree: 2, agreeWithNotes: 0, disagree: 0, abstain: 0 },
    witnesses: written.witness,
  });
  await desk.send('decision.confirm', {
    recommendationId,
    ballotId: secret,
    outcome: 'returned',
    text: written.wording,
    reason: written.proposal,
  });
  await office.send('minutes.write', { section: 'opening', was: '', now: written.minutes });
  // What goes wrong: a form that is none, a command nobody may give, a request that is half JSON.
  await first?.page.raw('attendee.correct', { id: 'x', now: { name: written.typed } });
  await first?.page.raw('minutes.write', { id: 'y', now: written.typed });
  await boss.post(`/m/${code}/join`, `{"name":"${written.typed}`);
  await boss.get(`/m/${code}/${encodeURIComponent(written.typed)}`);
  expect((await boss.get(`/m/${code}/files/Notula.docx`)).status).toBe(200);
  await desk.send('meeting.close', {});

  expect(marks.filter((mark) => !isOnDisk(mark))).toEqual([written.typed]);
  const before = server.output();
  await server.restart();
  const known = [...marks, 'disagree', 'vote.cast', 'Peserta', ...boss.secrets];
  // The organiser's link is for the person at the keyboard; everything else the server says is its log.
  const said = (before + server.output()).replace(/\S+\/organiser#\S+/g, '');
  expect(said).toContain(`meeting created code=${code}`);
  expect(known.filter((mark) => said.includes(mark))).toEqual([]);

  await boss.post(`/m/${code}/delete`, { code });
  expect(marks.filter(isOnDisk)).toEqual([]);
  for (const device of [boss, ...people.map(({ device }) => device)]) device.close();
});
