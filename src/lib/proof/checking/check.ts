import * as v from 'valibot';
import { names, type Files } from '../archive';
import { facts, type Facts } from '../facts';
import { parseSums, sumOf } from '../sums';
import { attendanceOf } from './attendance';
import { checkBallot, type BallotCheck } from './ballots';
import { followChain, type Chain } from './chain';
import { againstClaim, recountElections, type ElectionCheck } from './elections';
import { checkFinals, type FinalCheck } from './finals';
import { json } from './json';
import { checkMaterials, type MaterialCheck } from './materials';
import { recount } from './recount';

/* All that can be checked about an unpacked archive; in words: report.ts. */

export type FileCheck = {
  name: string;
  state: 'holds' | 'changed' | 'missing' | 'unlisted';
};
export type Checked = {
  files: FileCheck[];
  /** Lines of the list of hashes that are none. */
  unreadableSums: number[];
  /** Null when bukti.json is missing or no longer of its form. */
  facts: Facts | null;
  log: Chain;
  /** Events after the log's end as bukti.json names it, or before. */
  logEnds: boolean;
  ballots: BallotCheck[];
  elections: ElectionCheck[];
  finals: FinalCheck[];
  /** Ballots closed in the log and not published, as after an undone count by hand. */
  withdrawn: number;
  strays: number[];
  materials: MaterialCheck[];
  /** Names of files that elements gave and the archive does not speak of. */
  hidden: string[];
  attendance: { people: number; elements: number };
};

function checkFiles(files: Files, sums: ReadonlyMap<string, string>): FileCheck[] {
  const listed = [...sums].map(([name, sum]): FileCheck => {
    const content = files.get(name);
    if (!content) return { name, state: 'missing' };
    return { name, state: sumOf(content) === sum ? 'holds' : 'changed' };
  });
  const others = [...files.keys()].filter((name) => name !== names.sums && !sums.has(name));
  return [...listed, ...others.map((name): FileCheck => ({ name, state: 'unlisted' }))];
}

const textOf = (content: Uint8Array | undefined): string =>
  new TextDecoder().decode(content ?? new Uint8Array());

function factsIn(content: Uint8Array | undefined): Facts | null {
  const read = v.safeParse(facts, json(textOf(content)));
  return read.success ? read.output : null;
}

export function check(files: Files): Checked {
  const { sums, unreadable } = parseSums(textOf(files.get(names.sums)));
  const log = followChain(files.get(names.log) ?? new Uint8Array());
  const claims = factsIn(files.get(names.facts));
  const { ballots, strays } = recount(log.entries);
  const found = new Map(ballots.map((ballot) => [ballot.id, ballot]));
  const claimed = claims?.ballots ?? [];
  return {
    files: checkFiles(files, sums),
    unreadableSums: unreadable,
    facts: claims,
    log,
    logEnds: log.lastHash === claims?.lastHash && log.entries.length === claims.events,
    ballots: claimed.map((one) => checkBallot(one, found.get(one.id) ?? null)),
    elections: recountElections(log.entries).map((one) =>
      againstClaim(one, claims?.elections ?? []),
    ),
    finals: checkFinals(log.entries, files),
    withdrawn: ballots.filter(({ id }) => !claimed.some((one) => one.id === id)).length,
    strays,
    ...checkMaterials(log.entries, claims?.materials ?? [], files),
    attendance: attendanceOf(log.entries),
  };
}
