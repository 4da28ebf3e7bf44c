import { dirname, relative, resolve, sep } from 'node:path';

/** Who may import whom inside src/lib. `types`: type imports only; `packages`: these and no other.
 * @type {Record<string, { rooms: string[], types?: string[], packages?: string[] }>} */
const ARROWS = {
  meeting: { rooms: ['meeting'], packages: ['valibot'] },
  documents: {
    rooms: ['documents', 'meeting', 'locale'],
    packages: ['marked', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  proof: {
    rooms: ['proof', 'documents', 'meeting', 'locale'],
    packages: ['fflate', 'valibot', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  locale: { rooms: ['locale', 'meeting'], packages: [] },
  client: { rooms: ['client', 'meeting', 'locale', 'documents'] },
  ui: { rooms: ['ui', 'client', 'meeting', 'locale', 'documents'] },
  server: { rooms: ['server', 'meeting', 'locale', 'documents', 'proof'] },
};

const lib = resolve(import.meta.dirname, 'src/lib');

/** @param {string} path */
const roomOf = (path) => relative(lib, path).split(sep)[0] ?? '';

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { arrow: 'src/lib/{{from}} may not import {{source}} (see eslint.arrows.js).' },
  },
  create(context) {
    const { filename } = context;
    const from = roomOf(filename);
    const allowed = ARROWS[from];
    if (!allowed) return {};
    const isTest = filename.endsWith('.test.ts') || filename.includes(`${sep}testing${sep}`);
    const packages = isTest ? undefined : allowed.packages;

    /** @param {string} source
     * @param {boolean} typeOnly */
    function isAllowed(source, typeOnly) {
      const inLib = /^\$lib(\/|$)/.test(source);
      if (!inLib && !source.startsWith('.')) return !packages || packages.includes(source);
      const target = inLib ? source.replace('$lib', lib) : resolve(dirname(filename), source);
      const to = roomOf(target);
      return allowed?.rooms.includes(to) || ((typeOnly || isTest) && allowed?.types?.includes(to));
    }

    /** @param {any} node an import or export of any kind */
    function check(node) {
      const source = node.source?.value;
      const typeOnly = [node.importKind, node.exportKind].includes('type');
      if (typeof source === 'string' && !isAllowed(source, typeOnly)) {
        context.report({ node, messageId: 'arrow', data: { from, source } });
      }
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
