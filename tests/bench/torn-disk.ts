import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../support/server';
import { arriveAll } from './arrivals';
import { missingAndDoubled, recorded } from './ledger';
import { call } from './http';
import { press } from './presses';
import { realDisk } from './real-disk';
import type { Report } from './report';
import { loopback } from './server-on';
import { convene, openBallot } from './session';

const FAULT = fileURLToPath(new URL('disk-fault.cjs', import.meta.url));
const people = 24;

type Row = Report['table'][number];
type Damage = { what: string; do: (lastSegment: string) => void; readable: boolean };

const damages: Damage[] = [
  {
    what: 'half-written temporary file beside the log',
    do: (path) => writeFileSync(`${path}.tmp`, readFileSync(path, 'utf8').slice(0, 500)),
    readable: true,
  },
  {
    what: 'half of a batch in the free room of the log',
    do: (path) => {
      const file = openSync(path, 'r+');
      const half = ',\n{"seq":9999,"at":1764288000000,"actor":{"role":"partic';
      const free = readFileSync(path).indexOf('\t');
      if (free < 0) throw new Error('the last segment has no free room');
      writeSync(file, half, free);
      closeSync(file);
    },
    readable: true,
  },
  {
    what: 'last segment cut in half',
    do: (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
    readable: false,
  },
  {
    what: 'last segment scribbled over',
    do: (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/"agree"/, '"abstain"')),
    readable: false,
  },
];

/** What the server says of it: the last line that names the meeting. */
const said = (output: string, code: string): string =>
  output.split('\n').findLast((line) => line.includes(code)) ?? '(nothing)';

/** Damages a copy of a finished folder and starts on it. */
async function damaged(dataDir: string, code: string, { what, do: damage, readable }: Damage) {
  const copy = mkdtempSync(join(tmpdir(), 'rakoor-bench-'));
  cpSync(dataDir, copy, { recursive: true });
  const folder = join(copy, 'meetings', code);
  const last = readdirSync(folder)
    .filter((name) => /^log-\d+\.json$/.test(name))
    .sort()
    .at(-1);
  damage(join(folder, last ?? ''));
  const before = readFileSync(join(folder, last ?? ''));
  const server = await startServer({ dataDir: copy, host: loopback });
  // Without a name nobody joins; a meeting that is not there says so first.
  const { status } = await call(`${server.url}/m/${code}/join`, { json: {} });
  const opened = status !== 404;
  const untouched = before.equals(readFileSync(join(folder, last ?? '')));
  const answer = said(server.output(), code);
  await server.kill9();
  rmSync(copy, { recursive: true });
  const right = untouched && opened === readable && (readable || answer.includes(code));
  const row: Row = [
    what,
    `${right ? 'right' : 'WRONG'}: meeting ${opened ? 'opened' : 'not opened'}, files ${untouched ? 'untouched' : 'CHANGED'}` +
      (readable ? '' : `; says: ${answer.slice(0, 160)}`),
  ];
  return row;
}

/** Votes while the disk refuses, and after it takes writes again. */
export async function tornDisk(): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rakoor-bench-'));
  const sign = join(dataDir, 'fault');
  process.env.RAKOOR_DISK_FAULT = sign;
  const nodeOptions = ['--require', FAULT];
  const server = await startServer({ dataDir, host: loopback, nodeOptions });
  const session = await convene(server);
  const phones = (await arriveAll(session, people, 500)).map(({ phone }) => phone);
  const ballotId = await openBallot(session, 'open');
  const acknowledged = [...(await press(phones, ballotId, 500)).acknowledged];
  const rows: Row[] = [];
  for (const [code, what] of [
    ['ENOSPC', 'disk full'],
    ['EROFS', 'folder turned read-only'],
    ['EIO', 'disk fails after the writing'],
  ] as const) {
    writeFileSync(sign, code);
    const during = await press(phones, ballotId, 500);
    rmSync(sign);
    if (during.acknowledged.length > 0)
      throw new Error(`${code} was not injected, or a vote was acknowledged without a write`);
    const after = await press(phones, ballotId, 500);
    acknowledged.push(...during.acknowledged, ...after.acknowledged);
    rows.push([
      `${what} (injected ${code})`,
      `${during.acknowledged.length} of ${people} acknowledged meanwhile, ${after.acknowledged.length} afterwards; ` +
        `says: ${said(server.output(), session.code).slice(0, 160)}`,
    ]);
  }
  await server.kill9();
  for (const phone of phones) phone.close();
  const { lost, doubled } = missingAndDoubled(acknowledged, await recorded(dataDir, session.code));
  rows.push(['  acknowledged but missing, recorded twice', `${lost}, ${doubled}`]);
  rows.push(...(await realDisk()));
  for (const damage of damages) rows.push(await damaged(dataDir, session.code, damage));
  rmSync(dataDir, { recursive: true });
  return rows;
}
