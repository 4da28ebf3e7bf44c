import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** The kernel counts in hundredths of a second. */
const ticksPerSecond = 100;

/** CPU seconds a process has used so far, all threads, user and system. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** CPU seconds a process uses while nobody asks it for anything: what keeping its connections costs. */
export async function idleCpuSeconds(pid: number, ms: number): Promise<number> {
  const before = cpuSeconds(pid);
  await pause(ms);
  return cpuSeconds(pid) - before;
}

export const residentKilobytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
