import type { CommandInput } from '../../meeting/commands';
import type { Views } from '../../meeting/views';

/** What the list of last year's follow-ups is drawn from, on the desk as when preparing. */
export type PastView = Pick<
  Views['secretary'],
  'predecessor' | 'recommendations' | 'followUps' | 'elements'
>;
type Settling =
  | 'predecessor.carry'
  | 'predecessor.close'
  | 'predecessor.replace'
  | 'predecessor.replaceAnew'
  | 'predecessor.reopen';
type SettleCommand = { [K in Settling]: { type: K } & CommandInput<K> }[Settling];
/** Sends it and says whether it was done. */
export type SettlePast = (command: SettleCommand) => Promise<boolean>;
