import { describe, expect, it } from 'vitest';
import { checkSays, checkWords, type CheckWord } from '../../locale/checks';
import { judgeBackwards, judgeStep, judgeTime } from './clock';
import { judgeDiskClock, judgeSpace, judgeSpeed } from './disk';
import { judgeMemory, judgeNode } from './machine';
import { judgeAddresses } from './network';

const megabyte = 2 ** 20;
const state = ({ state }: { state: string }) => state;
const is = ({ is }: { is: string }) => is;

describe('the judgement', () => {
  it('of free space: a gigabyte is wanted, without room nothing can be recorded', () => {
    expect([99, 100, 1023, 1024].map((n) => state(judgeSpace(n * megabyte)))).toEqual([
      'fault',
      'attention',
      'attention',
      'ok',
    ]);
  });

  it('of the disk: a vote waits for it', () => {
    expect([0.2, 50, 51, 501].map((ms) => is(judgeSpeed(ms)))).toEqual([
      'disk.fast',
      'disk.fast',
      'disk.slow',
      'disk.verySlow',
    ]);
    expect(judgeDiskClock(1999)).toEqual([]);
    expect(judgeDiskClock(-3000).map(is)).toEqual(['disk.otherClock']);
  });

  it('of the clock: year, zone, and whether it went back', () => {
    const now = new Date(Date.UTC(2026, 11, 10, 0, 5));
    expect(judgeTime(now, 480)).toEqual([
      { state: 'ok', is: 'clock.says', with: ['10/12/2026', '08.05', 'WITA'] },
    ]);
    expect(judgeTime(now, 0).map(is)).toEqual(['clock.otherZone']);
    expect(judgeTime(new Date(0), 480).map(is)).toEqual(['clock.wrongYear']);
    expect(judgeBackwards(now.getTime() + 120_000, now.getTime())).toEqual([
      { state: 'fault', is: 'clock.backwards', with: [2] },
    ]);
    expect(judgeBackwards(now.getTime(), now.getTime())).toEqual([]);
    expect(judgeStep(-5000).map(is)).toEqual(['clock.moved']);
  });

  it('of the network: an address for phones, which one, and none', () => {
    const everywhere = { host: '0.0.0.0', port: 3000 };
    expect(judgeAddresses(['192.168.1.20', '10.0.0.5'], everywhere)).toEqual([
      { state: 'ok', is: 'network.address', with: ['http://192.168.1.20:3000'] },
      { state: 'attention', is: 'network.several', with: ['http://10.0.0.5:3000'] },
    ]);
    expect(judgeAddresses([], everywhere).map(is)).toEqual(['network.none']);
    const own = { host: '127.0.0.1', port: 3000 };
    expect(judgeAddresses(['192.168.1.20'], own).map(state)).toEqual(['fault']);
  });

  it('of the machine', () => {
    expect(
      ['18.20.0', '20.18.9', '20.19.0', '22.11.0', '22.12.0', '24.1.0'].map((version) =>
        state(judgeNode(version)),
      ),
    ).toEqual(['fault', 'fault', 'ok', 'fault', 'ok', 'ok']);
    expect([249, 250, 1024].map((n) => state(judgeMemory(n * megabyte)))).toEqual([
      'fault',
      'attention',
      'ok',
    ]);
  });
});

it.each(Object.keys(checkWords) as CheckWord[])('%s is said in both languages', (word) => {
  const values = ['SATU', 'DUA', 'TIGA'];
  const [inIndonesian, inEnglish] = (['id', 'en'] as const).map((lang) =>
    checkSays({ is: word, with: values }, lang),
  );
  // What is wrong comes with what to do; and both languages tell the same values.
  expect(inEnglish).toHaveLength(inIndonesian?.length ?? 0);
  for (const value of values)
    expect(inEnglish?.join().includes(value)).toBe(inIndonesian?.join().includes(value));
});
