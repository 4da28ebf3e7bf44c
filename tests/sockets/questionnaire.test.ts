import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoMeeting, holder, joins, organiser } from '../support/people';
import { startServer } from '../support/server';

/* A real key of the questionnaire: it leaves the server in no message and no file, and is gone when it closes. */

/** Every file below a folder, as bytes. */
const contents = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

const scores = (n: number) => Array.from({ length: 8 }, () => (n % 5) + 1);

it('everybody answers sealed; the key is never told and destroyed when it closes', async () => {
  const server = await startServer();
  const boss = await organiser(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const secretary = await boss.open(code, 'secretary');
  const screen = await (await holder(boss, code, 'screen')).open(code, 'screen');
  const [first, second] = desk.view.elements;
  // Five of one office and one of another: each answers, not only who holds the seat.
  const people = await Promise.all(
    [first, first, first, first, first, second].map((element, n) =>
      joins(server.url, code, { name: `Peserta ${String(n)}`, elementId: element?.id ?? null }),
    ),
  );
  const phones = people.map(({ page }) => page);
  const { page: observer } = await joins(server.url, code, { name: 'Wartawan' });
  await secretary.send('questionnaire.change', {
    was: { unit: 'element' },
    now: { unit: 'attendee' },
  });
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  expect(await desk.send('questionnaire.open', {})).toMatchObject({ ok: true });

  for (const [n, phone] of phones.entries()) {
    await phone.until(() => phone.view.questionnaire !== null);
    const questionnaireId = phone.view.questionnaire?.id ?? '';
    const comment = n === 0 ? 'Data belum sama' : '';
    const answer = { questionnaireId, scores: scores(n), comment };
    expect(await phone.send('questionnaire.answer', answer)).toMatchObject({ ok: true });
  }
  expect(
    await observer.send('questionnaire.answer', {
      questionnaireId: observer.view.questionnaire?.id ?? '',
      scores: scores(0),
      comment: '',
    }),
  ).toMatchObject({ refusal: { code: 'seat.notYours' } });
  await desk.until(() => desk.view.responses?.answered === 6);
  expect(desk.view.responses?.expected).toBe(6);

  const keys = join(server.dataDir, 'meetings', code, 'keys');
  const [keyId = ''] = readdirSync(keys);
  const key = readFileSync(join(keys, keyId));
  expect(key).toHaveLength(32);
  const written = [key.toString('hex'), key.toString('base64'), key.toString('base64url')];
  const everybody = [...phones, observer, desk, secretary, screen];
  // Whoever answered sees the own comment again; nobody else, and no file, has it while it is open.
  for (const page of everybody.filter((page) => page !== phones[0]))
    expect(page.received.join('\n')).not.toContain('Data belum sama');
  expect(contents(server.dataDir).some((file) => file.includes('Data belum sama'))).toBe(false);

  await desk.send('questionnaire.close', {});
  await secretary.until(() => secretary.view.questionnaire.state === 'closed');
  expect(secretary.view.questionnaire.result?.respondents).toBe(6);
  expect(secretary.view.questionnaire.comments).toHaveLength(1);
  await server.stop();
  expect(readdirSync(keys)).toEqual([]);
  expect(contents(server.dataDir).some((file) => file.includes(key))).toBe(false);
  for (const page of everybody)
    for (const text of written) expect(page.received.join('\n')).not.toContain(text);
});
