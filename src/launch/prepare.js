import { ensureFree, wantedAddress } from './address.js';
import { buildIfStale } from './build.js';
import { installIfNeeded } from './install.js';

export async function prepare() {
  await ensureFree(wantedAddress());
  await installIfNeeded();
  await buildIfStale();
}
