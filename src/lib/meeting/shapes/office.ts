import * as v from 'valibot';
import { id, instant, requiredLine } from '../text';
import { profile } from './profile';

/* An office (instansi): the part of a meeting's profile that is the same next time, kept beside the meetings. */

const letterheadKeys = ['letterhead', 'letterheadRule', 'logo'] as const;
const settingKeys = [
  'layout',
  'headings',
  'minutesForm',
  'filingCode',
  'numberPattern',
  'copies',
  'template',
  'chair',
  'secretary',
  'minuteTaker',
  'region',
  'city',
  'team',
] as const;

/** A letterhead with a name to choose it by: an office may have several. */
export const namedLetterhead = v.object({
  id,
  name: requiredLine(80),
  ...v.pick(profile, letterheadKeys).entries,
});
export type NamedLetterhead = v.InferOutput<typeof namedLetterhead>;

export const officeSettings = v.pick(profile, settingKeys);
export type OfficeSettings = v.InferOutput<typeof officeSettings>;

export const mostLetterheads = 12;

export const office = v.object({
  id,
  name: requiredLine(120),
  savedAt: instant,
  settings: officeSettings,
  /** The first is offered first. */
  letterheads: v.pipe(
    v.array(namedLetterhead),
    v.minLength(1),
    v.maxLength(mostLetterheads, 'input.invalid'),
  ),
});
export type Office = v.InferOutput<typeof office>;

/** What a meeting takes over: the settings with one of the letterheads. */
export const officeChoice = v.object({
  ...v.pick(profile, letterheadKeys).entries,
  ...officeSettings.entries,
});
export type OfficeChoice = v.InferOutput<typeof officeChoice>;
