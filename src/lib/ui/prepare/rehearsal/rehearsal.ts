import type { Rehearsed } from './checklist';

/** What `/m/CODE/rehearsal` answers. */
export type Rehearsal = {
  state:
    | (Rehearsed & {
        /** Code of the copy; null once the rehearsal has ended. */
        code: string | null;
        people: number;
        startedAt: number;
        progress: {
          joined: number;
          connected: number;
          votes: number;
          answers: number;
          words: number;
          dropped: number;
        };
      })
    | null;
  links: { role: 'facilitator' | 'secretary' | 'screen'; path: string }[];
};
