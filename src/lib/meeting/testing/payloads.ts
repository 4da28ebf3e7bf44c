import fc from 'fast-check';
import * as v from 'valibot';
import { usualThresholds } from '../achievement';
import { commandSchemas, type Command, type CommandName } from '../commands';

/* Valid commands made from their schemas, so that a command added tomorrow is tried too. */

/** Ids by the name of the field that asks for one. Other texts and numbers are chosen until the schema is content. */
export type Ids = Readonly<Record<string, string>>;

type Shape = v.GenericSchema &
  (
    | { type: 'object'; entries: Record<string, Shape> }
    | { type: 'nullable' | 'optional'; wrapped: Shape }
    | { type: 'array'; item: Shape }
    | { type: 'picklist'; options: readonly (string | number)[] }
    | { type: 'variant'; options: readonly Shape[] }
    | { type: 'literal'; literal: string }
    | { type: 'boolean' }
    | { type: 'string' }
    | { type: 'number' }
  );

const texts = [
  'Teks',
  'K7M2QX',
  '',
  '2026-12-10',
  '08:00',
  'APBD',
  'x1',
  'Bupati **membuka** 🙂',
  '0'.repeat(64),
];
const numbers = [0, 1, -1, 10, 60, 2026, 1_765_324_800_000];

const accepted = <T>(schema: v.GenericSchema, candidates: readonly T[]) =>
  fc.constantFrom(...candidates.filter((candidate) => v.is(schema, candidate)));

function valueOf(shape: Shape, ids: Ids, name: string): fc.Arbitrary<unknown> {
  // Bounds that must descend and fractions of at most one, which chance seldom brings.
  if (name === 'thresholds') return fc.constant(usualThresholds);
  if (name === 'share' || name === 'quorumShare')
    return fc.constant({ numerator: 3, denominator: 5, strict: true });
  switch (shape.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(shape.entries).map(([key, inner]) => [key, valueOf(inner, ids, key)]),
        ),
        {
          requiredKeys: Object.keys(shape.entries).filter(
            (key) => shape.entries[key]?.type !== 'optional',
          ),
        },
      );
    case 'nullable':
      return fc.option(valueOf(shape.wrapped, ids, name));
    case 'optional':
      return valueOf(shape.wrapped, ids, name);
    case 'array':
      return fc
        .array(valueOf(shape.item, ids, name), { maxLength: 3 })
        .filter((list) => v.is(shape, list));
    case 'picklist':
      return fc.constantFrom(...shape.options);
    case 'variant':
      return fc.oneof(...shape.options.map((option) => valueOf(option, ids, name)));
    case 'literal':
      return fc.constant(shape.literal);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return accepted(shape, Object.hasOwn(ids, name) ? [ids[name]] : texts);
    case 'number':
      return accepted(shape, numbers);
  }
}

/** What a client may send as this command. */
export const payloadOf = (type: CommandName, ids: Ids): fc.Arbitrary<Record<string, unknown>> =>
  valueOf(commandSchemas[type], ids, type) as fc.Arbitrary<Record<string, unknown>>;

/** The same after validation and cleaning, as decide gets it. */
export const commandOf = (type: CommandName, ids: Ids): fc.Arbitrary<Command> =>
  payloadOf(type, ids).map(
    (payload) => ({ type, ...v.parse(commandSchemas[type], payload) }) as Command,
  );
