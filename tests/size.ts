import { rmSync } from 'node:fs';
import { firstVisit } from './support/first-visit';
import { demoMeeting, organiser } from './support/people';
import { startServer } from './support/server';

/* `npm run size` (after a build): what a phone downloads on its first visit, as the server really sends it. */

const LIMIT = 60_000;

const server = await startServer({ host: '127.0.0.1' });
const code = await demoMeeting(await organiser(server.url, server.organiserLink));
const rounds = await firstVisit(`${server.url}/m/${code}`);
await server.stop();
rmSync(server.dataDir, { recursive: true, force: true });

const row = (bytes: number, words: string) => console.log(`${String(bytes).padStart(8)}  ${words}`);
const total = rounds.flat().reduce((sum, { bytes }) => sum + bytes, 0);
const faults = [
  ...rounds
    .flat()
    .filter(({ bytes, encoding }) => bytes > 1000 && encoding === 'plain')
    .map(({ path }) => `${path} is not compressed.`),
  ...rounds
    .slice(2)
    .flat()
    .map(({ path }) => `${path} is not named in the HTML.`),
  ...(total > LIMIT ? [`Too large: ${total} of ${LIMIT} bytes.`] : []),
];

for (const [n, files] of rounds.entries()) {
  console.log(n === 0 ? 'The HTML' : `Round ${n} after it`);
  for (const { path, bytes, encoding } of files) row(bytes, `${path} (${encoding})`);
}
row(total, `in all, of ${LIMIT}`);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
