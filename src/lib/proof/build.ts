import type { SecretaryView } from '../documents/secretary-view';
import { names, type Files } from './archive';
import { arithmeticText, factsOf, readmeText } from './claims';
import { sumOf, sumsText } from './sums';

export type Parts = {
  view: SecretaryView;
  /** Epoch ms. */
  at: number;
  /** The log's lines as they stand in its files. */
  log: readonly string[];
  /** The page that checks, as HTML. */
  checker: string;
  /** The documents by their places in the archive. */
  documents: Files;
};

const lastHashIn = (log: readonly string[]): string =>
  /"hash":"([0-9a-f]{64})"\}$/.exec(log.at(-1) ?? '')?.[1] ?? '0'.repeat(64);

/** Everything that lies in the archive, hashes last. */
export function archiveFiles({ view, at, log, checker, documents }: Parts): Files {
  const facts = factsOf(view, { events: log.length, lastHash: lastHashIn(log) }, at);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map<string, Uint8Array>([
    [names.checker, bytes(checker)],
    [names.readme, bytes(readmeText(facts))],
    [names.facts, bytes(`${JSON.stringify(facts, null, 2)}\n`)],
    [names.arithmetic, bytes(arithmeticText(facts))],
    [names.log, bytes(log.map((line) => `${line}\n`).join(''))],
  ]);
  for (const [name, content] of documents) files.set(name, content);
  const sums = new Map([...files].map(([name, content]) => [name, sumOf(content)]));
  return files.set(names.sums, bytes(sumsText(sums)));
}
