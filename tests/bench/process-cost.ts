import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * CPU seconds a process has used so far, all threads that live, user and system. As the scheduler measures them, in
 * nanoseconds: the hundredths in /proc/PID/stat are samples, and charge a process that wakes with the clock too much.
 */
export function cpuSeconds(pid: number): number {
  const threads = `/proc/${pid}/task`;
  const nanoseconds = readdirSync(threads).map((thread) =>
    Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e9;
}

/** CPU seconds a process uses while nobody asks it for anything: what keeping its connections costs. */
export async function idleCpuSeconds(pid: number, ms: number): Promise<number> {
  const before = cpuSeconds(pid);
  await pause(ms);
  return cpuSeconds(pid) - before;
}

export const residentKilobytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
