import { build } from 'vite';

const suffix = '?thread';

/**
 * `import source from './x?thread'` gives module x, with everything it imports, as one script for a worker thread.
 * Neither SvelteKit's server build nor adapter-node's carries a worker's file along; a text travels anywhere.
 * @type {import('vite').Plugin}
 */
export const threads = {
  name: 'rakoor:threads',
  load: {
    filter: { id: /\?thread$/ },
    async handler(id) {
      const built = await build({
        configFile: false,
        logLevel: 'error',
        ssr: { noExternal: true },
        build: {
          ssr: id.slice(0, -suffix.length),
          write: false,
          target: 'node20',
          minify: true,
          rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
        },
      });
      const chunk = 'output' in built ? built.output[0] : undefined;
      if (!chunk) throw new Error(`nothing was built of ${id}`);
      for (const file of chunk.moduleIds) {
        if (!file.includes('node_modules')) this.addWatchFile(file);
      }
      return `export default ${JSON.stringify(chunk.code)};`;
    },
  },
};
