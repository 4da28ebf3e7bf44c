import { describe, expect, it } from 'vitest';
import { hasWaited, waitingFor } from './adjournment';
import { quorumOf } from './presence';
import { resultOf } from './ballots';
import { nextStep } from './next-step';
import { facilitator, refusal, send, type Said } from './testing';
import { ask, cast, choices, close, hall, join, question } from './testing/hall';

const postpone: Said = {
  type: 'quorum.postpone',
  minutes: 60,
  reason: 'Menunggu camat.',
  notice: 'Rapat ditunda',
};
const resume: Said = { type: 'quorum.resume' };
const at = 1_800_000_000_000;
const few = hall({ entitled: 8, present: 3 });
const many = hall({ entitled: 8, present: 6 });

describe('a meeting without quorum', () => {
  const waiting = send(few, facilitator, postpone, { id: 'j1', now: at });

  it('is postponed, and the screen counts down to the new time', () => {
    expect(waiting.stage.scene).toEqual({
      kind: 'notice',
      text: 'Rapat ditunda',
      until: at + 3_600_000,
    });
    expect(waitingFor(waiting)).toMatchObject({ quorum: { present: 3, entitled: 8, met: false } });
    expect(nextStep(waiting).primary?.name).toBe('resumeMeeting');
  });

  it('goes on at that time with whoever is there, without the chair’s words for each ballot', () => {
    expect(refusal(waiting, facilitator, resume, { now: at + 3_599_999 })).toBe('quorum.tooEarly');
    const going = send(waiting, facilitator, resume, { now: at + 3_600_000 });
    expect(hasWaited(going)).toBe(true);
    expect(refusal(few, facilitator, question())).toBe('quorum.missing');
    expect(ask(going, 'b1').ballots[0]).toMatchObject({
      quorumOverride: null,
      quorum: { met: false, waived: true },
    });
  });

  it('goes on at once when the missing have come', () => {
    const come = ['4', '5'].reduce((hall, n) => join(hall, `p${n}`, `e${n}`), waiting);
    const going = send(come, facilitator, resume, { now: at + 60_000 });
    expect(hasWaited(going)).toBe(false);
    expect(ask(going, 'b1').ballots[0]?.quorum).toMatchObject({ met: true });
  });

  it('is not postponed while quorum is there, nor twice, nor resumed without', () => {
    expect(refusal(many, facilitator, postpone)).toBe('quorum.present');
    expect(refusal(waiting, facilitator, postpone)).toBe('quorum.waiting');
    expect(refusal(few, facilitator, resume)).toBe('quorum.notWaiting');
  });
});

describe('as the meeting says', () => {
  const blocked = hall({ entitled: 8, present: 3, profile: { quorumGate: 'block' } });
  it('no words of the chair open a ballot where quorum blocks', () => {
    expect(refusal(blocked, facilitator, question({ quorumOverride: 'Lanjut.' }))).toBe(
      'quorum.blocked',
    );
    expect(refusal(few, facilitator, question({ quorumOverride: 'Lanjut.' }))).toBeNull();
  });

  it('its own fraction, of elements or of persons invited', () => {
    const own = { numerator: 3, denominator: 4, strict: false };
    const of = (present: number, profile: object) =>
      quorumOf(
        hall({ entitled: 8, present, profile: { quorum: 'own', quorumShare: own, ...profile } }),
      );
    expect([of(5, {}).met, of(6, {}).met]).toEqual([false, true]);
    const persons = { quorumUnit: 'attendee', invited: 10 } as const;
    expect(of(7, persons)).toMatchObject({
      unit: 'attendee',
      present: 7,
      entitled: 10,
      met: false,
    });
    expect(of(8, persons).met).toBe(true);
    expect(of(8, { ...persons, invited: 0 })).toMatchObject({ present: 8, entitled: 8 });
  });

  it('quorum lost until closing needs the chair’s reason where it is asked for then too', () => {
    const confirm = (reason: string): Said => ({
      type: 'decision.confirm',
      recommendationId: 'r1',
      ballotId: 'b1',
      outcome: 'adopted',
      text: 'Posyandu',
      reason,
    });
    const lost = (quorumAt: 'opening' | 'both') => {
      const asked = cast(
        ask(hall({ entitled: 8, present: 5, profile: { quorumAt } }), 'b1'),
        'b1',
        choices(5, 0, 0),
      );
      const left = ['p1', 'p2'].reduce(
        (hall, attendeeId) => send(hall, facilitator, { type: 'attendee.remove', attendeeId }),
        asked,
      );
      return close(left, 'b1');
    };
    expect(lost('both').ballots[0]).toMatchObject({
      quorum: { present: 5, met: true },
      quorumAtClose: { present: 3, met: false },
    });
    expect(refusal(lost('opening'), facilitator, confirm(''))).toBeNull();
    expect(refusal(lost('both'), facilitator, confirm(''))).toBe('quorum.lost');
    expect(refusal(lost('both'), facilitator, confirm('Tetap sah.'))).toBeNull();
    const ballot = lost('both').ballots[0];
    expect(ballot && resultOf(ballot)?.verdict).toBe('carried');
  });
});
