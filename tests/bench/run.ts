import { parseArgs } from 'node:util';
import { buildIfStale } from '../../src/launch/build.js';
import { air } from './air';
import { board } from './board';
import { crash } from './crash';
import { document } from './document';
import { allDocuments } from './documents';
import { growth } from './growth';
import { hall } from './hall';
import { bounded, runMs } from './limits';
import { page } from './page';
import { machine, print, type Report } from './report';

/* `npm run bench -- hall|growth|crash|air|document|documents|page|board`: what each measures stands in docs/benchmarks.md. */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    clients: { type: 'string' },
    seconds: { type: 'string' },
    runs: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const clients = (usual: number) => bounded('clients', values.clients, usual);
const runs = (usual: number) => bounded('runs', values.runs, usual);
const seconds = (usual: number) => bounded('seconds', values.seconds, usual);

const drivers: Record<string, () => Promise<Report>> = {
  hall: () => hall(clients(1000), seconds(2)),
  growth,
  crash: () => crash(runs(10), clients(200)),
  air: () => air(clients(200)),
  document,
  documents: allDocuments,
  page,
  board,
};

const driver = drivers[positionals[0] ?? ''];
if (!driver) {
  console.error(`Which one? ${Object.keys(drivers).join(', ')}`);
  process.exit(1);
}
setTimeout(() => {
  console.error(`Not done after ${runMs / 60_000} minutes.`);
  process.exit(1);
}, runMs).unref();

await buildIfStale();
console.log(machine());
print(await driver(), values.json);
process.exit(0);
