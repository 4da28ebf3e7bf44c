import { describe, expect, it } from 'vitest';
import { facilitator, send } from '../meeting/testing';
import { held } from '../meeting/testing/electing';
import { hall } from '../meeting/testing/hall';
import { shownTo } from '../meeting/testing/shown';
import { ballotAnnex } from './annexes/ballot-annex';
import { elections } from './minutes/elections';
import type { SecretaryView } from './secretary-view';
import { ballotWorkbook } from './workbooks/ballots';

const ranked = { method: 'ranked', candidates: ['Aminah', 'Burhan', 'Citra'] } as const;
const orders = [[0], [0], [1], [1, 2], [2, 1]];
const voted = (secrecy: 'open' | 'secret') =>
  held(hall({ entitled: 8 }), orders, { ...ranked, candidates: [...ranked.candidates] }, secrecy);
const viewOf = (secrecy: 'open' | 'secret'): SecretaryView =>
  shownTo(
    send(voted(secrecy), facilitator, {
      type: 'election.confirm',
      electionId: 'x1',
      elected: [1],
      reason: '',
    }),
    { audience: 'secretary', id: null },
  ) as SecretaryView;
const text = (value: unknown) => JSON.stringify(value).replace(/"\},\{"text":"/g, '');

describe('an election in the documents', () => {
  it('stands in the minutes with its count and what the chair confirmed', () => {
    const said = text(elections(viewOf('secret')));
    expect(said).toContain('Ditetapkan: Burhan.');
    expect(said).toContain('Terpilih setelah 2 putaran hitung: Burhan, 3 dari 5');
  });

  it('keeps the transfer table in Lampiran II, and who chose whom only where it was open', () => {
    const secret = text(ballotAnnex(viewOf('secret')));
    expect(secret).toContain('Perpindahan suara');
    expect(secret).toContain('3 (+1)');
    expect(secret).toContain('Citra gugur, suara paling sedikit');
    expect(secret).not.toContain('Pilihan tiap pemilik suara');
    expect(text(ballotAnnex(viewOf('open')))).toContain('Citra › Burhan');
  });

  it('has a sheet with a row for each candidate and count', () => {
    const sheet = ballotWorkbook(viewOf('secret')).sheets[1];
    expect(sheet?.rows).toHaveLength(6);
    expect(sheet?.rows[4]?.slice(3)).toEqual([2, 2, 'Burhan', 3, 0, 'ditetapkan']);
  });
});
