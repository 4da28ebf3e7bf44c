import { describe, expect, it } from 'vitest';
import { currentItem } from './agenda';
import { facilitator, minutesLater, organiser, refusal, secretary, send } from './testing';
import { ask, hall } from './testing/hall';

const session = hall();
const end = { type: 'meeting.close' } as const;

describe('the profile', () => {
  const place = (was: string, now: string) =>
    ({ type: 'profile.change', was: { place: was }, now: { place: now } }) as const;

  it('is changed a field at a time, also while the meeting runs', () => {
    const changed = send(session, secretary, place(session.profile.place, 'Hotel Contoh'));
    expect(changed.profile).toEqual({ ...session.profile, place: 'Hotel Contoh' });
    expect(refusal(changed, organiser, place('', 'Balai Desa'))).toBe('edit.conflict');
  });

  it('keeps a signatory whole', () => {
    const { chair } = session.profile;
    const now = { chair: { ...chair, name: '[Nama Wakil Bupati]' } };
    expect(
      send(session, secretary, { type: 'profile.change', was: { chair }, now }).profile.chair,
    ).toEqual(now.chair);
  });
});

describe('closing', () => {
  const closed = send(session, facilitator, end, { now: minutesLater(440) });

  it('ends what is on, at the time the minutes will say', () => {
    expect(closed).toMatchObject({ phase: 'closed', closedAt: minutesLater(440) });
    expect(currentItem(closed)).toBeUndefined();
    expect(closed.agenda[0]?.endedAt).toBe(minutesLater(440));
    expect(closed.stage.scene).toEqual({ kind: 'close' });
  });

  it('waits for an open ballot', () => {
    expect(refusal(ask(session, 'b1'), facilitator, end)).toBe('ballot.running');
  });

  it('needs a meeting that is open', () => {
    expect(refusal(closed, facilitator, end)).toBe('meeting.notOpen');
  });

  it('can be taken back; the time of opening stays', () => {
    const again = send(closed, facilitator, { type: 'meeting.reopen' });
    expect(again).toMatchObject({ phase: 'running', closedAt: null, openedAt: session.openedAt });
    expect(send(again, facilitator, { type: 'meeting.reopen' })).toEqual(again);
  });
});
