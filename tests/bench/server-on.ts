import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../support/server';

export const loopback = '127.0.0.1';

/** Runs a driver with a server of its own on a fresh data folder, and removes both. */
export async function withServer<T>(use: (server: RunningServer) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rakoor-bench-'));
  const server = await startServer({ dataDir, host: loopback });
  try {
    return await use(server);
  } finally {
    await server.kill9();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
