/* What the crowd's process is told, and what it tells. */

export type Invited = {
  name: string;
  position: string;
  elementId: string | null;
  organisation: string;
};

export type Plan = {
  /** Where the server is reached from this machine itself. */
  url: string;
  code: string;
  people: Invited[];
  /** The same seed, the same people. */
  seed: number;
};

export type Progress = {
  joined: number;
  /** Connected now. */
  connected: number;
  votes: number;
  answers: number;
  /** Requests to speak and contributions. */
  words: number;
  /** Connections cut on purpose, each of which has to come back. */
  dropped: number;
  refused: number;
  /** Milliseconds from a vote to its confirmation that 95 of 100 stay below; null before the first. */
  confirmedMs: number | null;
};

export const nobodyYet: Progress = {
  joined: 0,
  connected: 0,
  votes: 0,
  answers: 0,
  words: 0,
  dropped: 0,
  refused: 0,
  confirmedMs: null,
};
