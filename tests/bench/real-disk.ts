import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/server';
import { arriveAll } from './arrivals';
import { missingAndDoubled, recorded } from './ledger';
import { press } from './presses';
import type { Report } from './report';
import { loopback } from './server-on';
import { convene, openBallot } from './session';

/* A small disk of its own that is really filled and really turned read-only; needs the right to mount. */

type Row = Report['table'][number];

const people = 24;
const notAllowed =
  'not done: this machine does not let us mount a small disk (needs root on Linux)';

function mounted(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes until nothing fits any more. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4096);
  try {
    while (writeSync(file, block) > 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

const remount = (path: string, how: 'ro' | 'rw') =>
  execFileSync('mount', ['-o', `remount,${how}`, path]);

const troubles: { what: string; begin: (disk: string) => void; end: (disk: string) => void }[] = [
  {
    what: 'really full disk',
    begin: (disk) => fill(join(disk, 'ballast')),
    end: (disk) => rmSync(join(disk, 'ballast')),
  },
  {
    what: 'disk really turned read-only',
    begin: (disk) => remount(disk, 'ro'),
    end: (disk) => remount(disk, 'rw'),
  },
];

async function onDisk(disk: string): Promise<Row[]> {
  const server = await startServer({ dataDir: disk, host: loopback });
  const session = await convene(server);
  const phones = (await arriveAll(session, people, 500)).map(({ phone }) => phone);
  const ballotId = await openBallot(session, 'open');
  const acknowledged: string[] = [];
  const rows: Row[] = [];
  for (const { what, begin, end } of troubles) {
    begin(disk);
    const during = await press(phones, ballotId, 500);
    end(disk);
    const after = await press(phones, ballotId, 500);
    acknowledged.push(...during.acknowledged, ...after.acknowledged);
    const lines = server.output().split('\n');
    const said = lines.findLast((line) => line.includes('cannot write')) ?? '(nothing)';
    rows.push([
      what,
      `${during.acknowledged.length} of ${people} acknowledged meanwhile, ${after.acknowledged.length} afterwards; ` +
        `says: ${said.slice(0, 160)}`,
    ]);
  }
  await server.kill9();
  for (const phone of phones) phone.close();
  const { lost, doubled } = missingAndDoubled(acknowledged, await recorded(disk, session.code));
  return [...rows, ['  acknowledged but missing, recorded twice', `${lost}, ${doubled}`]];
}

/** Votes while a real disk is full and read-only, and after it takes writes again without a restart. */
export async function realDisk(): Promise<Row[]> {
  const disk = mkdtempSync(join(tmpdir(), 'rakoor-disk-'));
  if (!mounted(disk)) {
    rmSync(disk, { recursive: true });
    return [['really full, really read-only disk', notAllowed]];
  }
  try {
    return await onDisk(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true });
  }
}
