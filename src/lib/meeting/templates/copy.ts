import { handoverOf } from '../handover';
import { handedOn } from '../history';
import { edit } from '../lists';
import { emptyReport, type Meeting, type Profile, type Report } from '../meeting';
import type { QuestionnaireDraft } from '../questionnaire';
import { starterQuestionnaire } from '../questionnaire-items';
import { reportOf } from '../reports';
import { awardsFrom } from './awards';
import type { Draft } from './drafts';
import { emptyProfile } from './empty-profile';
import type { Ids } from './ids';

/** What the organiser filled in wins; what the form was left with comes from the earlier meeting. */
function renewed(given: Profile, earlier: Profile): Profile {
  const untouched = emptyProfile(given.date);
  const { title, shortTitle, date, invitationNumber, invitationDate } = given;
  const entered = edit(untouched, untouched, given);
  return {
    ...earlier,
    ...entered,
    title,
    shortTitle,
    date,
    invitationNumber,
    invitationDate,
    serialNumber: '',
  };
}

/** Targets stay for the next year and what was reached becomes last year's; what was said and decided belongs to the earlier meeting. */
const carriedOver = (elementId: string, report: Report): Report => ({
  ...emptyReport,
  indicators: report.indicators.map((indicator, n) => ({
    ...indicator,
    id: `${elementId}-i${String(n + 1)}`,
    actual: null,
    numerator: null,
    denominator: null,
    previous: indicator.actual,
    previousSource: indicator.actual === null ? '' : indicator.source,
    source: '',
    year: null,
    note: '',
  })),
});

/** Its questions; what was answered stays with the earlier meeting. */
function questionnaireFrom({ questionnaire }: Meeting): QuestionnaireDraft {
  const { items, openQuestion, length, unit } = questionnaire;
  return items.length > 0
    ? { items: [...items], openQuestion, length, unit }
    : starterQuestionnaire;
}

/** An earlier meeting's elements, rundown, targets, questionnaire, kinds of awards and settings, for a new title and date. */
export function copy(given: Profile, source: Meeting, ids: Ids): Draft {
  const nextElement = ids.series('e');
  const nextEntry = ids.series('l');
  const nextItem = ids.series('a');
  const elements = source.elements.map((element) => ({ ...element, id: nextElement() }));
  const newIds = new Map(source.elements.map((old, n) => [old.id, elements[n]?.id ?? null]));
  return {
    profile: renewed(given, source.profile),
    elements,
    agenda: source.agenda.map((item) => ({
      ...item,
      id: nextItem(),
      elementId: item.elementId && (newIds.get(item.elementId) ?? null),
      gapMinutes: 0,
      startedAt: null,
      endedAt: null,
      extraMinutes: 0,
    })),
    reports: Object.fromEntries(
      [...newIds].flatMap(([old, fresh]) =>
        fresh ? [[fresh, carriedOver(fresh, reportOf(source, old))]] : [],
      ),
    ),
    library: source.library.map((entry) => ({ ...entry, id: nextEntry() })),
    history: [...source.history, handedOn(source)].slice(-10),
    recommendations: [],
    predecessor: source.followUps.length > 0 ? handoverOf(source) : null,
    awards: awardsFrom(
      source.awards.map(({ title, criterion }) => ({ title, criterion, winners: [] })),
      ids.series('w'),
    ),
    questionnaire: questionnaireFrom(source),
  };
}
