/* What a Thread and the script in its worker say to each other. */

export type Question<Q> = { id: number; question: Q };
export type Reply<A> =
  { id: number; answer: A } | { id: number; problem: string; code?: string | undefined };
