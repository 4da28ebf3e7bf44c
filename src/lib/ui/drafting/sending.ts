import type { CommandInput, CommandName } from '../../meeting/commands';
import type { Recommendation } from '../../meeting/meeting';
import type { Ack } from '../../meeting/protocol';
import type { Views } from '../../meeting/views';

export type Send = <K extends CommandName>(type: K, command: CommandInput<K>) => Promise<Ack>;

/** What drafting needs to see, on whatever page. */
export type DraftingView = Pick<
  Views['drafter'],
  'recommendations' | 'wordings' | 'amendments' | 'elements' | 'meeting'
>;
export type Draft = DraftingView['recommendations'][number];

type Details = Partial<Omit<Recommendation, 'id' | 'status' | 'decision'>>;
/** Changes what a page saw into what it wants; refused where somebody else was faster. */
export type ChangeDraft = (was: Details, now: Details) => Promise<Ack>;
