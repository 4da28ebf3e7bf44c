import type { CommandInput, CommandName } from '../../meeting/commands';
import type { Ack } from '../../meeting/protocol';
import type { Views } from '../../meeting/views';

export type Send = <K extends CommandName>(type: K, command: CommandInput<K>) => Promise<Ack>;

/** What drafting needs to see, on whatever page. */
export type DraftingView = Pick<
  Views['drafter'],
  'recommendations' | 'wordings' | 'amendments' | 'elements' | 'meeting'
>;
export type Draft = DraftingView['recommendations'][number];
