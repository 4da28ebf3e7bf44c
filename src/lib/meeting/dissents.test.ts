import { describe, expect, it } from 'vitest';
import { attendee, facilitator, refusal, secretary, send, type Said } from './testing';
import { held } from './testing/electing';
import { hall } from './testing/hall';

const five = hall({ entitled: 5 });
const confirm: Said = {
  type: 'decision.confirm',
  recommendationId: 'r1',
  ballotId: null,
  outcome: 'adopted',
  text: 'Posyandu',
  reason: '',
};
const decided = send(five, facilitator, confirm);
const give = (text: string): Said => ({ type: 'dissent.give', recommendationId: 'r1', text });

describe('an opinion that differs', () => {
  it('is recorded on wish once there is a decision, under the name of who gave it', () => {
    expect(refusal(five, attendee('p2'), give('Belum ada anggaran.'))).toBe('dissent.undecided');
    const said = send(decided, attendee('p2'), give('Belum ada anggaran.'));
    expect(said.dissents).toMatchObject([
      { elementId: 'e2', name: 'Peserta p2', text: 'Belum ada anggaran.' },
    ]);
    expect(said.recommendations[0]?.decision).toEqual(decided.recommendations[0]?.decision);
  });

  it('one person has one; the secretary types those of people without a phone', () => {
    const twice = send(send(decided, attendee('p2'), give('A')), attendee('p2'), give('B'));
    expect(twice.dissents.map(({ text }) => text)).toEqual(['B']);
    const typed = send(twice, secretary, {
      type: 'dissent.record',
      recommendationId: 'r1',
      elementId: 'e3',
      name: '',
      text: 'C',
    });
    expect(typed.dissents.map(({ text }) => text)).toEqual(['B', 'C']);
  });
});

describe('a confirmation that was taken back', () => {
  it('stays on record with its reason', () => {
    const revoked = send(decided, facilitator, {
      type: 'decision.revoke',
      recommendationId: 'r1',
      reason: 'Salah tekan.',
    });
    expect(revoked.revocations).toMatchObject([
      {
        recommendationId: 'r1',
        decision: { outcome: 'adopted' },
        reason: 'Salah tekan.',
        undone: false,
      },
    ]);
    const restored = send(revoked, facilitator, { type: 'step.undo' });
    expect(restored.recommendations[0]?.status).toBe('decided');
    expect(restored.revocations).toEqual([]);
  });

  it('also when it was only undone', () => {
    const undone = send(decided, facilitator, { type: 'step.undo' });
    expect(undone.recommendations[0]?.decision).toBeNull();
    expect(undone.revocations).toMatchObject([{ recommendationId: 'r1', undone: true }]);
  });

  it('and so an election’s', () => {
    const seven = hall({ entitled: 7 });
    const won = held(seven, [[0], [0], [0], [0], [0]]);
    const confirmed = send(won, facilitator, {
      type: 'election.confirm',
      electionId: 'x1',
      elected: [0],
      reason: '',
    });
    const undone = send(confirmed, facilitator, { type: 'step.undo' });
    expect(undone.elections[0]).toMatchObject({ appointment: null, revoked: [{ elected: [0] }] });
  });
});
