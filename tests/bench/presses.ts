import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '../../src/lib/client/new-id';
import { answerMs } from './limits';
import type { Phone } from './phone';

/** What came of presses: how long each acknowledgement took, and which commands were acknowledged. */
export type Answers = { ackMs: number[]; ids: string[]; acknowledged: string[]; lastAt: number };

export const choices = ['agree', 'disagree', 'abstain'] as const;
export const choiceOf = (n: number) => choices[n % choices.length] ?? 'agree';

/** Every phone presses `times` times at random moments of a window. Resolves when all were answered. */
export async function press(
  phones: readonly Phone[],
  ballotId: string,
  windowMs: number,
  times = 1,
): Promise<Answers> {
  const answers: Answers = { ackMs: [], ids: [], acknowledged: [], lastAt: 0 };
  const presses = Array.from({ length: phones.length * times }, async (_, n) => {
    const id = newId();
    answers.ids.push(id);
    await pause(Math.random() * windowMs);
    const began = performance.now();
    const ack = await phones[n % phones.length]?.ask(
      'vote.cast',
      { ballotId, choice: choiceOf(n), note: '' },
      id,
    );
    if (!ack?.ok) return;
    answers.lastAt = performance.now();
    answers.ackMs.push(answers.lastAt - began);
    answers.acknowledged.push(id);
  });
  const patience = new AbortController();
  await Promise.race([
    Promise.all(presses),
    pause(windowMs + answerMs, undefined, { signal: patience.signal }),
  ]);
  patience.abort();
  return answers;
}
