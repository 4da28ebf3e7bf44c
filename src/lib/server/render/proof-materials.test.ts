import { strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { secretaryView } from '../../documents/testing';
import { Session } from '../../documents/testing/session';
import { facilitator, secretary } from '../../meeting/testing';
import { hall, plan } from '../../meeting/testing/hall';
import { names, packed, unpacked, type Files } from '../../proof/archive';
import { archiveFiles } from '../../proof/build';
import { check } from '../../proof/checking/check';
import { report } from '../../proof/checking/report';
import { filesOf } from '../../proof/page/reading';
import { sumOf, sumsText } from '../../proof/sums';
import { genesis, record, textOf } from '../store/log';
import { readMaterials } from './proof-materials';

/* Files that elements gave lie in the archive: a changed byte of any part of it is found and named. */

const contents = {
  f1: strToU8('%PDF-1.7 lama'),
  f2: strToU8('%PDF-1.7 paparan Dinas 1'),
  f3: strToU8('PNG grafik Dinas 2'),
  f4: strToU8('PNG lain'),
  x1: strToU8('%PDF-1.7 SOP yang terbit'),
};
const fileOf = (id: keyof typeof contents, name: string, sha256 = sumOf(contents[id])) => ({
  name,
  type: name.endsWith('.pdf') ? ('application/pdf' as const) : ('image/png' as const),
  pages: 1,
  bytes: contents[id].length,
  sha256,
});

const row = { recommendationId: null, ...plan, status: 'notStarted', note: '' } as const;

/** Material replaced, material of an element, material from before hashes were noted, evidence. */
function held(): Session {
  const session = new Session(hall({ present: 0 }));
  const attach = (id: keyof typeof contents, elementId: string, name: string, sha256?: string) =>
    session.say(
      secretary,
      { type: 'attachment.add', elementId, file: fileOf(id, name, sha256), replaces: null },
      id,
    );
  attach('f1', 'e1', 'Paparan.pdf');
  attach('f2', 'e1', 'Paparan baru: é/"1".pdf');
  attach('f3', 'e2', 'Grafik.png', '');
  attach('f4', 'e2', 'Lain.png');
  session
    .say(secretary, { type: 'attachment.remove', elementId: 'e2', attachmentId: 'f4' })
    .say(
      secretary,
      { type: 'followUp.add', followUp: { ...row, action: 'SOP', ownerId: 'e3' }, before: null },
      't1',
    )
    .say(facilitator, { type: 'meeting.close' });
  const said = { at: '2026-12-01', status: 'done' as const, note: '' };
  session.say(secretary, { type: 'progress.report', followUpId: 't1', ...said }, 'g1');
  return session.say(
    secretary,
    {
      type: 'progress.addEvidence',
      followUpId: 't1',
      reportId: 'g1',
      file: fileOf('x1', 'SOP.pdf'),
    },
    'x1',
  );
}

const folder = mkdtempSync(join(tmpdir(), 'rakoor-proof-'));
let files: Files;
beforeAll(async () => {
  mkdirSync(join(folder, 'files'));
  for (const [id, content] of Object.entries(contents))
    writeFileSync(join(folder, 'files', id), content);
  files = await archive();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function archive(room?: number): Promise<Files> {
  const session = held();
  const view = secretaryView(session.meeting);
  let previous = genesis;
  const log = session.log.map(({ event, stamp }, n) => {
    const entry = record(event, { ...stamp, seq: n + 1 }, previous);
    previous = entry.hash;
    return textOf(entry);
  });
  const materials = await readMaterials(view, folder, room);
  return archiveFiles({ view, at: 0, log, checker: '<p>', documents: new Map(), materials });
}
const about = (given: Files) =>
  report(check(given)).find(({ title }) => title.startsWith('Bahan paparan'));
const faultsIn = (given: Files): string =>
  report(check(given))
    .flatMap(({ state, lines }) => (state === 'fails' ? lines : []))
    .join('\n');
/** The change a careful forger makes: the list of hashes fits again. */
function forged(given: Files, name: string, content: Uint8Array | string): Files {
  const changed = new Map(given).set(
    name,
    typeof content === 'string' ? strToU8(content) : content,
  );
  changed.delete(names.sums);
  const sums = new Map([...changed].map(([one, bytes]) => [one, sumOf(bytes)]));
  return changed.set(names.sums, strToU8(sumsText(sums)));
}
const facts = () => strFromU8(files.get(names.facts) ?? new Uint8Array());

describe('the archive', () => {
  it('has what the elements gave, under names any system can write', () => {
    const given = [...files.keys()].filter((name) => name.startsWith('bahan/'));
    expect(given).toEqual([
      'bahan/01_Dinas-1_Paparan-baru-e-1.pdf',
      'bahan/02_Dinas-2_Grafik.png',
      'bahan/03_bukti_Dinas-3_SOP.pdf',
    ]);
    expect(files.get('bahan/01_Dinas-1_Paparan-baru-e-1.pdf')).toEqual(contents.f2);
    expect(about(files)).toMatchObject({
      state: 'holds',
      lines: [expect.stringMatching(/^3 berkas sama dengan sidiknya, 2 di antaranya juga/)],
    });
    expect(faultsIn(files)).toBe('');
    expect(packed(unpacked(packed(files)).files)).toEqual(packed(files));
  });

  it('has the hash alone of what is too large, and of what is gone from the laptop', async () => {
    expect(about(await archive(42))?.lines.slice(1)).toEqual([
      `SOP.pdf (Dinas 3): tidak disertakan karena besar; cocokkan salinannya dengan sidik ini ${sumOf(contents.x1)}.`,
    ]);
    rmSync(join(folder, 'files', 'x1'));
    const gone = await archive();
    writeFileSync(join(folder, 'files', 'x1'), contents.x1);
    expect(about(gone)).toMatchObject({ state: 'holds' });
    expect(about(gone)?.lines[1]).toContain(sumOf(contents.x1));
  });
});

describe('a changed byte', () => {
  const flipped = (content: Uint8Array, at: number, bit: number): Uint8Array => {
    const changed = content.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << bit);
    return changed;
  };

  it('is found and named in any file', () => {
    const all = [...files];
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.nat(), fc.nat({ max: 7 }), (which, where, bit) => {
        const [name, content] = all[which] ?? ['', new Uint8Array()];
        const changed = new Map(files).set(name, flipped(content, where % content.length, bit));
        expect(faultsIn(changed)).toContain(name);
      }),
    );
  });

  it('is named in material though the list of hashes fits again', () => {
    const given = [...files].filter(([name]) => name.startsWith('bahan/'));
    fc.assert(
      fc.property(fc.nat(given.length - 1), fc.nat(), fc.nat({ max: 7 }), (which, where, bit) => {
        const [name, content] = given[which] ?? ['', new Uint8Array()];
        const changed = flipped(content, where % content.length, bit);
        expect(faultsIn(forged(files, name, changed))).toContain(`${name} (`);
      }),
    );
  });

  it('is found in the .zip around them', () => {
    const zip = packed(files);
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat({ max: 7 }), (where, bit) => {
        const given = filesOf([{ name: 'x.zip', content: flipped(zip, where, bit) }]);
        expect(given.faults.length > 0 || faultsIn(given.files) !== '').toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

it('does not call missing what stands beyond a break in the chain', () => {
  const log = strFromU8(files.get(names.log) ?? new Uint8Array());
  const broken = new Map(files).set(names.log, strToU8(log.replace('Paparan.pdf', 'Paparan.pdg')));
  expect(about(broken)?.lines.every((line) => line.includes('belum dibandingkan'))).toBe(true);
});

describe('whoever mends hashes and statement too', () => {
  const mended = (from: string | RegExp, to: string): Files => {
    const changed = facts().replace(from, to);
    expect(changed).not.toBe(facts());
    return forged(files, names.facts, changed);
  };

  test('cannot change what the log has the hash of', () => {
    const name = 'bahan/03_bukti_Dinas-3_SOP.pdf';
    const other = strToU8('%PDF-1.7 SOP yang batal!');
    const statement = mended(sumOf(contents.x1), sumOf(other));
    expect(faultsIn(forged(statement, name, other))).toContain(
      'berbeda dari yang dicatat dalam catatan kejadian saat berkas itu diterima',
    );
  });

  test.each([
    ['leaves one out', /\{\s+"id": "f2"[^}]+\},/, '', 'tidak disebut dalam bukti.json'],
    ['adds one', '"id": "f2"', '"id": "f9"', 'tidak ada dalam catatan kejadian'],
    ['makes one longer', `"bytes": ${contents.f3.length}`, '"bytes": 999', 'berbeda dari yang'],
  ])('%s', (_, from, to, said) => {
    expect(faultsIn(mended(from, to))).toContain(said);
  });
});
