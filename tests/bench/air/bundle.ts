import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';

const entry = fileURLToPath(new URL('page.svelte.ts', import.meta.url));

/** The phone's own code for browsers as one script that leaves `page` behind (page.svelte.ts). */
export async function phoneScript(): Promise<Script> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'page' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (!chunk) throw new Error('the phone’s page was not bundled');
  return new Script(chunk.code, { filename: 'phone-page.js' });
}
