import { transformWithOxc } from 'vite';

/* What Chromium 80, the oldest browser of the hall, needs to get along with. */

export const oldestBrowser = 'chrome80';

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
        target: oldestBrowser,
        assumptions: { setPublicClassFields: true },
      });
      return { code: lowered, map: null };
    },
  },
};

/**
 * Chromium before 88 drops every rule that contains :where(), in silence.
 * @type {import('vite').Plugin}
 */
export const plainScopes = {
  name: 'rakoor:plain-scopes',
  transform: {
    filter: { id: /[?&]svelte&type=style/ },
    handler: (css) => css.replace(/:where\((\.svelte-[\w-]+)\)/g, '$1'),
  },
};
