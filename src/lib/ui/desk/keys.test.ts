import { describe, expect, it } from 'vitest';
import { deskKeys, isTaken, keyName, keyOf, stepKeys } from './keys';

const press = (key: string, held = {}) =>
  keyOf({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...held });

describe('keys of the desk', () => {
  it('reads letters in either case', () => {
    expect(press('u')).toBe('U');
    expect(press('PageDown')).toBe('PageDown');
  });

  it('ignores combinations and held keys', () => {
    expect(press('t', { ctrlKey: true })).toBeNull();
    expect(press(' ', { repeat: true })).toBeNull();
  });

  it('leaves keys to a field that is typed in, but not Escape', () => {
    expect(isTaken('U', { tagName: 'TEXTAREA' })).toBe(true);
    expect(isTaken('U', { tagName: 'SELECT' })).toBe(true);
    expect(isTaken('Escape', { tagName: 'INPUT' })).toBe(false);
  });

  it('leaves a focused button the keys that press it', () => {
    expect(isTaken(' ', { tagName: 'BUTTON' })).toBe(true);
    expect(isTaken('Enter', { tagName: 'BUTTON' })).toBe(true);
    expect(isTaken('U', { tagName: 'BUTTON' })).toBe(false);
    expect(isTaken(' ', { tagName: 'BODY' })).toBe(false);
    expect(isTaken(' ', null)).toBe(false);
  });

  it('gives no step a key that the desk uses for something else', () => {
    const pages: string[] = [deskKeys.back, deskKeys.forward];
    const own = Object.values(deskKeys).filter((key) => !pages.includes(key));
    expect(Object.values(stepKeys).filter((key) => own.some((other) => other === key))).toEqual([]);
  });

  it('uses no key of the desk for two things', () => {
    const keys = Object.values(deskKeys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives different keys to steps that stand side by side', () => {
    const together = [
      ['closeBallot', 'extendBallot', 'cancelBallot'],
      ['closeElection', 'extendElection', 'cancelElection'],
      [
        'askAgain',
        'backToDiscussion',
        'openVote',
        'confirmAdopted',
        'confirmAdoptedAmended',
        'confirmNotAdopted',
        'confirmPostponed',
        'confirmReturned',
      ],
      [
        'openCheck',
        'openVote',
        'confirmAdopted',
        'confirmNotAdopted',
        'confirmPostponed',
        'confirmReturned',
      ],
      [
        'startItem',
        'previousPage',
        'nextPage',
        'extendItem',
        'tableRecommendation',
        'closeMeeting',
        'showAgenda',
        'showFloor',
        'showFollowUps',
        'showFactors',
        'showPredecessor',
        'showStrategy',
        'showElection',
        'showAwards',
        'revealRank',
        'showLobby',
      ],
    ] as const;
    for (const names of together) {
      const keys = names.map((name) => stepKeys[name]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('prints keys as they are engraved', () => {
    expect(keyName(' ', 'id')).toBe('Spasi');
    expect(keyName('ArrowUp', 'id')).toBe('↑');
    expect(keyName('U', 'en')).toBe('U');
  });
});
