import * as v from 'valibot';
import type { Context } from '../capability';
import type { AnyEvent } from '../events';
import { issueLink } from '../links';
import { profile, type Meeting, type Report } from '../meeting';
import { namedPredecessor } from '../predecessor';
import { found } from '../refusal';
import { id } from '../text';
import { halfDay, oneDay } from './agendas';
import { copy } from './copy';
import { demoProfile } from './demo';
import { demo, fromTemplate, type Draft } from './drafts';
import { idsFrom, type Ids } from './ids';
import { starterElements } from './starter-elements';

/* How a meeting begins: empty, from a template, as the demo, or as a copy of an earlier one. */

export const creation = v.object({
  /** May be null for the demo, which has its own and takes only the date. */
  profile: v.nullable(profile),
  template: v.picklist(['empty', 'oneDay', 'halfDay', 'demo', 'copy']),
  elements: v.picklist(['none', 'starter']),
  /** Code of the meeting to copy. */
  source: v.nullable(id),
});
export type Creation = v.InferOutput<typeof creation>;

const agendas = { empty: [], oneDay, halfDay };

function draft(command: Creation, source: Meeting | null, ids: Ids): Draft {
  const { template, elements } = command;
  if (template === 'demo') return demo(command.profile?.date ?? demoProfile.date, ids);
  const profile = found(command.profile, 'input.invalid');
  if (template === 'copy') return copy(profile, found(source, 'meeting.unknown'), ids);
  const list = elements === 'starter' ? starterElements : [];
  return fromTemplate(profile, agendas[template], list, ids);
}

function reported(elementId: string, report: Report): AnyEvent[] {
  const entries = [
    ...report.indicators.map((item) => ({ part: 'indicators' as const, item })),
    ...report.achievements.map((item) => ({ part: 'achievements' as const, item })),
    ...report.obstacles.map((item) => ({ part: 'obstacles' as const, item })),
    ...report.factors.map((item) => ({ part: 'factors' as const, item })),
  ];
  return [
    ...entries.map((entry): AnyEvent => ({ type: 'report.added', elementId, entry, before: null })),
    ...(report.ready ? [{ type: 'report.readySet' as const, elementId, ready: true }] : []),
  ];
}

/**
 * The first events of a new meeting, its links among them.
 * @throws Refusal when the template needs a profile or an earlier meeting and there is none.
 */
export function createMeeting(
  command: Creation,
  context: Context,
  source: Meeting | null,
): AnyEvent[] {
  const ids = idsFrom(context.commandId);
  const first = draft(command, source, ids);
  const { profile, elements, agenda, reports, library, history, recommendations, awards } = first;
  const { predecessor } = first;
  const staff = ['facilitator', 'secretary', 'screen'] as const;
  return [
    // Files are another folder's: the server brings them afterwards (server/offices).
    { type: 'meeting.created', profile: { ...profile, logo: null, template: null } },
    ...staff.map((role) => issueLink(context, role, null, ids.stem)),
    ...elements.flatMap((element): AnyEvent[] => [
      { type: 'element.added', element, before: null },
      issueLink(context, 'presenter', element.id, element.id),
    ]),
    ...agenda.map((item): AnyEvent => ({ type: 'agenda.added', item, before: null })),
    ...(library.length > 0 ? [{ type: 'library.imported' as const, entries: [...library] }] : []),
    ...history.map((earlier): AnyEvent => ({ type: 'history.recorded', earlier })),
    ...Object.entries(reports).flatMap(([elementId, report]) => reported(elementId, report)),
    ...recommendations.map((recommendation): AnyEvent => ({
      type: 'recommendation.added',
      recommendation,
      before: null,
    })),
    ...(predecessor ? namedPredecessor({ agenda, library }, predecessor, `${ids.stem}-past`) : []),
    ...awards.map((award): AnyEvent => ({ type: 'award.added', award, before: null })),
    { type: 'questionnaire.drafted', draft: first.questionnaire },
  ];
}
