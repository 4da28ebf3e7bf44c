import { parentPort, workerData } from 'node:worker_threads';
import { join } from 'node:path';
import { bytesPerSegment } from '../../src/lib/server/limits';
import { writeDurably } from '../../src/lib/server/store/durable-write';

/* The thread of the yardstick that writes: the product's own writing, and nothing else of it. */

const path = join(String(workerData), 'log.json');
const mark = 'm'.repeat(100);
const free = mark + ' '.repeat(bytesPerSegment);
let end = Infinity;

parentPort?.on('message', (added: string) => {
  if (end + added.length > free.length) {
    writeDurably({ path, text: free });
    end = mark.length;
  }
  const pieces = [
    { at: end, text: added },
    { at: 0, text: mark },
  ];
  writeDurably({ path, head: mark, pieces });
  end += added.length;
  parentPort?.postMessage(true);
});
