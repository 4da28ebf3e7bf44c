import { join } from 'node:path';
import { LowdbStore } from '../../src/lib/server/store/lowdb-store';
import { wholeLog } from '../../src/lib/server/store/store';

/** How often each command id stands in the meeting's log on disk; reading it also checks its chain of hashes. */
export async function recorded(dataDir: string, code: string): Promise<Map<string, number>> {
  const records = await wholeLog(new LowdbStore(join(dataDir, 'meetings')), code);
  const times = new Map<string, number>();
  for (const { event, commandId } of records) {
    if (event.type === 'vote.cast') times.set(commandId, (times.get(commandId) ?? 0) + 1);
  }
  return times;
}

export function missingAndDoubled(ids: readonly string[], times: ReadonlyMap<string, number>) {
  return {
    lost: ids.filter((id) => !times.has(id)).length,
    doubled: [...times.values()].filter((count) => count > 1).length,
  };
}
