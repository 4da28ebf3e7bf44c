import { usualThresholds } from '../achievement';
import { suggestedProgrammes } from '../strategy';
import { emptySignatory, type Profile } from '../meeting';

/** What the form for a new meeting starts from. */
export const emptyProfile = (date: string): Profile => ({
  title: '',
  shortTitle: '',
  kind: 'Rapat Koordinasi',
  date,
  startsAt: '08:00',
  endsAt: '15:20',
  zone: 'WITA',
  place: '',
  city: '',
  region: '',
  team: 'TPPS',
  invitationNumber: '',
  invitationDate: null,
  chair: emptySignatory,
  secretary: emptySignatory,
  minuteTaker: emptySignatory,
  letterhead: [],
  wifi: '',
  quorum: 'majority',
  votingUnit: 'element',
  checkKind: 'consensus',
  consensusSecrecy: 'open',
  voteSecrecy: 'open',
  voteRule: { fraction: 'half', base: 'forAgainst' },
  floorRule: 'arrival',
  speakingMinutes: 3,
  thresholds: usualThresholds,
  programmes: suggestedProgrammes,
  example: false,
});
