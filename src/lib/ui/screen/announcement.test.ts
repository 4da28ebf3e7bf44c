import { describe, expect, it, test } from 'vitest';
import type { Meeting } from '../../meeting/meeting';
import { facilitator, send } from '../../meeting/testing';
import { openElection, propose } from '../../meeting/testing/electing';
import { ask, cast, choices, close, hall, question } from '../../meeting/testing/hall';
import { sceneView } from '../../meeting/views/scene-view';
import { announcement } from './announcement';

const five = hall({ entitled: 6, present: 5 });
const said = (meeting: Meeting, lang: 'id' | 'en' = 'id') =>
  announcement(sceneView(meeting, meeting.stage.scene), lang);

describe('what the screen says aloud', () => {
  const open = ask(five, 'b1', { kind: 'vote' });
  const over = close(cast(open, 'b1', choices(4, 1, 0)), 'b1');

  it('an opened ballot: its question, and how to answer', () => {
    expect(said(open)).toBe(
      'Pemungutan suara terbuka dibuka. Rekomendasi 1 dari 1: Posyandu keliling di lokasi ' +
        'perkebunan. Jawab di ponsel pemegang hak suara: Setuju, Tidak setuju, Abstain.',
    );
    expect(said(send(five, facilitator, question({ seconds: 60 }), { id: 'b1' }))).toContain(
      '60 detik',
    );
  });

  it('nothing more with each vote: a reader would never come to an end', () => {
    expect(said(cast(open, 'b1', choices(3, 0, 0)))).toBe(said(open));
  });

  it('a closed one: result, quorum, that the chair decides', () => {
    expect(said(over)).toMatch(
      /^Pemungutan suara ditutup\. 4 setuju dari 5 suara .*Kuorum terpenuhi.*Menunggu penetapan pimpinan rapat\.$/,
    );
  });

  it('too few secret votes: that they are not published', () => {
    const secret = close(
      cast(ask(five, 'b1', { kind: 'vote', secrecy: 'secret' }), 'b1', choices(4, 0, 0)),
      'b1',
    );
    expect(said(secret)).toMatch(/kurang dari 5/);
    expect(said(secret)).not.toMatch(/[1-9] setuju/);
  });

  it('the decision, once the chair has confirmed it', () => {
    const confirmed = send(over, facilitator, {
      type: 'decision.confirm',
      recommendationId: 'r1',
      ballotId: 'b1',
      outcome: 'adopted',
      text: 'Posyandu keliling di lokasi perkebunan',
      reason: '',
    });
    expect(said(confirmed)).toBe('Ditetapkan pimpinan rapat: disepakati.');
    expect(said(confirmed, 'en')).toBe('Confirmed by the chair: adopted.');
  });

  it('an election: whom it is about, and how many may be chosen', () => {
    const prepared = propose(five, 'x1', { places: 2, method: 'several' });
    const open = send(prepared, facilitator, openElection('x1', 'open'));
    expect(said(open)).toMatch(/^Pemilihan terbuka dibuka: .*Pilih paling banyak 2 calon: 1\. /);
    const over = send(open, facilitator, { type: 'election.close', electionId: 'x1' });
    expect(said(over)).toMatch(/^Pemilihan ditutup\. Tidak ada suara.*Menunggu penetapan/);
  });

  test.each([['agenda'], ['lobby']] as const)('%s: silence', (kind) => {
    expect(said(send(five, facilitator, { type: 'stage.show', scene: { kind } }))).toBe('');
  });
});
