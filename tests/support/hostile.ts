import fc from 'fast-check';
import { commandSchemas, type CommandName } from '../../src/lib/meeting/commands';
import { payloadOf, type Ids } from '../../src/lib/meeting/testing/payloads';

/* What a curious or broken client may send. */

export type Hostile = { type: string; message: unknown };

const names = Object.keys(commandSchemas) as CommandName[];
const strange = [
  '\u202Emalam\u0000',
  '<img src=x onerror=alert(1)>',
  '\uD800',
  '👩‍👩‍👧‍👦'.repeat(40),
  'a'.repeat(10_000),
  '['.repeat(500),
  '__proto__',
];

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(...strange, null, -0, 1e308, -1, 2 ** 53, [], {}, true),
  fc.uint8Array({ maxLength: 40 }),
  fc.constant(JSON.parse('{"__proto__": {"role": "organiser"}, "constructor": 1}') as object),
);

const id = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Za-z0-9]{8,20}$/) },
  fc.constantFrom<unknown>('again', '', 'x'.repeat(41), '../../etc', 7, null, ['a']),
);

const reserved = new Set(['connect', 'connect_error', 'disconnect', 'disconnecting']);

const eventName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string>(...names) },
  fc.constantFrom(
    'view.get',
    'view.revision',
    'presence.set',
    '__proto__',
    'toString',
    'constructor',
    '',
  ),
  fc.string({ maxLength: 30 }).filter((name) => !reserved.has(name)),
);

/** A command in good form, at a time when it may make no sense. */
const outOfOrder = (ids: Ids): fc.Arbitrary<Hostile> =>
  fc
    .constantFrom(...names)
    .chain((type) =>
      fc
        .record({ id, payload: payloadOf(type, ids) })
        .map(({ id, payload }) => ({ type, message: { ...payload, id } })),
    );

/** The same with one field that holds something else. */
const mistyped = (ids: Ids): fc.Arbitrary<Hostile> =>
  outOfOrder(ids).chain(({ type, message }) =>
    fc
      .record({ field: fc.constantFrom(...Object.keys(message as object)), value })
      .map(({ field, value }) => ({ type, message: { ...(message as object), [field]: value } })),
  );

const malformed: fc.Arbitrary<Hostile> = fc.record({ type: eventName, message: value });

export const hostile = (ids: Ids): fc.Arbitrary<Hostile> =>
  fc.oneof(outOfOrder(ids), mistyped(ids), malformed);

/** Text that claims to be JSON, or not even that. */
export const hostileBody: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 3 }),
  value.map((any) => JSON.stringify(any)),
  fc.string({ maxLength: 200 }),
  fc.constantFrom('', '{', '[[[[', '"', 'null', `{"id":"${'x'.repeat(100_000)}"}`),
  fc
    .record({ id, device: value, name: value, position: value, elementId: value, token: value })
    .map((any) => JSON.stringify(any)),
);

/** Engine.IO and Socket.IO packets that no honest client writes. */
export const hostilePacket: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.tuple(fc.constantFrom('0', '1', '2', '3', '4', '5', '6'), fc.string()).map((p) => p.join('')),
  fc.json({ maxDepth: 2 }).map((json) => `42${json}`),
  fc.json({ maxDepth: 2 }).map((json) => `420${json}`),
  fc.constantFrom(
    '40',
    '40{"code":"ZZZZZZ","as":"facilitator"}',
    '40{"code":{"$ne":1},"as":["participant"]}',
    '451-["vote.cast",{"_placeholder":true,"num":0}]',
    '4599999-["vote.cast"]',
    '42["disconnect"]',
    '43["ack"]',
    '44"error"',
    '42/nowhere,["vote.cast",{}]',
    `42["vote.cast","${'x'.repeat(50_000)}"]`,
  ),
);
