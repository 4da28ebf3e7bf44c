import { hash } from 'node:crypto';
import { eventSchemas } from '../../meeting/events';

/** What of a schema decides which values it takes; messages and functions are left out, a build renames them. */
function shapeOf(schema: unknown): unknown {
  if (schema instanceof RegExp) return schema.source;
  if (typeof schema === 'function') return 'function';
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => key !== 'message' && key !== '~standard');
  return kept.map(([key, part]) => [key, shapeOf(part)]);
}

/**
 * A fingerprint of the forms events have in this version of the code. A segment of the log that bears it was written
 * by this code: its events need no second look (docs/decisions/store.md).
 */
export const forms = hash('sha256', JSON.stringify(shapeOf(eventSchemas))).slice(0, 16);
