// Loaded into a server whose clock a test may stop: while it stands, Date.now says that instant and timers that are set
// wait until it runs again. So a test has as long as it needs within one millisecond.
const { now } = Date;
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** @typedef {{ run: () => void, ms: number, timer: NodeJS.Timeout | null, unref: () => Held, ref: () => Held }} Held */

/** @type {number | null} */
let stoodAt = null;
/** @type {Set<Held>} */
const held = new Set();

Date.now = () => stoodAt ?? now();

/** @type {(run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => NodeJS.Timeout | Held} */
const setTimer = (run, ms = 0, ...args) => {
  if (stoodAt === null) return startTimer(run, ms, ...args);
  /** @type {Held} */
  const one = { run: () => run(...args), ms, timer: null, ref: () => one, unref: () => one };
  held.add(one);
  return one;
};
/** @type {(timer: NodeJS.Timeout | Held | undefined) => void} */
const clearTimer = (timer) => {
  if (timer === undefined || !('run' in timer)) return stopTimer(timer);
  held.delete(timer);
  if (timer.timer) stopTimer(timer.timer);
};
Object.assign(globalThis, { setTimeout: setTimer, clearTimeout: clearTimer });

process.on('message', (/** @type {unknown} */ message) => {
  if (typeof message !== 'object' || message === null || !('standAt' in message)) return;
  stoodAt = typeof message.standAt === 'number' ? message.standAt : null;
  if (stoodAt === null) {
    for (const one of held) one.timer = startTimer(one.run, one.ms);
    held.clear();
  }
  process.send?.({ stoodAt });
});
