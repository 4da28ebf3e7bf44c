import { strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { secretaryView } from '../../documents/testing';
import { playedSession } from '../../documents/testing/played';
import { Session } from '../../documents/testing/session';
import { noVotes } from '../../meeting/counting';
import { attendee, clock, facilitator, secretary } from '../../meeting/testing';
import { candidates, openElection } from '../../meeting/testing/electing';
import { choices, hall, question } from '../../meeting/testing/hall';
import { finalFolder, names, packed, unpacked, type Files } from '../../proof/archive';
import { archiveFiles } from '../../proof/build';
import { eventOf } from '../../proof/checking/chain';
import { check } from '../../proof/checking/check';
import { allHolds, report } from '../../proof/checking/report';
import { filesOf } from '../../proof/page/reading';
import { sumOf, sumsText } from '../../proof/sums';
import { genesis, record, textOf } from '../store/log';

/* The archive of the demo, played to its end: checked whole, and with every kind of change. */

const session = playedSession();

function logLines({ log }: Session): string[] {
  let previous = genesis;
  return log.map(({ event, stamp }, n) => {
    const entry = record(event, { ...stamp, seq: n + 1 }, previous);
    previous = entry.hash;
    return textOf(entry);
  });
}

let files: Files;
let zip: Uint8Array;
beforeAll(() => {
  const documents = new Map([['dokumen/Notula.docx', strToU8('isi notula')]]);
  const parts = { view: secretaryView(session.meeting), at: 1_796_900_000_000 };
  files = archiveFiles({ ...parts, log: logLines(session), checker: '<p>Periksa</p>', documents });
  zip = packed(files);
});

const faultsIn = (given: Files): string[] =>
  report(check(given)).flatMap(({ state, lines }) => (state === 'fails' ? lines : []));
const withFile = (name: string, content: Uint8Array | string): Files =>
  new Map(files).set(name, typeof content === 'string' ? strToU8(content) : content);
/** The change a careful forger makes: the list of hashes fits again. */
function withSums(given: Files): Files {
  const others = [...given].filter(([name]) => name !== names.sums);
  const sums = new Map(others.map(([name, content]) => [name, sumOf(content)]));
  return new Map(others).set(names.sums, strToU8(sumsText(sums)));
}
const textIn = (name: string): string => strFromU8(files.get(name) ?? new Uint8Array());

describe('the archive as it was made', () => {
  it('holds, ballot by ballot', () => {
    const findings = report(check(files));
    expect(findings.filter(({ state }) => state === 'fails')).toEqual([]);
    expect(allHolds(findings)).toBe(true);
    const { ballots } = check(files);
    expect(ballots.length).toBeGreaterThan(9);
    expect(ballots.every(({ judged, found }) => judged || found?.recorded === null)).toBe(true);
  });

  it('packs to the same bytes each time, and comes out as it went in', () => {
    expect(packed(unpacked(zip).files)).toEqual(zip);
    expect(filesOf([{ name: 'x.zip', content: zip }])).toEqual({ files, faults: [] });
  });

  it('knows the event whose hash was noted outside', () => {
    const { log } = check(files);
    const noted = (log.hashes[41] ?? '').replace(/(.{8})/g, '$1 ').toUpperCase();
    expect(eventOf(noted, log)).toBe(42);
    expect(eventOf(noted.slice(0, 20), log)).toBe(42);
    expect(eventOf('0'.repeat(64), log)).toBe(0);
    expect(eventOf('abc', log)).toBeNull();
  });

  it('is found in a folder of any name', () => {
    const given = [...files].map(([name, content]) => ({ name: `Unduhan/bukti/${name}`, content }));
    expect(faultsIn(filesOf(given).files)).toEqual([]);
  });
});

describe('a changed byte is found and named', () => {
  const flipped = (content: Uint8Array, at: number, bit: number): Uint8Array => {
    const changed = content.slice();
    changed[at] = (changed[at] ?? 0) ^ (1 << bit);
    return changed;
  };

  it('in any file', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat({ max: 7 }), (which, where, bit) => {
        const [name, content] = [...files][which % files.size] ?? ['', new Uint8Array()];
        const changed = withFile(name, flipped(content, where % content.length, bit));
        expect(faultsIn(changed).join('\n')).toContain(name);
      }),
      { numRuns: 100 },
    );
  });

  it('in the .zip around them', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 7 }), (where, bit) => {
        const content = flipped(zip, where % zip.length, bit);
        const given = filesOf([{ name: 'x.zip', content }]);
        expect(given.faults.length > 0 || faultsIn(given.files).length > 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a forger who mends the list of hashes', () => {
  const edited = (name: string, from: string | RegExp, to: string): Files => {
    const text = textIn(name);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return withSums(withFile(name, changed));
  };

  test.each([
    ['changes a vote', '"choice":"agree"', '"choice":"disagree"', 'rantainya'],
    ['takes an event out', /^.*"type":"vote.cast".*\n/m, '', /rantainya|berurutan/],
    ['cuts the log off', /\n.*\n$/, '\n', 'berakhir pada kejadian'],
  ])('%s', (_, from, to, said) => {
    expect(faultsIn(edited(names.log, from, to)).join('\n')).toMatch(said);
  });

  test.each([
    ['counts', /"agree": [1-9]\d*/, '"agree": 999', 'jumlah yang diumumkan berbeda'],
    ['the outcome', '"met": true', '"met": false', 'syarat berbeda'],
    ['the attendance', /"people": \d+/, '"people": 400', 'Menurut catatan kejadian 24 peserta'],
  ])('changes what is claimed of %s', (_, from, to, said) => {
    expect(faultsIn(edited(names.facts, from, to)).join('\n')).toMatch(said);
  });

  it('chains the log anew with one vote turned: the recount differs from what was closed', () => {
    let previous = genesis;
    let turned = false;
    const lines = session.log.map(({ event, stamp }, n) => {
      const turn = !turned && event.type === 'vote.cast' && event.vote.secrecy === 'open';
      const vote = turn && { ...event.vote, choice: 'disagree' };
      turned ||= turn;
      const entry = record(
        (vote ? { ...event, vote } : event) as typeof event,
        { ...stamp, seq: n + 1 },
        previous,
      );
      previous = entry.hash;
      return textOf(entry);
    });
    const log = lines.map((line) => `${line}\n`).join('');
    const facts = textIn(names.facts).replace(/"lastHash": "\w+"/, `"lastHash": "${previous}"`);
    const forged = withSums(
      new Map(files).set(names.log, strToU8(log)).set(names.facts, strToU8(facts)),
    );
    expect(faultsIn(forged).join('\n')).toContain('hitung ulang berbeda');
  });
});

describe('final versions', () => {
  const held = playedSession();
  const bytes = ['versi satu', 'versi dua'].map((text) => strToU8(text));
  for (const [n, content] of bytes.entries()) {
    if (n > 0) held.say(secretary, { type: 'minutes.reopen', reason: 'Nama keliru' });
    held.say(secretary, { type: 'minutes.approve' });
    const paper = { name: 'Notula.docx', bytes: content.length, sha256: sumOf(content) };
    held.say(clock, { type: 'minutes.keep', version: n + 1, log: '', papers: [paper] });
  }
  const archive = (first: Uint8Array, second: Uint8Array | null) =>
    archiveFiles({
      view: secretaryView(held.meeting),
      at: 0,
      log: logLines(held),
      checker: '',
      documents: new Map([
        [`${finalFolder(1, false)}Notula.docx`, first],
        ...(second ? [[`${finalFolder(2, true)}Notula.docx`, second] as const] : []),
      ]),
    });
  const [one = strToU8(''), two = strToU8('')] = bytes;

  it('are found to be what the log has held since they were approved', () => {
    expect(faultsIn(archive(one, two))).toEqual([]);
    const titles = report(check(archive(one, two))).map(({ title }) => title);
    expect(titles).toContain('Naskah final versi 2');
    expect(titles.join('\n')).toMatch(/Naskah final versi 1 \(sudah digantikan/);
  });

  it('are missed, and told from others with hashes that fit again', () => {
    expect(faultsIn(archive(one, null)).join('\n')).toMatch(
      /dokumen\/Notula\.docx: tidak ada, padahal/,
    );
    expect(faultsIn(archive(two, two)).join('\n')).toMatch(
      /dokumen\/versi-1\/Notula\.docx: bukan lagi naskah yang disetujui/,
    );
  });

  it('are in force until they are reopened', () => {
    held.say(secretary, { type: 'minutes.reopen', reason: 'Lagi' });
    const [, second] = check(archive(one, two)).finals;
    expect(second).toMatchObject({ version: 2, isInForce: false });
    expect(second?.faults).toHaveLength(1);
  });
});

describe('a secret ballot', () => {
  function archiveOf(votes: number): Files {
    const asked = new Session(hall({ entitled: 6, present: 6 }));
    asked.say(facilitator, question({ secrecy: 'secret' }), 'b1');
    choices(votes, 0, 0).forEach((choice, n) =>
      asked.say(attendee(`p${String(n + 1)}`), {
        type: 'vote.cast',
        ballotId: 'b1',
        choice,
        note: '',
      }),
    );
    asked.say(facilitator, { type: 'ballot.close', ballotId: 'b1' });
    const view = secretaryView(asked.meeting);
    const parts = { view, at: 0, checker: '', documents: new Map<string, Uint8Array>() };
    return archiveFiles({ ...parts, log: logLines(asked) });
  }
  const ballotIn = (given: Files) => check(given).ballots[0];

  it.each([5, 4])('%d votes: seats that voted against the sum that was told', (votes) => {
    const ballot = ballotIn(archiveOf(votes));
    expect(ballot?.faults).toEqual([]);
    expect(ballot?.found).toMatchObject({ voted: votes, counts: null });
    expect(ballot?.found?.recorded === null).toBe(votes < 5);
  });

  it('names a sum that no seats stand behind', () => {
    const made = archiveOf(5);
    const facts = strFromU8(made.get(names.facts) ?? new Uint8Array());
    const more = facts.replace('"agree": 5', '"agree": 6');
    const forged = new Map(made).set(names.facts, strToU8(more));
    expect(ballotIn(forged)?.faults).toEqual(['claimed']);
  });
});

describe('a ballot with more than phones', () => {
  const ballotOf = (held: Session) => {
    const view = secretaryView(held.meeting);
    const parts = { view, at: 0, checker: '', documents: new Map<string, Uint8Array>() };
    return check(archiveFiles({ ...parts, log: logLines(held) })).ballots[0];
  };

  it('adds raised hands once', () => {
    const held = new Session(hall({ entitled: 6, present: 6 }));
    held.say(facilitator, question(), 'b1');
    for (const n of [1, 2])
      held.say(attendee(`p${String(n)}`), {
        type: 'vote.cast',
        ballotId: 'b1',
        choice: 'agree',
        note: '',
      });
    for (const agree of [1, 3])
      held.say(secretary, {
        type: 'ballot.addHands',
        ballotId: 'b1',
        counts: { ...noVotes, agree },
        witnesses: 'Peserta 004',
      });
    held.say(facilitator, { type: 'ballot.close', ballotId: 'b1' });
    expect(ballotOf(held)).toMatchObject({
      faults: [],
      found: { voted: 2, hands: 3, counts: { agree: 5 } },
    });
  });

  it('counts no more codes of voters than votes', () => {
    const held = new Session(hall({ entitled: 6, present: 6 }));
    held.say(facilitator, question({ secrecy: 'secret', receipts: true }), 'b1');
    choices(4, 1, 0).forEach((choice, n) =>
      held.say(attendee(`p${String(n + 1)}`), {
        type: 'vote.cast',
        ballotId: 'b1',
        choice,
        note: '',
        receipt: `ABC12${String(n)}`,
      }),
    );
    held.say(facilitator, { type: 'ballot.close', ballotId: 'b1' });
    expect(ballotOf(held)).toMatchObject({
      faults: [],
      found: { codes: { agree: 4, disagree: 1 } },
    });
  });
});

describe('an election', () => {
  const methods = ['single', 'several', 'ranked'] as const;
  const asked = fc.record({
    method: fc.constantFrom(...methods),
    places: fc.integer({ min: 1, max: 3 }),
    secrecy: fc.constantFrom('open' as const, 'secret' as const),
    ballots: fc.array(fc.shuffledSubarray([0, 1, 2, 3]), { minLength: 1, maxLength: 6 }),
  });

  it('is counted alike by the meeting and by the page', () => {
    const assembled = hall({ entitled: 6, present: 6 });
    fc.assert(
      fc.property(asked, ({ method, places, secrecy, ballots }) => {
        const held = new Session(assembled);
        const names = ['Aminah', 'Burhan', 'Citra', 'Dewi'];
        const one = method === 'ranked' ? 1 : places;
        const draft = { method, places: method === 'single' ? 1 : one, candidates: names };
        held.say(secretary, candidates(draft), 'x1').say(facilitator, openElection('x1', secrecy));
        const most = method === 'ranked' ? 4 : draft.places;
        ballots.forEach((choice, n) =>
          held.say(attendee(`p${String(n + 1)}`), {
            type: 'election.choose',
            electionId: 'x1',
            choice: choice.slice(0, most),
          }),
        );
        held.say(facilitator, { type: 'election.close', electionId: 'x1' });
        const view = secretaryView(held.meeting);
        const parts = { view, at: 0, checker: '', documents: new Map<string, Uint8Array>() };
        const [election] = check(archiveFiles({ ...parts, log: logLines(held) })).elections;
        expect(election).toMatchObject({ faults: [], voted: ballots.length });
      }),
      { numRuns: 60 },
    );
  });
});
