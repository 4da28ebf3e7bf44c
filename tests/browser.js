import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** A Chromium that really starts: Playwright's own may lack the system's libraries. */
export function findBrowser() {
  const places = [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium'];
  return places.find(
    (path) => path && existsSync(path) && spawnSync(path, ['--version']).status === 0,
  );
}

// Playwright adds --no-sandbox by itself, as root needs it.
export const browserArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
