import * as v from 'valibot';
import { count, id, instant, line, requiredLine } from '../text';

export const agendaKinds = [
  'general',
  'indicators',
  'presentation',
  'deliberation',
  'followUps',
  'factors',
  'awards',
  'cooperation',
  'predecessor',
  'strategy',
  'break',
  'closing',
] as const;
export const agendaItem = v.object({
  id,
  title: requiredLine(160),
  kind: v.picklist(agendaKinds),
  minutes: v.pipe(count, v.maxValue(600, 'number.invalid')),
  /** Minutes of slack before this item: what "geser semua" adds. */
  gapMinutes: v.pipe(v.number(), v.integer(), v.minValue(-600), v.maxValue(600)),
  elementId: v.nullable(id),
  responsible: line(120),
  startedAt: v.nullable(instant),
  endedAt: v.nullable(instant),
  /** Minutes the facilitator added while it ran. */
  extraMinutes: v.pipe(v.number(), v.integer(), v.minValue(-120), v.maxValue(240)),
});
export type AgendaItem = v.InferOutput<typeof agendaItem>;
