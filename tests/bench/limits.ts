/* A driver ends by itself: bounded in count and in time. */

export const limits = { clients: 5000, seconds: 60, runs: 50 };
/** A whole run, however slow the machine. */
export const runMs = 15 * 60_000;
/** A press without an answer after this long is lost. */
export const answerMs = 60_000;

export function bounded(what: keyof typeof limits, given: string | undefined, usual: number) {
  const value = given === undefined ? usual : Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= limits[what]) return value;
  throw new Error(`--${what} must be a whole number from 1 to ${limits[what]}`);
}
