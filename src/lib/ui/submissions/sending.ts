import type { CommandInput, CommandName } from '../../meeting/commands';
import type { Ack } from '../../meeting/protocol';

/** Sends a command about a written question or proposal; null when the same one is on its way already. */
export type SendSubmission = <K extends Extract<CommandName, `submission.${string}`>>(
  type: K,
  command: CommandInput<K>,
) => Promise<Ack | null>;
