import { describe, expect, it } from 'vitest';
import { hall } from '../../../meeting/testing/hall';
import { BallotSettings } from './ballot-settings.svelte';

const rule = { fraction: 'half', base: 'forAgainst' } as const;
const elements = hall({ entitled: 4 }).elements;
const settings = (weighted = false) =>
  new BallotSettings(
    () => ({
      consensusSecrecy: 'open',
      voteSecrecy: 'secret',
      voteRule: rule,
      votingUnit: 'element',
      quorumGate: 'override',
      publishFrom: 5,
      weighted,
    }),
    () => ({ elements, attendees: [], groups: [] }),
  );
const step = {
  type: 'ballot.open',
  recommendationId: 'r1',
  kind: 'vote',
  secrecy: 'open',
  rule,
  seconds: null,
  quorumOverride: null,
} as const;

describe('settings of a ballot', () => {
  it('start from the profile', () => {
    expect(settings().applied(step, true)).toEqual({ ...step, secrecy: 'secret' });
  });

  it('hold for one recommendation, the time limit for all', () => {
    const set = settings();
    set.setSecrecy('vote', 'open');
    set.setRule({ base: 'present' });
    set.seconds = 90;
    const changed = set.applied(step, true);
    expect([changed.secrecy, changed.rule.base, changed.seconds]).toEqual(['open', 'present', 90]);
    set.reset();
    const again = set.applied(step, true);
    expect([again.secrecy, again.rule.base, again.seconds]).toEqual(['secret', 'forAgainst', 90]);
  });

  it('put one check in the place of another, and leave a vote alone', () => {
    const set = settings();
    set.setCheck('fist');
    expect(set.applied({ ...step, kind: 'consensus' }, true)).toMatchObject({
      kind: 'fist',
      secrecy: 'open',
    });
    expect(set.applied(step, true).kind).toBe('vote');
    set.reset();
    expect(set.applied({ ...step, kind: 'gradients' }, true).kind).toBe('gradients');
  });

  it('carry the chair’s words only where quorum is missing', () => {
    const set = settings();
    set.override = ' Undangan telah patut ';
    expect(set.applied(step, true).quorumOverride).toBeNull();
    expect(set.applied(step, false).quorumOverride).toBe('Undangan telah patut');
  });
});

describe('weights', () => {
  it('leave no choice: whatever is set, elements are asked openly, and persons as they were', () => {
    const weighted = settings(true);
    weighted.setSecrecy('vote', 'secret');
    weighted.electionSecrecy = 'secret';
    expect([weighted.secrecy('vote'), weighted.electionSecrecy]).toEqual(['open', 'open']);
    weighted.electorate = { unit: 'attendee', groupId: null };
    expect([weighted.secrecy('vote'), weighted.electionSecrecy]).toEqual(['secret', 'secret']);
  });

  it('the desk knows when fewer are asked than a secret result needs', () => {
    const { asked, publishFrom } = settings();
    expect([asked, publishFrom]).toEqual([4, 5]);
  });
});
