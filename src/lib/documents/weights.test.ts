import { describe, expect, it } from 'vitest';
import { facilitator, secretary, send } from '../meeting/testing';
import { choose, openElection, propose } from '../meeting/testing/electing';
import { ask, cast, close, hall } from '../meeting/testing/hall';
import { shownTo } from '../meeting/testing/shown';
import { ballotAnnex } from './annexes/ballot-annex';
import { closedRounds, roundSentences } from './ballot-words';
import type { SecretaryView } from './secretary-view';
import { ballotWorkbook } from './workbooks/ballots';

const heavy = send(hall({ entitled: 4, present: 3, profile: { weighted: true } }), secretary, {
  type: 'element.change',
  elementId: 'e1',
  was: { weight: 1 },
  now: { weight: 5 },
});
const voted = close(cast(ask(heavy, 'b1'), 'b1', ['agree', 'disagree', 'disagree']), 'b1');
const elected = send(
  choose(send(propose(voted, 'x1'), facilitator, openElection('x1', 'open')), 'x1', [
    [0],
    [1],
    [1],
  ]),
  facilitator,
  { type: 'election.close', electionId: 'x1' },
);
const view = shownTo(elected, { audience: 'secretary', id: null }) as SecretaryView;
const text = (value: unknown) => JSON.stringify(value).replace(/"\},\{"text":"/g, '');

describe('weighted votes in the documents', () => {
  it('say in one sentence what was counted, and of how many elements', () => {
    const [round] = closedRounds(view, 'r1');
    const said = round && roundSentences(round, false, 'WITA').join(' ');
    expect(said).toContain('setuju 5 (lima) dari 1 unsur, tidak setuju 2 (dua) dari 2 unsur');
    expect(said).toContain('4 unsur berhak, 3 hadir, 3 memberikan suara');
    expect(said).toContain('bobot seluruhnya 8, yang hadir 7, yang memberikan suara 7');
    expect(said).toContain('Menurut bobot suara: 5 setuju dari 7 suara');
  });

  it('stand in Lampiran II with each element’s weight and the seats in brackets', () => {
    const annex = text(ballotAnnex(view));
    expect(annex).toContain('5 (1)');
    expect(annex).toContain('Dinas 2 (1), Dinas 3 (1)');
    expect(annex).toContain('Tidak memilih');
    expect(annex).toContain('Angka hasil adalah bobot suara');
    expect(annex).toContain('Dihitung menurut bobot suara: dari bobot 7 (3 unsur), 0 abstain.');
  });

  it('have columns of their own in the spreadsheet, which else has none of them', () => {
    const [votes, elections] = ballotWorkbook(view).sheets;
    const heads = votes?.columns.map(({ head }) => head) ?? [];
    const row = votes?.rows[0] ?? [];
    const cell = (head: string) => row[heads.indexOf(head)];
    expect(['Setuju', 'Setuju (bobot)', 'Bobot seluruhnya'].map(cell)).toEqual([1, 5, 8]);
    expect(elections?.rows[0]?.slice(5, 8)).toEqual(['Aminah', 5, 1]);
    const plain = shownTo(close(cast(ask(hall(), 'b1'), 'b1', ['agree']), 'b1'), {
      audience: 'secretary',
      id: null,
    }) as SecretaryView;
    expect(text(ballotWorkbook(plain))).not.toContain('bobot');
  });
});
