import { votingElements } from '../../meeting/presence';
import type { Meeting } from '../../meeting/meeting';
import type { Invited } from './progress';

/** As many people as asked for: each voting element sends one first, then the others in turn, every tenth is an observer. */
export function invited(meeting: Pick<Meeting, 'elements'>, people: number): Invited[] {
  const voting = votingElements(meeting);
  return Array.from({ length: people }, (_, n) => {
    const name = `Peserta gladi ${String(n + 1).padStart(3, '0')}`;
    const observes = voting.length === 0 || (n >= voting.length && n % 10 === 9);
    return observes
      ? { name, position: '', elementId: null, organisation: 'Peninjau gladi' }
      : {
          name,
          position: 'Wakil unsur',
          elementId: voting[n % voting.length] ?? null,
          organisation: '',
        };
  });
}
