import { join } from 'node:path';
import { newId } from '../../src/lib/client/new-id';
import type { Actor } from '../../src/lib/meeting/capability';
import { noVotes } from '../../src/lib/meeting/counting';
import type { AnyEvent } from '../../src/lib/meeting/events';
import { record } from '../../src/lib/server/store/log';
import { LowdbStore } from '../../src/lib/server/store/lowdb-store';
import { wholeLog, type LogRecord } from '../../src/lib/server/store/store';
import { choiceOf } from './presses';

/* A long past for a meeting: ballots that were opened, voted in, voted in anew, and closed. */

const mostBallots = 80;
const perWrite = 100;
const desk: Actor = { role: 'facilitator', id: null };

type Said = { event: AnyEvent; actor: Actor };
type Past = { attendees: readonly string[]; recommendationId: string; text: string };

function* ballot({ attendees, recommendationId, text }: Past, votes: number): Generator<Said> {
  const ballotId = newId();
  const question = { kind: 'vote', unit: 'attendee', secrecy: 'open', round: 1 } as const;
  const opening = {
    ...question,
    id: ballotId,
    recommendationId,
    text,
    rule: { fraction: 'half', base: 'forAgainst' } as const,
    byHand: false,
    witnesses: '',
    eligible: [...attendees],
    weights: null,
    publishFrom: 5,
    quorum: null,
    quorumOverride: null,
    closesAt: null,
    group: null,
    receipts: false,
  };
  yield { event: { type: 'ballot.opened', ballot: opening }, actor: desk };
  for (let n = 0; n < votes; n += 1) {
    const attendeeId = attendees[n % attendees.length] ?? '';
    const at = Date.now();
    const vote = { secrecy: 'open', attendeeId, at, choice: choiceOf(n), note: '' } as const;
    yield {
      event: { type: 'vote.cast', ballotId, seatId: attendeeId, vote },
      actor: { role: 'participant', id: attendeeId },
    };
  }
  const counts = { ...noVotes, agree: attendees.length };
  const closed = {
    ballotId,
    present: attendees.length,
    elements: null,
    quorum: null,
    counts,
    weighed: null,
    notes: [],
    codes: [],
  };
  yield { event: { type: 'ballot.closed', ...closed }, actor: desk };
}

/** Appends about `count` events to a meeting that no server has open. */
export async function live(dataDir: string, code: string, count: number): Promise<void> {
  if (count === 0) return;
  const store = new LowdbStore(join(dataDir, 'meetings'));
  const before = await wholeLog(store, code);
  let last = before.at(-1) as LogRecord;
  const past = pastOf(before);
  const ballots = Math.min(mostBallots, Math.ceil(count / 1000));
  const votes = Math.round(count / ballots) - 2;
  let batch: LogRecord[] = [];
  for (let n = 0; n < ballots; n += 1) {
    for (const { event, actor } of ballot(past, votes)) {
      const stamp = { seq: last.seq + 1, at: Date.now(), actor, commandId: newId() };
      last = record(event, stamp, last.hash);
      batch.push(last);
      if (batch.length < perWrite) continue;
      await store.append(code, batch);
      batch = [];
    }
  }
  if (batch.length > 0) await store.append(code, batch);
}

function pastOf(records: readonly LogRecord[]): Past {
  const attendees = records.flatMap(({ event }) =>
    event.type === 'attendee.joined' ? [event.attendee.id] : [],
  );
  for (const { event } of records) {
    if (event.type !== 'recommendation.added') continue;
    return {
      attendees,
      recommendationId: event.recommendation.id,
      text: event.recommendation.text,
    };
  }
  throw new Error('the meeting has no recommendation');
}
