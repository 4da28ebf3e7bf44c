import type { SecretaryView } from '../documents/secretary-view';
import { names, type Files } from './archive';
import { arithmeticText, factsOf, readmeText } from './claims';
import type { ClaimedMaterial } from './facts';
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
  /** Files that elements gave, and what is claimed of them. */
  materials?: { files: Files; claims: ClaimedMaterial[] };
};

const lastHashIn = (log: readonly string[]): string =>
  /"hash":"([0-9a-f]{64})"\}$/.exec(log.at(-1) ?? '')?.[1] ?? '0'.repeat(64);

/** Everything that lies in the archive, hashes last. */
export function archiveFiles({ view, at, log, checker, documents, materials }: Parts): Files {
  const end = { events: log.length, lastHash: lastHashIn(log) };
  const facts = factsOf(view, { log: end, materials: materials?.claims ?? [] }, at);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map<string, Uint8Array>([
    [names.checker, bytes(checker)],
    [names.readme, bytes(readmeText(facts))],
    [names.facts, bytes(`${JSON.stringify(facts, null, 2)}\n`)],
    [names.arithmetic, bytes(arithmeticText(facts))],
    [names.log, bytes(log.map((line) => `${line}\n`).join(''))],
  ]);
  for (const [name, content] of documents) files.set(name, content);
  for (const [name, content] of materials?.files ?? []) files.set(name, content);
  const sums = new Map([...files].map(([name, content]) => [name, sumOf(content)]));
  return files.set(names.sums, bytes(sumsText(sums)));
}
