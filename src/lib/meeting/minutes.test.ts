import { describe, expect, it } from 'vitest';
import { sectionText } from './minutes';
import { facilitator, refusal, secretary, send, type Said } from './testing';
import { hall } from './testing/hall';

const write = (section: string, was: string, now: string): Said => ({
  type: 'minutes.write',
  section,
  was,
  now,
});
const approve: Said = { type: 'minutes.approve' };
const session = hall();
const written = send(session, secretary, write('opening', '', 'Bupati menyampaikan arahan.'));
const closed = send(written, facilitator, { type: 'meeting.close' });
const final = send(closed, secretary, approve);

describe('the secretary’s words', () => {
  it('are kept a section at a time', () => {
    const more = send(written, secretary, write('item:a1', '', '- Registrasi\n- Doa'));
    expect(sectionText(more, 'opening')).toBe('Bupati menyampaikan arahan.');
    expect(sectionText(more, 'item:a1')).toBe('- Registrasi\n- Doa');
    expect(sectionText(more, 'closing')).toBe('');
  });

  it('of two secretaries are not lost under each other', () => {
    expect(refusal(written, secretary, write('opening', '', 'Pembawa acara membuka.'))).toBe(
      'edit.conflict',
    );
  });

  it('may be taken out again', () => {
    const emptied = send(written, secretary, write('opening', 'Bupati menyampaikan arahan.', ''));
    expect(sectionText(emptied, 'opening')).toBe('');
  });
});

describe('what must not be lacking', () => {
  const { profile } = session;
  it.each([
    ['the place', { place: '' }],
    ['the chair', { chair: { ...profile.chair, name: '' } }],
    ['the minute-taker', { minuteTaker: { ...profile.minuteTaker, name: '' } }],
  ])('%s', (_, lacks) => {
    const without = send(closed, secretary, { type: 'profile.change', was: profile, now: lacks });
    expect(refusal(without, secretary, approve)).toBe('minutes.unfilled');
    const ask: Said = { type: 'review.ask', message: '' };
    expect(refusal(without, secretary, ask)).toBe('minutes.unfilled');
  });
});

describe('approval', () => {
  it('comes after the meeting', () => {
    expect(refusal(written, secretary, approve)).toBe('minutes.notClosed');
    expect(final.minutes).toMatchObject({ version: 1 });
    expect(final.minutes.approvedAt).not.toBeNull();
  });

  it('makes them final', () => {
    expect(refusal(final, secretary, write('closing', '', 'x'))).toBe('minutes.final');
    expect(refusal(final, facilitator, { type: 'meeting.reopen' })).toBe('minutes.final');
    const change = { was: { place: '' }, now: { place: 'Hotel Contoh' } };
    expect(refusal(final, secretary, { type: 'profile.change', ...change })).toBe('minutes.final');
  });

  it('can be withdrawn; the next one is a new version', () => {
    const reopened = send(final, secretary, {
      type: 'minutes.reopen',
      reason: 'Nama unsur keliru',
    });
    expect(reopened.minutes.approvedAt).toBeNull();
    expect(refusal(reopened, secretary, write('closing', '', 'x'))).toBeNull();
    expect(send(reopened, secretary, approve).minutes.version).toBe(2);
  });

  it('twice is once', () => {
    expect(send(final, secretary, approve).minutes).toEqual(final.minutes);
  });
});
