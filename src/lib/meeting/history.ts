import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { indicatorKey, surveyOf } from './indicators';
import { earlierMeeting, type EarlierMeeting, type Indicator, type Meeting } from './meeting';
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
      const { name, unit, actual, source, year } = indicator;
      if (actual === null) return [];
      return [
        { element: shortName, key: indicatorKey(indicator), name, unit, actual, source, year },
      ];
    }),
  ),
});

export type TrendPoint = { year: number; value: number; source: string };

/**
 * One element's values of an indicator, a year each, oldest first, the meeting's own last. Only the same unit and,
 * for a prevalence, only the same source; empty when there is nothing earlier to compare.
 */
export function trendOf(
  { history, profile }: Pick<Meeting, 'history' | 'profile'>,
  element: string,
  indicator: Indicator,
): TrendPoint[] {
  const key = indicatorKey(indicator);
  const survey = surveyOf(indicator.source) ?? surveyOf(indicator.name);
  const points = new Map<number, TrendPoint>();
  for (const { date, values } of history)
    for (const earlier of values) {
      const same =
        earlier.element === element && earlier.key === key && earlier.unit === indicator.unit;
      if (!same || (surveyOf(earlier.source) ?? surveyOf(earlier.name)) !== survey) continue;
      const year = earlier.year ?? Number(date.slice(0, 4));
      points.set(year, { year, value: earlier.actual, source: earlier.source });
    }
  const year = indicator.year ?? Number(profile.date.slice(0, 4));
  points.delete(year);
  if (points.size === 0) return [];
  const own =
    indicator.actual === null ? [] : [{ year, value: indicator.actual, source: indicator.source }];
  return [...points.values(), ...own].sort((a, b) => a.year - b.year);
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
