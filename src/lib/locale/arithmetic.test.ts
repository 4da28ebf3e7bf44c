import { expect, it } from 'vitest';
import { countBallot, noVotes, quorum } from '../meeting/counting';
import { arithmetic, quorumSentence } from './arithmetic';

const counts = { ...noVotes, agree: 11, disagree: 9, abstain: 2 };
const ballot = {
  kind: 'vote' as const,
  unit: 'element' as const,
  counts,
  present: 22,
  entitled: 24,
};

it('says how the demo’s tenth recommendation was counted, on either base', () => {
  const carried = countBallot({ ...ballot, rule: { fraction: 'half', base: 'forAgainst' } });
  expect(arithmetic(carried, 'id')).toBe(
    '11 setuju dari 20 suara setuju dan tidak setuju; syarat lebih dari setengah: terpenuhi.',
  );
  const failed = countBallot({ ...ballot, rule: { fraction: 'half', base: 'present' } });
  expect(arithmetic(failed, 'id')).toBe(
    '11 setuju dari 22 unsur yang hadir; syarat lebih dari setengah: tidak terpenuhi.',
  );
});

it('says that a tie goes back to the chair', () => {
  const tied = countBallot({
    ...ballot,
    counts: { ...counts, agree: 9 },
    rule: { fraction: 'half', base: 'forAgainst' },
  });
  expect(arithmetic(tied, 'id')).toContain('seri, dikembalikan kepada pimpinan rapat');
});

it('words a consensus check', () => {
  const check = {
    kind: 'consensus' as const,
    unit: 'element' as const,
    rule: { fraction: 'half' as const, base: 'cast' as const },
    present: 5,
    entitled: 24,
  };
  const agreed = countBallot({
    ...check,
    counts: { ...noVotes, agree: 4, agreeWithNotes: 1 },
  });
  expect(arithmetic(agreed, 'id')).toBe(
    'Dari 5 suara: 4 setuju, 1 setuju dengan catatan, 0 tidak setuju, 0 abstain; tidak ada yang berkeberatan.',
  );
});

it('says what fewer than three fingers mean', () => {
  const shown = countBallot({
    ...ballot,
    kind: 'fist',
    rule: { fraction: 'half', base: 'cast' },
    counts: { ...noVotes, fist5: 4, fist2: 1 },
  });
  expect(arithmetic(shown, 'id')).toBe(
    'Dari 5 suara: 4 lima jari, 1 dua jari (kurang dari tiga jari adalah keberatan); masih ada keberatan.',
  );
});

it('counts participants where each of them has a vote', () => {
  const byPerson = countBallot({
    ...ballot,
    unit: 'attendee',
    rule: { fraction: 'half', base: 'present' },
  });
  expect(arithmetic(byPerson, 'id')).toContain('11 setuju dari 22 peserta yang hadir');
  expect(quorumSentence(quorum('majority', 22, 24, 'attendee'), 'id')).toContain(
    '22 dari 24 peserta hadir',
  );
});

it('says whether there is a quorum', () => {
  expect(quorumSentence(quorum('majority', 22, 24), 'id')).toBe(
    'Kuorum terpenuhi: 22 dari 24 unsur hadir, syarat lebih dari 1/2.',
  );
  expect(quorumSentence(quorum('twoThirds', 10, 24), 'id')).toContain('Kuorum belum terpenuhi');
});
