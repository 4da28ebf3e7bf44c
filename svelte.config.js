import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [, script = ''] = /<script>(.*?)<\/script>/s.exec(readFileSync('src/app.html', 'utf8')) ?? [];
/** @type {`sha256-${string}`} */
const inlineScript = `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ out: 'build' }),
    output: { preloadStrategy: 'modulepreload' },
    // A page runs our scripts only: inline ones need the nonce of their response, or are the one of app.html.
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', inlineScript],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        // The bundler puts the smallest subsets of the typeface into the style sheet.
        'font-src': ['self', 'data:'],
        // 'self' means ws: too in new browsers only.
        'connect-src': ['self', 'ws:', 'wss:'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'frame-ancestors': ['self'],
      },
    },
    typescript: {
      config: (config) => ({ ...config, include: [...config.include, '../*.js', '../*.ts'] }),
    },
  },
};
