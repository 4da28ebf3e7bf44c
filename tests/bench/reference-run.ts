import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Phone } from './phone';
import { press } from './presses';
import { cpuSeconds, idleCpuSeconds, residentKilobytes } from './process-cost';

/**
 * The same phones and presses against bare Socket.IO in a process of its own.
 * @param folder where votes are written before they are acknowledged; without it they stay in memory.
 */
export async function reference(
  clients: number,
  windowMs: number,
  rounds: number,
  folder?: string,
) {
  const child = fork(
    fileURLToPath(new URL('reference.ts', import.meta.url)),
    folder ? [folder] : [],
  );
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const pid = child.pid ?? 0;
  const before = residentKilobytes(pid);
  const screen = await connected(port, 'screen');
  const phones: Phone[] = [];
  while (phones.length < clients) phones.push(await connected(port, 'participant'));
  const kilobytesPerClient = (residentKilobytes(pid) - before) / clients;
  const idle = await idleCpuSeconds(pid, windowMs);
  const ackMs: number[] = [];
  let seconds = 0;
  for (let round = 0; round < rounds; round += 1) {
    await screen.ask('ballot.open', {});
    const began = cpuSeconds(pid);
    const all = screen.until(`"voted":${clients},`);
    ackMs.push(...(await press(phones, 'ballot', windowMs)).ackMs);
    await all;
    seconds += cpuSeconds(pid) - began;
  }
  for (const phone of [screen, ...phones]) phone.close();
  child.kill();
  return {
    ackMs,
    kilobytesPerClient,
    idleCpuSecondsPer1000Votes: (idle / clients) * 1000,
    cpuSecondsPer1000Votes: (seconds / (clients * rounds)) * 1000,
  };
}

async function connected(port: number, as: string): Promise<Phone> {
  const phone = new Phone(`http://127.0.0.1:${port}`, { as });
  const greeted = phone.until('40{');
  phone.connect();
  await greeted;
  return phone;
}
