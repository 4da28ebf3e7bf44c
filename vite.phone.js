import { svelte } from '@sveltejs/vite-plugin-svelte';
import { relative } from 'node:path';
import { build } from 'vite';
import { oldestBrowser, plainMembers, plainScopes } from './vite.old-phones.js';

/* The phone's page is built apart from SvelteKit's: decisions/phone-bundle.md says why. */

const suffix = '?page';
/** Where SvelteKit takes the files of its server build from, to serve them with a far expiry. */
const folder = '_app/immutable/assets';

/**
 * Vite wraps each later import to load its style sheets first. The HTML names all the styles of the phone.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'rakoor:plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/**
 * Socket.IO's client brings a transport that no server of ours speaks; Room names the two that it does.
 * @type {import('vite').Plugin}
 */
const twoTransports = {
  name: 'rakoor:two-transports',
  load: {
    filter: { id: /engine\.io-client\/build\/esm\/transports\/webtransport\.js$/ },
    handler: () => 'export class WT {}',
  },
};

/** @param {string} entry */
async function built(entry) {
  const { output } = /** @type {import('rolldown').RolldownOutput} */ (
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [svelte(), plainImports, twoTransports, plainScopes, plainMembers],
      build: {
        write: false,
        target: oldestBrowser,
        cssTarget: oldestBrowser,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          input: entry,
          output: {
            entryFileNames: `${folder}/phone-[hash].js`,
            chunkFileNames: `${folder}/phone-[name]-[hash].js`,
            assetFileNames: `${folder}/phone-[hash][extname]`,
          },
        },
      },
    })
  );
  const main = output.find((file) => file.type === 'chunk' && file.isEntry);
  const styles = output.find(({ fileName }) => fileName.endsWith('.css'));
  if (main?.type !== 'chunk' || !styles || main.imports.length > 0)
    throw new Error(`${entry} is not one script with one style sheet`);
  return { output, script: `/${main.fileName}`, styles: `/${styles.fileName}` };
}

/**
 * `import { script, styles } from './x?page'` gives the addresses of module x, with everything it imports, as one
 * script for a browser, and of all its styles. What x imports later becomes files of their own.
 * @type {import('vite').Plugin}
 */
export const pageScripts = {
  name: 'rakoor:page-scripts',
  load: {
    filter: { id: /\?page$/ },
    async handler(id) {
      const entry = id.slice(0, -suffix.length);
      // Vite's own server sends every module by itself, and its styles with it.
      if (this.environment.mode === 'dev')
        return addresses(`/${relative(this.environment.config.root, entry)}`, '');
      const { output, script, styles } = await built(entry);
      for (const file of output) {
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
      return addresses(script, styles);
    },
  },
};

/** @param {string} script
 * @param {string} styles */
const addresses = (script, styles) =>
  Object.entries({ script, styles })
    .map(([name, address]) => `export const ${name} = ${JSON.stringify(address)};`)
    .join('\n');
