import { accessSync, constants, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { isAnswered, lockPath } from './lock';

/** A data folder that cannot be used; the message is ready for the operator. */
export class DataFolderError extends Error {
  constructor(
    readonly code: 'DATA_LOCKED' | 'DATA_READ_ONLY',
    message: string,
  ) {
    super(message);
  }
}

/** Makes sure the folder exists and can be written. @throws DataFolderError */
export function prepareFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch {
    throw new DataFolderError(
      'DATA_READ_ONLY',
      `Folder data "${path}" tidak dapat ditulisi. Periksa izin folder, atau pilih folder lain dengan DATA_DIR.\n` +
        `The data folder "${path}" cannot be written. Check its permissions, or choose another with DATA_DIR.`,
    );
  }
}

const listen = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', reject);
    server.listen(path, () => resolve(server.unref()));
  });

/** One process owns a data folder. Resolves with the function that gives it back. @throws DataFolderError */
export async function lockFolder(folder: string): Promise<() => void> {
  const path = lockPath(folder);
  if (await isAnswered(path)) {
    throw new DataFolderError(
      'DATA_LOCKED',
      `Folder data "${folder}" sedang dipakai Rakoor lain di komputer ini. Hentikan yang lain, atau pilih folder lain dengan DATA_DIR.\n` +
        `The data folder "${folder}" is in use by another Rakoor on this computer. Stop it, or choose another folder with DATA_DIR.`,
    );
  }
  rmSync(path, { force: true });
  const server = await listen(path);
  return () => server.close();
}
