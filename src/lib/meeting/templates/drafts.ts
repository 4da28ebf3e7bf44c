import type { Award } from '../awards';
import type {
  AgendaItem,
  EarlierMeeting,
  Element,
  LibraryIndicator,
  Profile,
  Recommendation,
  Report,
} from '../meeting';
import type { QuestionnaireDraft } from '../questionnaire';
import { starterQuestionnaire } from '../questionnaire-items';
import { agendaFrom, oneDay, withPredecessor, type AgendaTemplate } from './agendas';
import { awardsFrom, demoAwards, usualAwards } from './awards';
import { demoElements, demoProfile } from './demo';
import { recommendationsFor } from './demo-recommendations';
import { demoReport, demoReports } from './demo-reports';
import type { Handover } from '../handover';
import { demoPredecessor } from './demo-predecessor';
import { demoHistory } from './demo-history';
import { suggestedIndicators } from './indicators';
import type { Ids } from './ids';
import type { StarterElement } from './starter-elements';

/** What a new meeting starts with. */
export type Draft = {
  profile: Profile;
  elements: readonly Element[];
  agenda: readonly AgendaItem[];
  reports: Readonly<Record<string, Report>>;
  library: readonly LibraryIndicator[];
  history: readonly EarlierMeeting[];
  recommendations: readonly Recommendation[];
  awards: readonly Award[];
  questionnaire: QuestionnaireDraft;
  /** What the meeting before handed on. */
  predecessor: Handover | null;
};

const withIds = (list: readonly StarterElement[], nextId: () => string): Element[] =>
  list.map((element) => ({ id: nextId(), ...element }));

export function fromTemplate(
  profile: Profile,
  template: AgendaTemplate,
  list: readonly StarterElement[],
  ids: Ids,
): Draft {
  const elements = withIds(list, ids.series('e'));
  const nextEntry = ids.series('l');
  const agenda = agendaFrom(template, elements, ids.series('a'));
  const ceremony = agenda.some(({ kind }) => kind === 'awards');
  return {
    profile,
    elements,
    agenda,
    reports: {},
    library: suggestedIndicators.map((entry) => ({ id: nextEntry(), ...entry })),
    history: [],
    recommendations: [],
    predecessor: null,
    awards: awardsFrom(ceremony ? usualAwards : [], ids.series('w')),
    questionnaire: starterQuestionnaire,
  };
}

const invitedDaysBefore = 9;
const dayMs = 86_400_000;
const invitationDateFor = (date: string): string =>
  new Date(Date.parse(date) - invitedDaysBefore * dayMs).toISOString().slice(0, 10);

export function demo(date: string, ids: Ids): Draft {
  const profile = { ...demoProfile, date, invitationDate: invitationDateFor(date) };
  const year = Number(date.slice(0, 4));
  const draft = fromTemplate(profile, withPredecessor(oneDay), demoElements, ids);
  const reports = Object.fromEntries(
    draft.elements.flatMap(({ id, shortName }) => {
      const report = demoReports[shortName];
      return report ? [[id, demoReport(id, report)]] : [];
    }),
  );
  const recommendations = recommendationsFor(draft.elements, reports, ids.series('r'), year + 1);
  const history = demoHistory(year);
  const predecessor = demoPredecessor(year);
  const awards = awardsFrom(demoAwards, ids.series('w'));
  return { ...draft, reports, history, recommendations, awards, predecessor };
}
