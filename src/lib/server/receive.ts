import * as v from 'valibot';
import type { Actor } from '../meeting/capability';
import { commandSchemas, isCommandName, type Command } from '../meeting/commands';
import { afterUpload, permissions } from '../meeting/permissions';
import { Refusal, need, refusalCodes, type RefusalCode } from '../meeting/refusal';
import { id } from '../meeting/text';
import type { Named } from './hall';

const isCode = (message: string): message is RefusalCode =>
  (refusalCodes as readonly string[]).includes(message);

/** A schema's complaint as a refusal that names the field. */
function complaint(issue: v.BaseIssue<unknown>): Refusal {
  const field = v.getDotPath(issue);
  return new Refusal(
    isCode(issue.message) ? issue.message : 'input.invalid',
    field ? { field } : {},
  );
}

/** Parses anything against a schema. @throws Refusal */
export function parse<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw complaint(result.issues[0]);
}

const envelope = v.object({ id });

/**
 * What came over the wire, as a command with its id.
 * The role is asked before the form: who may not speak learns nothing about how. @throws Refusal
 */
export function read(actor: Actor, type: string, input: unknown): Named {
  need(isCommandName(type), 'input.invalid');
  need(!afterUpload.has(type), 'role.forbidden');
  need((permissions[type] as readonly string[]).includes(actor.role), 'role.forbidden');
  const { id: commandId } = parse(envelope, input);
  // A command takes of the message what belongs to it, and the id does not.
  return { command: { type, ...parse(commandSchemas[type], input) } as Command, commandId };
}
