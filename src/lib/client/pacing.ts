/* When and by which way a page that has lost its connection tries again: pure, the clock and the dice are given. */

const firstMs = 400;
const growth = 1.6;
const longestMs = 2000;

/**
 * Milliseconds from the start of a failed attempt to the next one: about 0.4 s at first, about 2 s in the end, never
 * more than 3. Each phone takes half to one and a half times that (`dice` in 0…1), so that a hall which lost its
 * server in one moment does not come back in one moment.
 */
export const pauseBefore = (failures: number, dice: number): number =>
  Math.min(longestMs, firstMs * growth ** failures) * (0.5 + dice);

/** `polling` changes to WebSocket by itself where WebSocket is let through. */
export type Way = 'websocket' | 'polling';
/** `refused`: an error at once. `silent`: nothing came. */
export type Failures = { refused: number; silent: number };

/**
 * WebSocket first: polling and upgrading is twice the work in a join storm; but a page that got through by polling
 * begins with that. Silence may be a network that swallows WebSocket, or a dead connection that the browser keeps for
 * polling: the other way is next. A refusal is most often a server that starts again: the other way after two, or at
 * once where WebSocket has never worked.
 */
export function nextWay({ refused, silent }: Failures, worked: Way | null): Way {
  const turns = silent + Math.floor(refused / (worked === null ? 1 : 2));
  const begins = worked ?? 'websocket';
  const other = begins === 'websocket' ? 'polling' : 'websocket';
  return turns % 2 === 0 ? begins : other;
}
