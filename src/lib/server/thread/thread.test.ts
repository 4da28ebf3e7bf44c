import { afterEach, describe, expect, it } from 'vitest';
import { Thread } from './thread';

/** Doubles numbers; fails, ends or throws when told to. */
const source = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, question }) => {
    if (question === 'exit') process.exit(3);
    if (question === 'throw') throw new Error('out of ink');
    if (question === 'silent') return;
    if (question === 'fail') return parentPort.postMessage({ id, problem: 'no such page', code: 'ENOENT' });
    parentPort.postMessage({ id, answer: question * 2 });
  });
`;
const thread = new Thread<number | string, number>(source, 64);
afterEach(() => thread.stop());

describe('a thread', () => {
  it('answers each question', async () => {
    expect(await Promise.all([1, 2, 3].map((n) => thread.ask(n)))).toEqual([2, 4, 6]);
  });

  it('refuses what its script could not do, and goes on', async () => {
    await expect(thread.ask('fail')).rejects.toMatchObject({
      message: 'no such page',
      code: 'ENOENT',
    });
    expect(await thread.ask(4)).toBe(8);
  });

  it.each([
    ['throw', 'out of ink'],
    ['exit', 'stopped'],
  ])('refuses all who wait when its worker dies (%s), and starts anew', async (how, reason) => {
    const waiting = thread.ask('silent');
    await Promise.all([
      expect(thread.ask(how)).rejects.toThrow(reason),
      expect(waiting).rejects.toThrow(reason),
    ]);
    expect(await thread.ask(5)).toBe(10);
  });

  it('refuses what cannot be sent', async () => {
    const any = new Thread<unknown, number>(source, 64);
    await expect(any.ask(() => 1)).rejects.toThrow('could not be cloned');
    await any.stop();
  });

  it('refuses who waits when it is stopped', async () => {
    const refused = expect(thread.ask('silent')).rejects.toThrow('stopped');
    await thread.stop();
    await refused;
  });
});
