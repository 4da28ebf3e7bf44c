import * as v from 'valibot';
import { date, id, line, prose, year } from '../text';

export const fundings = [
  'APBD',
  'APBN',
  'DAK Nonfisik (BOK/BOKB)',
  'Dana Desa (APBDes)',
  'CSR/TJSL',
  'BAZNAS',
  'Tanpa biaya',
];
export const followUpStatuses = ['notStarted', 'inProgress', 'done', 'stuck', 'postponed'] as const;

/** How something will be carried out: of a recommendation in prospect, of a follow-up in fact. */
export const planEntries = {
  // As long as a recommendation may be: without a plan of its own, its wording becomes the action.
  action: prose(1200),
  ownerId: v.nullable(id),
  supporters: line(300),
  due: v.nullable(date),
  /** What the bare date does not say: "mulai", "pertama". */
  dueNote: line(60),
  measure: line(300),
  funding: line(80),
  /** Langkah strategis: of which year, under which programme; logs from before have neither. */
  forYear: v.optional(year, null),
  programme: v.optional(line(80), ''),
};
export type Plan = v.InferOutput<v.ObjectSchema<typeof planEntries, undefined>>;

export const followUp = v.object({
  id,
  recommendationId: v.nullable(id),
  ...planEntries,
  status: v.picklist(followUpStatuses),
  note: line(300),
});
export type FollowUp = v.InferOutput<typeof followUp>;
