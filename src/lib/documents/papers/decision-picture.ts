import { outcomeWords } from '../../locale/terms';
import { dueWords } from '../annexes/follow-up-matrix';
import { runsOf } from '../markdown';
import { isFinal, shortNameOf, type SecretaryView } from '../secretary-view';
import { isAgreed } from './agreement';
import { cut, plain, whenOf } from './chat-summary';

/* Gambar keputusan: what was decided as one picture for a chat, drawn by the page (ui/documents/DecisionPicture.svelte). */

/** More would be too small to read on a phone. */
export const mostInPicture = 12;

export type DecisionPicture = {
  title: string;
  when: string;
  decisions: { number: number; text: string; outcome: string; agreed: boolean; facts: string }[];
  /** Decisions that the minutes have and the picture has not. */
  left: number;
  final: boolean;
  example: boolean;
};

/** An unbroken word would run out of the picture. */
const breakable = (text: string) => text.replace(/(\S{34})(?=\S)/gu, '$1 ');
const line = (text: string, longest: number) =>
  cut(breakable(text.replace(/\s+/g, ' ').trim()), longest);

/** Who carries it out and until when, of the first follow-up. */
function factsOf(view: SecretaryView, recommendationId: string): string {
  const plan = view.followUps.find((one) => one.recommendationId === recommendationId);
  return plan ? [shortNameOf(view, plan.ownerId), dueWords(plan)].filter(Boolean).join(', ') : '';
}

/** Null while nothing is decided. */
export function decisionPicture(view: SecretaryView): DecisionPicture | null {
  const { profile } = view;
  const decided = view.recommendations.flatMap(({ id, number, decision }) => {
    if (!decision) return [];
    const agreed = isAgreed({ decision });
    const outcome = outcomeWords[decision.outcome].id;
    const text = line(plain(runsOf(decision.text)), 180);
    return [{ number, text, outcome, agreed, facts: agreed ? line(factsOf(view, id), 80) : '' }];
  });
  if (decided.length === 0) return null;
  return {
    title: line(profile.title || profile.kind, 130),
    when: line(whenOf(view), 110),
    decisions: decided.slice(0, mostInPicture),
    left: Math.max(0, decided.length - mostInPicture),
    final: isFinal(view),
    example: profile.example,
  };
}
