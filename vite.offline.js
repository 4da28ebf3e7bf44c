import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';
import { oldestBrowser, plainMembers } from './vite.old-phones.js';

const suffix = '?offline';
const script = /<script src="(.+?)"><\/script>/;

/** @param {string} entry */
async function bundled(entry) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [plainMembers],
    build: {
      write: false,
      target: oldestBrowser,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const chunk = 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error(`nothing was built of ${entry}`);
  return chunk;
}

/**
 * `import html from './x.html?offline'` gives the page x with its script inside: one text that a browser opens from a
 * disk, without any server, for as long as there are browsers.
 * @type {import('vite').Plugin}
 */
export const offlinePages = {
  name: 'rakoor:offline-pages',
  load: {
    filter: { id: /\.html\?offline$/ },
    async handler(id) {
      const page = id.slice(0, -suffix.length);
      const html = await readFile(page, 'utf8');
      const [tag, source = ''] = script.exec(html) ?? [];
      if (!tag) throw new Error(`${page} names no script`);
      const { code, moduleIds } = await bundled(resolve(dirname(page), source));
      this.addWatchFile(page);
      for (const file of moduleIds) if (!file.includes('node_modules')) this.addWatchFile(file);
      const safe = code.replace(/<\/script/gi, '<\\/script');
      return `export default ${JSON.stringify(html.replace(tag, () => `<script>${safe}</script>`))};`;
    },
  },
};
