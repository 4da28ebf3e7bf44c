import type { CommandInput } from '../../meeting/commands';

/** What a report says, without which follow-up it is about. */
export type Told = Omit<CommandInput<'progress.report'>, 'followUpId'>;
