import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beatEveryMs } from '../meeting/protocol';
import { Beats } from './beats';
import type { Client, Io } from './connection';

/** Socket.IO's rooms, as far as beats use them. */
function pages(count: number) {
  const rooms = new Map<string, number[]>();
  const heard = Array.from({ length: count }, () => 0);
  const io = {
    to: (room: string) => ({
      emit: () => rooms.get(room)?.forEach((page) => (heard[page] = (heard[page] ?? 0) + 1)),
    }),
  } as unknown as Io;
  const clients = heard.map((_, page) => {
    const join = (room: string) => void rooms.set(room, [...(rooms.get(room) ?? []), page]);
    return { join } as unknown as Client;
  });
  return { io, clients, heard, rooms };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('every page hears one beat in each span, few of them at the same moment, and none after the end', () => {
  const { io, clients, heard, rooms } = pages(103);
  const beats = new Beats(io);
  for (const client of clients) beats.enter(client);
  vi.advanceTimersByTime(3 * beatEveryMs);
  expect(new Set(heard)).toEqual(new Set([3]));
  expect(Math.max(...[...rooms.values()].map((room) => room.length))).toBeLessThanOrEqual(6);
  beats.stop();
  vi.advanceTimersByTime(3 * beatEveryMs);
  expect(new Set(heard)).toEqual(new Set([3]));
});
