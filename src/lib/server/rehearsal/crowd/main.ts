import type { Plan, Progress } from '../progress';
import { Participant, type Tally } from './participant';
import { chanceFrom } from './temper';

/* The program of a rehearsal's simulated people. The server starts it as a process of its own, and it ends with it. */

const tellEveryMs = 1000;

const tally: Tally = { votes: 0, answers: 0, words: 0, dropped: 0, refused: 0, confirmedMs: [] };

/** What 95 of 100 stay below. */
function mostBelow(times: readonly number[]): number | null {
  const sorted = [...times].sort((a, b) => a - b);
  const at = sorted[Math.floor(sorted.length * 0.95)] ?? sorted.at(-1);
  return at === undefined ? null : Math.round(at);
}

function begin({ people, seed, ...plan }: Plan): void {
  const crowd = people.map((person, n) => {
    const id = `gladi${String(n + 1).padStart(4, '0')}${seed.toString(36)}`;
    return new Participant(plan, { id, person }, chanceFrom(seed + n), tally);
  });
  for (const participant of crowd) void participant.live();
  setInterval(() => {
    const { confirmedMs, ...counts } = tally;
    const progress: Progress = {
      ...counts,
      joined: crowd.filter(({ hasJoined }) => hasJoined).length,
      connected: crowd.filter(({ isConnected }) => isConnected).length,
      confirmedMs: mostBelow(confirmedMs),
    };
    process.send?.(progress);
  }, tellEveryMs);
}

process.once('message', (plan: Plan) => begin(plan));
process.once('disconnect', () => process.exit());
