import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSegment } from '../../src/lib/server/store/segment-file';
import type { LogRecord } from '../../src/lib/server/store/store';

/** What stands on disk, oldest first. */
export const logOf = (dataDir: string, code: string): LogRecord[] => {
  const folder = join(dataDir, 'meetings', code);
  const names = readdirSync(folder)
    .filter((name) => name.startsWith('log-'))
    .sort();
  return names
    .flatMap((name) => parseSegment(readFileSync(join(folder, name), 'utf8')).texts)
    .map((text) => JSON.parse(text) as LogRecord);
};
