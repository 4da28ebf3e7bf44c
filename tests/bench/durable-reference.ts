import { parentPort, workerData } from 'node:worker_threads';
import { join } from 'node:path';
import { DurableWriter } from '../../src/lib/server/store/durable-write';

/* The thread of the yardstick that writes: the product's own writer, and nothing else of it. */

const path = join(String(workerData), 'log.json');
/** As long as a segment of the log may become. */
const longest = 128_000;
const writer = new DurableWriter();
let written = 0;

parentPort?.on('message', (added: string) => {
  if (written > longest) written = 0;
  writer.write({ path, after: written, added, end: ']' });
  written += added.length;
  parentPort?.postMessage(true);
});
