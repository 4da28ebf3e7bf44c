import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { indicatorKey, surveyOf } from './indicators';
import {
  earlierMeeting,
  type EarlierMeeting,
  type Indicator,
  type Meeting,
  type Period,
} from './meeting';
import { need } from './refusal';
import { line } from './text';

/* What earlier meetings reached, for the trend. Copied at a time, so that an earlier meeting may be deleted. */

const historyLimit = 10;

export const historyCommands = {
  /** Takes the place of what was recorded of the same meeting before. */
  'history.record': v.object({ earlier: earlierMeeting }),
  'history.forget': v.object({ code: line(20) }),
};
export const historyEvents = {
  'history.recorded': v.object({ earlier: earlierMeeting }),
  'history.forgotten': v.object({ code: line(20) }),
};

/** What a meeting hands on to later ones: every actual there is. */
export const handedOn = ({
  code,
  profile,
  elements,
  reports,
}: Pick<Meeting, 'code' | 'profile' | 'elements' | 'reports'>): EarlierMeeting => ({
  code,
  title: profile.shortTitle || profile.title,
  date: profile.date,
  values: elements.flatMap(({ id, shortName }) =>
    (reports[id]?.indicators ?? []).flatMap((indicator) => {
      const { name, unit, actual, source, year, period } = indicator;
      const key = indicatorKey(indicator);
      if (actual === null) return [];
      return [{ element: shortName, key, name, unit, actual, source, year, period }];
    }),
  ),
});

/** `period` is null where the value is of a whole year. */
export type TrendPoint = { year: number; period: Period | null; value: number; source: string };

/** What is not said to be of a part of a year is of the whole. */
const part = (period: Period | null): Period | null => (period === 'year' ? null : period);
/** Quarters stand beside quarters, semesters beside semesters, years beside years. */
const span = (period: Period | null): string => part(period)?.replace(/\d$/, '') ?? 'year';
const order = (a: TrendPoint, b: TrendPoint) =>
  a.year - b.year || (a.period ?? '').localeCompare(b.period ?? '');

/**
 * One element's values of an indicator, one a year, or a quarter or semester where the own is of such, oldest first.
 * Only the same unit and, for a prevalence, only the same source; empty when there is nothing earlier to compare.
 */
export function trendOf(
  { history, profile }: Pick<Meeting, 'history' | 'profile'>,
  element: string,
  indicator: Indicator,
): TrendPoint[] {
  const key = indicatorKey(indicator);
  const survey = surveyOf(indicator.source) ?? surveyOf(indicator.name);
  const points = new Map<string, TrendPoint>();
  const put = (point: TrendPoint) =>
    points.set(`${String(point.year)} ${point.period ?? ''}`, point);
  for (const { date, values } of history)
    for (const earlier of values) {
      const same =
        earlier.element === element &&
        earlier.key === key &&
        earlier.unit === indicator.unit &&
        span(earlier.period) === span(indicator.period);
      if (!same || (surveyOf(earlier.source) ?? surveyOf(earlier.name)) !== survey) continue;
      const year = earlier.year ?? Number(date.slice(0, 4));
      const { actual: value, source } = earlier;
      put({ year, period: part(earlier.period), value, source });
    }
  const { actual: value, source } = indicator;
  const year = indicator.year ?? Number(profile.date.slice(0, 4));
  const period = part(indicator.period);
  points.delete(`${String(year)} ${period ?? ''}`);
  if (points.size === 0) return [];
  if (value !== null) put({ year, period, value, source });
  return [...points.values()].sort(order);
}

const others = ({ history }: Meeting, code: string) => history.filter((e) => e.code !== code);

export const decideHistory: Decisions<typeof historyCommands> = {
  'history.record': (meeting, { earlier }) => {
    need(earlier.code !== meeting.code, 'input.invalid');
    need(others(meeting, earlier.code).length < historyLimit, 'meeting.tooLarge');
    return [{ type: 'history.recorded', earlier }];
  },
  'history.forget': (meeting, { code }) =>
    meeting.history.some((earlier) => earlier.code === code)
      ? [{ type: 'history.forgotten', code }]
      : [],
};

export const evolveHistory: Evolutions<typeof historyEvents> = {
  'history.recorded': (meeting, { earlier }) => ({
    ...meeting,
    history: [...others(meeting, earlier.code), earlier].sort((a, b) =>
      a.date < b.date ? -1 : Number(a.date > b.date),
    ),
  }),
  'history.forgotten': (meeting, { code }) => ({ ...meeting, history: others(meeting, code) }),
};
