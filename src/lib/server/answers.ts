import type { Actor } from '../meeting/capability';
import type { Ack } from '../meeting/protocol';

/**
 * What was answered to whom, so that a command that arrives twice happens once. By who asked, then by the command's id:
 * nobody gets an answer by guessing another's id. Map in map, because a joined key for each of a hundred thousand
 * events is a tenth of the time a meeting takes to open.
 */
export class Answers {
  readonly #byRole = new Map<string, Map<string | null, Map<string, Ack>>>();

  get({ role, id }: Actor, commandId: string): Ack | undefined {
    return this.#byRole.get(role)?.get(id)?.get(commandId);
  }

  set(actor: Actor, commandId: string, answer: Ack): void {
    this.#of(actor).set(commandId, answer);
  }

  delete({ role, id }: Actor, commandId: string): void {
    this.#byRole.get(role)?.get(id)?.delete(commandId);
  }

  #of({ role, id }: Actor): Map<string, Ack> {
    let byId = this.#byRole.get(role);
    if (!byId) this.#byRole.set(role, (byId = new Map<string | null, Map<string, Ack>>()));
    let byCommand = byId.get(id);
    if (!byCommand) byId.set(id, (byCommand = new Map<string, Ack>()));
    return byCommand;
  }
}
