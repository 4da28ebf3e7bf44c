import { describe, expect, it } from 'vitest';
import { facilitator, refusal, secretary, send, type Said } from './testing';
import { hall } from './testing/hall';

const session = hall();
const reword = (was: string, now: string, original = 'Rapat dihadiri 24 peserta.'): Said => ({
  type: 'minutes.reword',
  place: 'summary~0',
  original,
  was,
  now,
});
const said = send(session, secretary, reword('', 'Rapat dihadiri 24 orang.'));

describe('other words for a paragraph that flows in', () => {
  it('are kept with what it said', () => {
    expect(said.minutes.rewordings).toMatchObject([
      {
        place: 'summary~0',
        original: 'Rapat dihadiri 24 peserta.',
        text: 'Rapat dihadiri 24 orang.',
      },
    ]);
  });

  it('are changed, one after the other', () => {
    const again = send(
      said,
      secretary,
      reword('Rapat dihadiri 24 orang.', 'Dua puluh empat hadir.'),
    );
    expect(again.minutes.rewordings).toHaveLength(1);
    expect(refusal(again, secretary, reword('Rapat dihadiri 24 orang.', 'Lain'))).toBe(
      'edit.conflict',
    );
  });

  it('stand on when the source has changed: the secretary says so', () => {
    const kept = 'Rapat dihadiri 24 orang.';
    const now = send(said, secretary, reword(kept, kept, 'Rapat dihadiri 25 peserta.'));
    expect(now.minutes.rewordings).toMatchObject([
      { original: 'Rapat dihadiri 25 peserta.', text: kept },
    ]);
  });

  it('are taken back', () => {
    const back = send(said, secretary, reword('Rapat dihadiri 24 orang.', ''));
    expect(back.minutes.rewordings).toEqual([]);
    expect(send(back, secretary, reword('', '')).minutes).toEqual(back.minutes);
  });

  it('are the secretary’s', () => {
    expect(refusal(session, facilitator, reword('', 'x'))).toBe('role.forbidden');
  });
});
