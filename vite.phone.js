import { transformWithOxc } from 'vite';

/* What a phone loads, kept small: a hall of 300 opens the page at once over one Wi-Fi. */

/** @type {NonNullable<import('vite').Plugin['applyToEnvironment']>} */
const inBrowser = (environment) => environment.config.consumer === 'client';

/** Names given so far: each private member gets its own in the whole bundle. */
let named = 0;

/** @param {string} code */
function renamed(code) {
  /** @type {Map<string, string>} */
  const plain = new Map();
  for (const [, name = ''] of code.matchAll(/\.#([\w$]+)/g))
    if (!plain.has(name)) plain.set(name, `$_${(named += 1).toString(36)}`);
  if (/#[\w$]+\s+in\s/.test(code)) throw new Error('`#x in object` cannot be renamed.');
  return code.replace(
    /(^|[\s;{}*.!(])#([\w$]+)/gm,
    (all, before, name) => before + (plain.get(name) ?? `#${name}`),
  );
}

/**
 * For Chromium 80 the compiler turns every private member into a WeakMap and every field into a helper's call: five
 * kilobytes, and slow where Svelte is busiest. Inside a bundle a plain name that nothing else has is as private.
 * @type {import('vite').Plugin}
 */
export const plainMembers = {
  name: 'rakoor:plain-members',
  apply: 'build',
  enforce: 'post',
  applyToEnvironment: inBrowser,
  transform: {
    filter: { id: { exclude: /\.css|type=style/ }, code: /\bclass\b/ },
    async handler(code, id) {
      const { code: lowered } = await transformWithOxc(renamed(code), `${id.split('?')[0]}.js`, {
        target: 'chrome80',
        assumptions: { setPublicClassFields: true },
      });
      return { code: lowered, map: null };
    },
  },
};

/** Where a phone's page begins. */
const entries = [
  /\/kit\/src\/runtime\/client\/entry\.js$/,
  /\/generated\/client-optimized\/app\.js$/,
  /\/src\/routes\/\+layout\.svelte$/,
  /\/src\/routes\/m\/\[code\]\/\+(layout|page)\.(ts|svelte)$/,
];
/** @type {Set<string>} */
const needed = new Set();

/**
 * Everything the phone's page needs in one file instead of twenty: fewer round trips, and one dictionary for gzip.
 * @type {import('vite').Plugin}
 */
export const phoneBundle = {
  name: 'rakoor:phone-bundle',
  apply: 'build',
  applyToEnvironment: inBrowser,
  buildEnd() {
    const waiting = [...this.getModuleIds()].filter((id) =>
      entries.some((entry) => entry.test(id)),
    );
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (needed.has(id)) continue;
      needed.add(id);
      waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
    }
  },
  outputOptions: (options) => ({
    ...options,
    codeSplitting: { groups: [{ name: (id) => (needed.has(id) ? 'phone' : null) }] },
  }),
};
