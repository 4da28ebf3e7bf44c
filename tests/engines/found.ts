import { existsSync, readdirSync } from 'node:fs';
import { findBrowser } from '../browser.js';
import { chromium } from './chromium';
import { chromium80 } from './chromium-80';
import type { Engine } from './engine';
import { firefox } from './firefox';
import { webkit } from './webkit';

type Candidate = {
  name: string;
  /** Null where this machine has none. */
  start: (() => Promise<Engine>) | null;
  /** How to have one. */
  missing: string;
};

const LIBRARIES = '/usr/lib';
const first = (...paths: string[]) => paths.find((path) => existsSync(path));

/** MiniBrowser lies in a folder by architecture and by version. */
function miniBrowser(): string | undefined {
  const architectures = existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [];
  return first(
    ...architectures.flatMap((name) =>
      ['4.1', '4.0', '6.0'].map((version) =>
        version === '6.0'
          ? `${LIBRARIES}/${name}/webkitgtk-6.0/MiniBrowser`
          : `${LIBRARIES}/${name}/webkit2gtk-${version}/MiniBrowser`,
      ),
    ),
  );
}

function webkitHere(): (() => Promise<Engine>) | null {
  const driver = first('/usr/bin/WebKitWebDriver');
  const browser = miniBrowser();
  const hasDisplay = first('/usr/bin/Xvfb') !== undefined;
  return driver && browser && hasDisplay ? () => webkit(driver, browser) : null;
}

const current = findBrowser();
const fox = first('/usr/bin/firefox-esr', '/usr/bin/firefox');
const runsBinary = process.platform === 'linux' && process.arch === 'x64';

export const candidates: readonly Candidate[] = [
  {
    name: 'Chromium 80',
    start: runsBinary ? chromium80 : null,
    missing: 'its binary runs on Linux x64 only',
  },
  {
    name: 'Chromium',
    start: current ? () => chromium(current) : null,
    missing: 'apt install chromium',
  },
  {
    name: 'Firefox',
    start: fox ? () => firefox(fox) : null,
    missing: 'apt install firefox-esr',
  },
  { name: 'WebKitGTK', start: webkitHere(), missing: 'apt install webkit2gtk-driver xvfb' },
];
