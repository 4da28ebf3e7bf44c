import * as v from 'valibot';
import { factorTags } from '../factor-tags';
import { weight } from './rules';
import { date, id, line, measure, requiredLine, requiredProse, year } from '../text';

export const elementTypes = [
  'secretariat',
  'field',
  'office',
  'verticalAgency',
  'subdistrict',
  'healthCentre',
  'village',
  'partner',
] as const;
/** An *unsur*: an office, sub-district or partner of the team. */
export const element = v.object({
  id,
  name: requiredLine(160),
  shortName: requiredLine(40),
  type: v.picklist(elementTypes),
  presents: v.boolean(),
  votes: v.boolean(),
  /** What its vote counts where the meeting weighs votes; logs from before know none. */
  weight: v.optional(weight, 1),
});
export type Element = v.InferOutput<typeof element>;

export const point = v.object({ id, text: requiredProse(600) });
export type Point = v.InferOutput<typeof point>;

export const factorTag = v.picklist(factorTags);
export const factorKind = v.picklist(['supporting', 'hindering']);
export const factor = v.object({
  id,
  text: requiredProse(600),
  kind: factorKind,
  tag: v.nullable(factorTag),
  /** Which indicators it bears on; logs from before have none. */
  indicatorIds: v.optional(v.pipe(v.array(id), v.maxLength(20, 'input.invalid')), []),
});
export type Factor = v.InferOutput<typeof factor>;

export const directions = ['higher', 'lower'] as const;
const described = {
  id,
  code: line(12),
  name: requiredLine(200),
  unit: line(40),
  direction: v.picklist(directions),
};

/** The part of a year a value speaks of. */
export const periods = [
  'year',
  'semester1',
  'semester2',
  'quarter1',
  'quarter2',
  'quarter3',
  'quarter4',
] as const;
export type Period = (typeof periods)[number];

/** Target and actual of one indicator; `null` is *not yet available*, never zero. */
export const indicator = v.object({
  ...described,
  target: v.nullable(measure),
  actual: v.nullable(measure),
  /** Where both are known, a share's actual is computed from them (`settled` in indicators.ts). */
  numerator: v.nullable(measure),
  denominator: v.nullable(measure),
  /** What was reached the year before, and by which source where it was another. */
  previous: v.nullable(measure),
  previousSource: line(120),
  source: line(120),
  year,
  period: v.nullable(v.picklist(periods)),
  note: line(300),
});
export type Indicator = v.InferOutput<typeof indicator>;

/** An indicator as the meeting's library describes it: what an element is offered to report. */
export const libraryIndicator = v.object({
  ...described,
  /** A suggestion to display; each element's own target is what counts. */
  target: v.nullable(measure),
  targetYear: year,
  targetSource: line(120),
  /** Short names of who usually reports it, with commas between. */
  owners: line(200),
});
export type LibraryIndicator = v.InferOutput<typeof libraryIndicator>;

/** What one element had reached at an earlier meeting; a copy, so that it outlives that meeting. */
export const earlierValue = v.object({
  /** Short name of the element. */
  element: line(40),
  /** As indicatorKey (indicators.ts) makes it. */
  key: requiredLine(200),
  name: requiredLine(200),
  unit: line(40),
  actual: measure,
  source: line(120),
  year,
  /** Meetings from before it was handed on have none. */
  period: v.optional(v.nullable(v.picklist(periods)), null),
});
export const earlierMeeting = v.object({
  code: line(20),
  title: line(200),
  date,
  values: v.pipe(v.array(earlierValue), v.maxLength(6000, 'meeting.tooLarge')),
});
export type EarlierValue = v.InferOutput<typeof earlierValue>;
export type EarlierMeeting = v.InferOutput<typeof earlierMeeting>;

/** What a presentation is made of, in the order that is usual. */
export const presentationParts = ['texts', 'indicators', 'factors'] as const;
export type PresentationPart = (typeof presentationParts)[number];

/** What one element reports to the hall. */
export type Report = {
  indicators: readonly Indicator[];
  achievements: readonly Point[];
  obstacles: readonly Point[];
  factors: readonly Factor[];
  /** The parts of its presentation, as the element wants them. */
  order: readonly PresentationPart[];
  ready: boolean;
};

export const emptyReport: Report = {
  indicators: [],
  achievements: [],
  obstacles: [],
  factors: [],
  order: presentationParts,
  ready: false,
};
