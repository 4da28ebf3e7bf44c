import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { oldestBrowser, plainMembers, plainScopes } from './vite.old-phones.js';
import { offlinePages } from './vite.offline.js';
import { pageScripts } from './vite.phone.js';
import { threads } from './vite.threads.js';

// In production src/server.js does this; the `init` hook finds the http server there.
const shareHttpServer: Plugin = {
  name: 'rakoor:share-http-server',
  configureServer(server) {
    Reflect.set(globalThis, Symbol.for('rakoor.http'), server.httpServer);
  },
};

export default defineConfig({
  plugins: [
    sveltekit(),
    shareHttpServer,
    plainScopes,
    threads,
    plainMembers,
    pageScripts,
    offlinePages,
  ],
  build: { target: oldestBrowser, cssTarget: oldestBrowser },
  test: {
    // By itself Vitest leaves one core to the editor.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          // Rules are pure: nothing of one file is left for the next, and importing them anew costs more than running them.
          isolate: false,
          // A busy machine is slow, not wrong.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sockets',
          environment: 'node',
          include: ['tests/sockets/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
