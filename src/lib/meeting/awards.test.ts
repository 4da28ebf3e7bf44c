import { describe, expect, it, test } from 'vitest';
import { announcedAward } from './awards';
import type { Meeting } from './meeting';
import { nextStep } from './next-step';
import { facilitator, organiser, refusal, secretary, send, type Said } from './testing';
import { hall } from './testing/hall';
import { slicesFor, type Audience } from './views';

const heading = { title: 'Desa/kelurahan berkinerja baik', criterion: 'Penurunan stunting' };
const villages = ['Desa Juara', 'Kelurahan Kedua', 'Desa Ketiga'];
const addWinner = (village: string): Said => ({
  type: 'award.addWinner',
  awardId: 'w1',
  winner: { village, subdistrict: `Kecamatan ${village}`, note: `Catatan ${village}` },
  before: null,
});
const reveal = (rank: number): Said => ({ type: 'award.reveal', awardId: 'w1', rank });

const prepared = villages.reduce(
  (meeting, village, n) =>
    send(meeting, secretary, addWinner(village), { id: `v${String(n + 1)}` }),
  send(hall(), secretary, { type: 'award.add', award: heading, before: null }, { id: 'w1' }),
);
const shown = send(prepared, facilitator, {
  type: 'stage.show',
  scene: { kind: 'award', awardId: 'w1' },
});
const announced = (meeting: Meeting) =>
  meeting.awards.map(announcedAward)[0]?.announced.map(({ rank, village }) => [rank, village]);

const audiences: Audience[] = [
  { role: 'screen', elementId: null },
  { role: 'participant', elementId: null },
  { role: 'presenter', elementId: 'e1' },
  { role: 'facilitator', elementId: null },
];
/** Everything that pages in the hall are sent, and what the server would send the desk. */
const seen = (meeting: Meeting) =>
  JSON.stringify(
    audiences.map((audience) =>
      Object.values(slicesFor(audience)).map(({ build }) => build(meeting)),
    ),
  );

describe('an award ceremony', () => {
  it('announces the third, the second, the first, one key press each', () => {
    const steps: unknown[] = [];
    let meeting = shown;
    for (let n = 0; n < 3; n += 1) {
      const { primary } = nextStep(meeting);
      if (!primary) throw new Error('no step');
      steps.push([primary.name, primary.subject]);
      meeting = send(meeting, facilitator, primary.command);
    }
    expect(steps).toEqual([
      ['revealRank', '3'],
      ['revealRank', '2'],
      ['revealRank', '1'],
    ]);
    expect(announced(meeting)).toEqual([
      [1, 'Desa Juara'],
      [2, 'Kelurahan Kedua'],
      [3, 'Desa Ketiga'],
    ]);
    expect(nextStep(meeting).primary?.name).toBe('startItem');
  });

  it('goes on to the next category', () => {
    const second = { ...heading, title: 'Posyandu terbaik' };
    const both = send(
      shown,
      secretary,
      { type: 'award.add', award: second, before: null },
      { id: 'w2' },
    );
    const filled = send(both, secretary, { ...addWinner('Desa Lain'), awardId: 'w2' } as Said);
    const done = [3, 2, 1].reduce((m, rank) => send(m, facilitator, reveal(rank)), filled);
    expect(nextStep(done).primary).toMatchObject({ name: 'showNextAward', subject: second.title });
  });

  it('begins with its agenda item', () => {
    const item = { title: 'Penghargaan', kind: 'awards', minutes: 15, elementId: null } as const;
    const planned = send(
      prepared,
      secretary,
      { type: 'agenda.add', item: { ...item, responsible: '' }, before: null },
      { id: 'a9' },
    );
    const begun = send(planned, facilitator, { type: 'agenda.start', itemId: 'a9' });
    expect(begun.stage.scene).toEqual({ kind: 'award', awardId: 'w1' });
  });

  it('presses once, however often somebody presses', () => {
    const third = send(shown, facilitator, reveal(3));
    expect(announced(send(third, facilitator, reveal(3)))).toEqual([[3, 'Desa Ketiga']]);
  });

  it('can be taken back', () => {
    const third = send(shown, facilitator, reveal(3));
    expect(send(third, facilitator, { type: 'step.undo' })).toMatchObject({
      awards: [{ revealed: 0 }],
    });
  });
});

describe('nobody in the hall knows before', () => {
  const words = (n: number) => villages.slice(0, n);

  test.each([0, 1, 2, 3])('with %d ranks announced', (count) => {
    const meeting = [3, 2, 1]
      .slice(0, count)
      .reduce((m, rank) => send(m, facilitator, reveal(rank)), shown);
    for (const village of words(3 - count)) expect(seen(meeting)).not.toContain(village);
    for (const village of villages.slice(3 - count)) expect(seen(meeting)).toContain(village);
  });

  it('not even what the next step or the undo would need', () => {
    const undone = send(send(shown, facilitator, reveal(3)), facilitator, { type: 'step.undo' });
    expect(seen(undone)).not.toContain('Desa Ketiga');
  });

  it('but the secretary, who wrote it', () => {
    const { awards } = slicesFor({ role: 'secretary', elementId: null });
    expect(JSON.stringify(awards?.build(shown))).toContain('Desa Juara');
  });
});

describe('refused', () => {
  const third = send(shown, facilitator, reveal(3));

  test.each([
    ['another rank than the next', shown, reveal(1), 'input.invalid'],
    [
      'before the meeting is open',
      { ...shown, phase: 'preparing' as const },
      reveal(3),
      'meeting.notOpen',
    ],
    [
      'a category that is not there',
      shown,
      { ...reveal(3), awardId: 'zz' } as Said,
      'item.unknown',
    ],
    ['a new row after one is announced', third, addWinner('Desa Susulan'), 'award.announced'],
    [
      'another order',
      third,
      { type: 'award.moveWinner', awardId: 'w1', winnerId: 'v2', before: 'v1' },
      'award.announced',
    ],
    [
      'removing a winner',
      third,
      { type: 'award.removeWinner', awardId: 'w1', winnerId: 'v1' },
      'award.announced',
    ],
    ['removing the category', third, { type: 'award.remove', awardId: 'w1' }, 'award.announced'],
  ] as [string, Meeting, Said, string][])('%s', (_, meeting, said, code) => {
    expect(refusal(meeting, organiser, said)).toBe(code);
  });

  it('but spelling can still be corrected', () => {
    const said: Said = {
      type: 'award.changeWinner',
      awardId: 'w1',
      winnerId: 'v3',
      was: { village: 'Desa Ketiga' },
      now: { village: 'Desa Ketiga Jaya' },
    };
    expect(announced(send(third, secretary, said))).toEqual([[3, 'Desa Ketiga Jaya']]);
  });

  it('the facilitator preparing them', () => {
    expect(refusal(shown, facilitator, addWinner('Desa Lain'))).toBe('role.forbidden');
  });
});
