import type { AnyEvent } from './events';
import type { Meeting } from './meeting';

/* Which secrets need a key outside the log: as long as one is open, its key must be there, and no moment longer. */

/** The name of the key that must be durable before this event is. */
export function keyMadeBy(event: AnyEvent): string | null {
  if (event.type === 'ballot.opened' && event.ballot.secrecy === 'secret') return event.ballot.id;
  if (event.type === 'election.opened' && event.asked.secrecy === 'secret') return event.electionId;
  return event.type === 'questionnaire.opened' ? event.questionnaireId : null;
}

/** The keys still needed; all others are destroyed. */
export function keysInUse({
  ballots,
  elections,
  questionnaire,
}: Pick<Meeting, 'ballots' | 'elections' | 'questionnaire'>): ReadonlySet<string> {
  const open = [...ballots, ...elections]
    .filter(({ state }) => state === 'open')
    .map(({ id }) => id);
  const asked = questionnaire.state === 'open' ? questionnaire.id : null;
  return new Set(asked === null ? open : [...open, asked]);
}
