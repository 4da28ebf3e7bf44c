import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from './chromium';
import type { Engine } from './engine';
import { profile } from './program';

/** A package whose only use is the binary in it: Chromium 80.0.3987, the oldest that phones here may have. */
const PACKED = join(
  dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')),
  'bin/chromium.br',
);

export async function chromium80(): Promise<Engine> {
  const home = profile();
  const path = join(home.folder, 'chromium');
  writeFileSync(path, brotliDecompressSync(readFileSync(PACKED)), { mode: 0o755 });
  try {
    const engine = await chromium(path);
    return { ...engine, close: () => engine.close().finally(home.remove) };
  } catch (error) {
    home.remove();
    throw error;
  }
}
