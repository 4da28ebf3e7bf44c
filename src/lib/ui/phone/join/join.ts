import { post } from '../../../client/enter';
import { newId } from '../../../client/new-id';
import type { Ack } from '../../../meeting/protocol';
import type { RefusalNotice } from '../../../meeting/refusal';
import type { Person } from './person';

type Attempt = { id: string; device: string };

/** An attempt is kept until it succeeded: after a lost answer the same one goes again, and it is one attendee. */
function attemptOf(key: string): Attempt {
  const kept = localStorage.getItem(key);
  const attempt = kept ? (JSON.parse(kept) as Attempt) : { id: newId(), device: newId() };
  localStorage.setItem(key, JSON.stringify(attempt));
  return attempt;
}

/** Puts this phone on the attendance list. Null once it is on it, else why not. */
export async function join(code: string, person: Person): Promise<RefusalNotice | null> {
  const key = `rakoor-joining-${code}`;
  const answer = await post<Ack>(`/m/${code}/join`, { ...attemptOf(key), ...person });
  const isSettled = answer.ok || answer.refusal.code === 'id.taken';
  if (isSettled) localStorage.removeItem(key);
  return answer.ok ? null : answer.refusal;
}
