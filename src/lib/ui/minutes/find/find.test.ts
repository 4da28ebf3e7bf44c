import { describe, expect, it } from 'vitest';
import { hits, replacing } from './find';

const texts = { opening: 'Bupati hadir. bupati\nmembuka.', closing: 'Wakil Bupati (a.n.) hadir.' };
const query = (find: string, matchCase = false) => ({ find, matchCase });

describe('find and replace', () => {
  it('finds in every section, with the words around', () => {
    expect(hits(texts, query('bupati'))).toHaveLength(3);
    expect(hits(texts, query('Bupati', true))).toHaveLength(2);
    expect(hits(texts, query('wakil'))[0]).toMatchObject({
      section: 'closing',
      found: 'Wakil',
      after: ' Bupati (a.n.) hadir.',
    });
  });

  it('takes words as they are, over the end of a line', () => {
    expect(hits(texts, query('(a.n.)'))).toHaveLength(1);
    expect(hits(texts, query('bupati membuka'))).toHaveLength(1);
    expect(hits(texts, query('a.n'))).toHaveLength(1);
    expect(hits(texts, query('  '))).toEqual([]);
  });

  it('changes only what it finds', () => {
    expect(replacing(texts, query('Wakil Bupati'), 'Plt. $1 Bupati')).toEqual([
      { section: 'closing', now: 'Plt. $1 Bupati (a.n.) hadir.' },
    ]);
    expect(replacing(texts, query('hadir'), 'hadir')).toEqual([]);
  });
});
