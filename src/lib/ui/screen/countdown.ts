import type { Clock } from '../../meeting/views/scene-parts';

export type Countdown = {
  /** Whole seconds left, or past the end when `over`. */
  seconds: number;
  /** The last minute and everything after it. */
  late: boolean;
  over: boolean;
};

export function countdown({ startedAt, minutes }: Clock, now: number): Countdown {
  const left = startedAt + minutes * 60_000 - now;
  const over = left < 0;
  return {
    seconds: over ? Math.floor(-left / 1000) : Math.ceil(left / 1000),
    late: left <= 60_000,
    over,
  };
}
