import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createMeeting } from '../meeting/templates/create';
import { Hall, type Change } from './hall';
import { Secret } from './secret';
import { MemoryStore } from './store/memory-store';
import type { LogRecord } from './store/store';
import { Vault } from './vault';

const organiser = { role: 'organiser' as const, id: null };

/** A store whose writes can be held back or made to fail. */
class TestStore extends MemoryStore {
  writes: number[] = [];
  failure: Error | null = null;
  gate: Promise<void> = Promise.resolve();

  override async append(code: string, records: readonly LogRecord[]): Promise<void> {
    await this.gate;
    if (this.failure) throw this.failure;
    this.writes.push(records.length);
    await super.append(code, records);
  }
}

async function demoHall() {
  const folder = mkdtempSync(join(tmpdir(), 'rakoor-hall-'));
  const store = new TestStore();
  const parts = {
    code: 'ABCDEF',
    store,
    vault: new Vault(join(folder, 'keys')),
    secret: new Secret(folder),
  };
  const creation = {
    template: 'demo' as const,
    profile: null,
    elements: 'starter' as const,
    source: null,
  };
  const hall = await Hall.create(
    parts,
    (context) => createMeeting(creation, context, null),
    organiser,
    'create',
  );
  await hall.close();
  store.writes = [];
  return { hall, store, parts };
}

const shift = (minutes: number) => ({ type: 'agenda.shift' as const, minutes });

it('writes together what arrived while the last write ran', async () => {
  const { hall, store } = await demoHall();
  let release = () => {};
  store.gate = new Promise((resolve) => (release = resolve));
  const first = hall.execute(shift(1), organiser, 'a');
  await vi.waitFor(() => expect(hall.meeting.agenda[0]?.gapMinutes).toBe(0));
  await new Promise(setImmediate);
  const rest = ['b', 'c', 'd'].map((id) => hall.execute(shift(1), organiser, id));
  release();
  expect(await Promise.all([first, ...rest])).toEqual(
    Array.from({ length: 4 }, (): unknown => expect.objectContaining({ ok: true })),
  );
  expect(store.writes).toEqual([1, 3]);
  expect(hall.meeting.agenda[0]?.gapMinutes).toBe(4);
});

it('answers a repeated id with the first answer, also after a restart', async () => {
  const { hall, parts } = await demoHall();
  const first = await hall.execute(shift(5), organiser, 'a');
  expect(await hall.execute(shift(5), organiser, 'a')).toEqual(first);
  await hall.close();
  const reopened = await Hall.open(parts);
  expect(await reopened.execute(shift(5), organiser, 'a')).toEqual(first);
  expect(reopened.meeting.agenda[0]?.gapMinutes).toBe(5);
  expect(reopened.meeting).toEqual(hall.meeting);
});

it('does not let one actor read the answer to another’s id', async () => {
  const { hall } = await demoHall();
  await hall.execute(shift(5), organiser, 'a');
  await hall.execute(shift(5), { role: 'facilitator', id: null }, 'a');
  expect(hall.meeting.agenda[0]?.gapMinutes).toBe(10);
});

it('has applied nothing, and told nobody, when the disk is full; and goes on when there is room again', async () => {
  const { hall, store, parts } = await demoHall();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const changes: Change[] = [];
  hall.onChange((change) => changes.push(change));
  store.failure = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const refused = { ok: false, refusal: { code: 'store.unavailable' } };
  expect(
    await Promise.all([
      hall.execute(shift(5), organiser, 'a'),
      hall.execute(shift(6), organiser, 'b'),
    ]),
  ).toEqual([refused, refused]);
  expect(hall.meeting.agenda[0]?.gapMinutes).toBe(0);
  expect(changes).toEqual([]);
  expect(said.mock.calls.join()).toContain('ENOSPC');
  store.failure = null;
  expect(await hall.execute(shift(5), organiser, 'a')).toMatchObject({ ok: true });
  expect((await Hall.open(parts)).meeting.agenda[0]?.gapMinutes).toBe(5);
  said.mockRestore();
});

it('goes on where a key cannot be destroyed, and tries again', async () => {
  const { hall, parts } = await demoHall();
  const { vault } = parts;
  await vault.create('of-nothing');
  const destroy = vi.spyOn(vault, 'destroy').mockRejectedValueOnce(new Error('EIO: i/o error'));
  expect(await hall.execute(shift(1), organiser, 'a')).toMatchObject({ ok: true });
  expect(vault.keyIds).toEqual(['of-nothing']);
  expect(await hall.execute(shift(2), organiser, 'b')).toMatchObject({ ok: true });
  await hall.close();
  expect(destroy).toHaveBeenCalledTimes(2);
  expect(vault.keyIds).toEqual([]);
});

it('closes a timed ballot by itself', async () => {
  const { hall } = await demoHall();
  const [item] = hall.meeting.agenda;
  const [recommendation] = hall.meeting.recommendations;
  await hall.execute({ type: 'agenda.start', itemId: item?.id ?? '' }, organiser, 'start');
  vi.useFakeTimers({ now: Date.now(), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  await hall.execute(
    {
      type: 'ballot.open',
      recommendationId: recommendation?.id ?? '',
      kind: 'consensus',
      secrecy: 'open',
      rule: { fraction: 'half', base: 'forAgainst' },
      seconds: 60,
      quorumOverride: 'Pimpinan rapat melanjutkan',
    },
    organiser,
    'ballot',
  );
  vi.advanceTimersByTime(59_000);
  expect(hall.meeting.ballots[0]?.state).toBe('open');
  vi.advanceTimersByTime(1_500);
  vi.useRealTimers();
  await vi.waitFor(() => expect(hall.meeting.ballots[0]?.state).toBe('closed'));
});
