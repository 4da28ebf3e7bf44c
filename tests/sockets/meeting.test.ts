import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Choice } from '../../src/lib/meeting/meeting';
import {
  demoMeeting,
  Device,
  holder,
  joins,
  linksOf,
  organiser,
  type Page,
} from '../support/people';
import { startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let boss: Device;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
afterAll(() => server.stop());

/** A demo meeting that has been opened, with one phone for each of the first `phones` elements. */
async function running(phones: number) {
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const voters: Page<'participant'>[] = [];
  for (const { id: elementId, shortName } of desk.view.elements.slice(0, phones)) {
    voters.push((await joins(server.url, code, { name: `Peserta ${shortName}`, elementId })).page);
  }
  await desk.until(() => desk.view.attendees.length === phones);
  const first = desk.view.agenda.items[0];
  await desk.send('agenda.start', { itemId: first?.id ?? '' });
  await desk.until(() => desk.view.meeting.phase === 'running');
  return { code, desk, voters };
}

type Secrecy = 'open' | 'secret';
async function open(
  desk: Page<'facilitator'>,
  secrecy: Secrecy,
  number = 1,
  kind: 'consensus' | 'vote' = 'vote',
) {
  const recommendation = desk.view.recommendations[number - 1];
  const ack = await desk.send('ballot.open', {
    recommendationId: recommendation?.id ?? '',
    kind,
    secrecy,
    rule: { fraction: 'half', base: 'forAgainst' },
    seconds: null,
    quorumOverride: 'Pimpinan rapat melanjutkan',
  });
  expect(ack).toMatchObject({ ok: true });
  await desk.until(() => desk.view.turnout !== null);
  return desk.view.turnout?.ballotId ?? '';
}

async function cast(voter: Page<'participant'>, ballotId: string, choice: Choice, id?: string) {
  await voter.until(() => voter.view.ballot?.id === ballotId);
  return voter.send('vote.cast', { ballotId, choice, note: '' }, id);
}

describe('a vote', () => {
  it('is acknowledged, counted once however often it is sent, and may change until closing', async () => {
    const { desk, voters } = await running(3);
    const ballotId = await open(desk, 'open');
    const [a, b, c] = voters as [Page<'participant'>, Page<'participant'>, Page<'participant'>];
    const first = await cast(a, ballotId, 'agree', 'same-press');
    expect(await cast(a, ballotId, 'agree', 'same-press')).toEqual(first);
    await cast(b, ballotId, 'agree');
    await cast(c, ballotId, 'agree');
    await cast(c, ballotId, 'disagree');
    await desk.send('ballot.close', { ballotId });
    await desk.until(() => desk.view.rounds[0]?.state === 'closed');
    expect(desk.view.rounds[0]?.result?.counts).toMatchObject({
      agree: 2,
      agreeWithNotes: 0,
      disagree: 1,
      abstain: 0,
    });
    const late = await b.send('vote.cast', { ballotId, choice: 'disagree', note: '' });
    expect(late).toEqual({ ok: false, refusal: { code: 'ballot.closed' } });
  });

  it('shows nobody a tally before closing, and phones nothing per vote', async () => {
    const { code, desk, voters } = await running(5);
    const screen = await (await holder(boss, code, 'screen')).open(code, 'screen');
    const ballotId = await open(desk, 'open');
    const [first] = voters as [Page<'participant'>];
    for (const voter of voters) await voter.until(() => voter.view.ballot?.id === ballotId);
    const before = first.received.length;
    for (const voter of voters.slice(1)) await cast(voter, ballotId, 'disagree');
    await screen.until(() => screen.view.turnout?.voted === 4);
    expect(first.received.slice(before)).toEqual([]);
    expect(screen.received.join()).not.toContain('"disagree":');
    expect(desk.view.rounds[0]).toMatchObject({ result: null, rollCall: null, notes: [] });
    await desk.send('ballot.close', { ballotId });
    await screen.until(() => screen.view.stage.scene?.kind === 'result');
    expect(screen.view.stage.scene).toMatchObject({
      outcome: { result: { counts: { disagree: 4 } } },
    });
  });

  it('belongs to one seat per element, which its holder can hand over', async () => {
    const { code, desk, voters } = await running(1);
    const [holderPage] = voters as [Page<'participant'>];
    const elementId = holderPage.me?.seat ?? '';
    const { page: colleague } = await joins(server.url, code, { name: 'Rekan', elementId });
    expect(colleague.me).toMatchObject({ seat: null, seatHolder: holderPage.me?.attendee.name });
    const ballotId = await open(desk, 'open');
    expect(await cast(colleague, ballotId, 'agree')).toMatchObject({
      ok: false,
      refusal: { code: 'seat.notYours' },
    });
    await holderPage.until(() => holderPage.me?.colleagues.length === 1);
    await holderPage.send('seat.handOver', {
      elementId,
      attendeeId: colleague.me?.attendee.id ?? '',
    });
    await colleague.until(() => colleague.me?.seat === elementId);
    expect(await cast(colleague, ballotId, 'agree')).toMatchObject({ ok: true });
    expect(await cast(holderPage, ballotId, 'agree')).toMatchObject({ ok: false });
  });
});

describe('a secret ballot', () => {
  it('keeps choices from every page, lets the voter read the own one until closing, then nobody', async () => {
    const { code, desk, voters } = await running(5);
    const secretary = await (await holder(boss, code, 'secretary')).open(code, 'secretary');
    const ballotId = await open(desk, 'secret');
    const choices: Choice[] = ['agree', 'disagree', 'abstain', 'agree', 'agree'];
    for (const [n, voter] of voters.entries()) await cast(voter, ballotId, choices[n] ?? 'agree');
    const [first] = voters as [Page<'participant'>];
    first.socket.emit('view.get');
    await first.until(() => first.me?.vote?.choice === 'agree');
    await desk.send('ballot.close', { ballotId });
    await secretary.until(() => secretary.view.rounds[0]?.state === 'closed');
    expect(secretary.view.rounds[0]).toMatchObject({
      rollCall: null,
      result: { counts: { agree: 3, disagree: 1, abstain: 1 } },
    });
    first.socket.emit('view.get');
    await first.until(() => first.me?.vote?.choice === null);
  });

  it('does not publish fewer than five votes', async () => {
    const { desk, voters } = await running(4);
    const ballotId = await open(desk, 'secret');
    for (const voter of voters) await cast(voter, ballotId, 'agree');
    await desk.send('ballot.close', { ballotId });
    await desk.until(() => desk.view.rounds[0]?.state === 'closed');
    expect(desk.view.rounds[0]?.result).toBeNull();
  });
});

describe('rights', () => {
  it('turns away pages without a link, and commands beyond the role', async () => {
    const code = await demoMeeting(boss);
    const stranger = await new Device(server.url).open(code, 'facilitator');
    expect(stranger.refusal).toEqual({ code: 'sign.in' });
    const { page } = await joins(server.url, code, { name: 'Peninjau' });
    expect(await page.send('meeting.close', {})).toMatchObject({
      ok: false,
      refusal: { code: 'role.forbidden' },
    });
    expect(await page.raw('constructor', {})).toMatchObject({ ok: false });
    expect(await page.raw('hand.raise', { id: 'x', topic: 7 })).toMatchObject({ ok: false });
  });

  it('ends a page whose link is revoked, and accepts the renewed link only', async () => {
    const code = await demoMeeting(boss);
    const screenDevice = await holder(boss, code, 'screen');
    const screen = await screenDevice.open(code, 'screen');
    const desk = await boss.open(code, 'secretary');
    const old = (await linksOf(boss, code)).find((link) => link.role === 'screen');
    await desk.send('link.renew', { linkId: old?.id ?? '' });
    await screen.until(() => screen.refusal !== null);
    expect((await screenDevice.open(code, 'screen')).refusal).toEqual({ code: 'sign.in' });
    const renewed = await (await holder(boss, code, 'screen')).open(code, 'screen');
    expect(renewed.view.meeting.code).toBe(code);
  });

  it('lets a presenter write about the own element only', async () => {
    const code = await demoMeeting(boss);
    const [mine, other] = (await linksOf(boss, code)).filter((link) => link.role === 'presenter');
    const own = mine?.elementId ?? '';
    const page = await (await holder(boss, code, 'presenter', own)).open(code, 'presenter', own);
    const text = (elementId: string) => ({
      elementId,
      entry: { part: 'achievements' as const, item: { text: 'Capaian baru' } },
      before: null,
    });
    expect(await page.send('report.add', text(own))).toMatchObject({ ok: true });
    expect(await page.send('report.add', text(other?.elementId ?? ''))).toMatchObject({
      ok: false,
      refusal: { code: 'role.forbidden' },
    });
  });
});

describe('joining', () => {
  it('is one attendee however often the request is repeated, and the same one when the phone returns', async () => {
    const code = await demoMeeting(boss);
    const phone = new Device(server.url);
    const request = {
      id: 'press-1',
      device: 'a'.repeat(20),
      name: 'Hj. Siti, S.K.M.',
      position: 'Kabid',
      elementId: null,
      organisation: 'PMI',
    };
    await phone.post(`/m/${code}/join`, request);
    const lostAnswer = new Device(server.url);
    await lostAnswer.post(`/m/${code}/join`, request);
    await phone.post(`/m/${code}/join`, { ...request, id: 'press-2', device: 'b'.repeat(20) });
    const page = await lostAnswer.open(code, 'participant');
    await page.until(() => page.me !== null);
    expect(page.me?.attendee).toMatchObject({ number: 1, name: 'Hj. Siti, S.K.M.' });
    expect(page.view.presence.attendees).toBe(1);
    const thief = new Device(server.url);
    const { body } = await thief.post(`/m/${code}/join`, { ...request, device: 'c'.repeat(20) });
    expect(body.refusal).toEqual({ code: 'id.taken' });
  });

  it('refuses unknown codes and unreadable forms with a code', async () => {
    const phone = new Device(server.url);
    expect((await phone.post('/m/ZZZZZZ/join', {})).body.refusal).toEqual({
      code: 'meeting.unknown',
    });
    const code = await demoMeeting(boss);
    expect((await phone.post(`/m/${code}/join`, 'not json')).body.refusal).toEqual({
      code: 'input.invalid',
    });
    const nameless = {
      id: 'x',
      device: 'a'.repeat(20),
      name: '  ',
      position: '',
      elementId: null,
      organisation: '',
    };
    expect((await phone.post(`/m/${code}/join`, nameless)).body.refusal).toEqual({
      code: 'text.required',
      field: 'name',
    });
    expect(
      (await phone.post(`/m/${code}/join`, nameless, { origin: 'http://elsewhere.example' }))
        .status,
    ).toBe(403);
  });
});

describe('editing', () => {
  it('never overwrites what somebody else has just written', async () => {
    const code = await demoMeeting(boss);
    const [a, b] = [await boss.open(code, 'secretary'), await boss.open(code, 'secretary')];
    await a.send('minutes.write', { section: 'opening', was: '', now: 'Dibuka oleh A.' });
    const late = await b.send('minutes.write', {
      section: 'opening',
      was: '',
      now: 'Dibuka oleh B.',
    });
    expect(late).toEqual({
      ok: false,
      refusal: { code: 'edit.conflict', field: 'text', current: { text: 'Dibuka oleh A.' } },
    });
    expect(
      await b.send('minutes.write', {
        section: 'opening',
        was: 'Dibuka oleh A.',
        now: 'Dibuka oleh A dan B.',
      }),
    ).toMatchObject({ ok: true });
  });
});
