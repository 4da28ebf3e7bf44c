import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import type { Comment } from './comments';
import type { CooperationResult } from './cooperation-results';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import { votingUnits, type Meeting } from './meeting';
import { starterQuestionnaire } from './questionnaire-items';
import { need } from './refusal';
import { id, requiredLine } from './text';

/* The questionnaire about cooperation between sectors (domain §5.5): what it asks and whom, until it opens. */

export const questionnaireItem = v.object({
  id,
  text: requiredLine(240),
  /** Belongs to the short form as well. */
  short: v.boolean(),
});
export type QuestionnaireItem = v.InferOutput<typeof questionnaireItem>;

export const mostItems = 12;
export const questionnaireLengths = ['full', 'short'] as const;
const settings = v.object({
  openQuestion: requiredLine(160),
  length: v.picklist(questionnaireLengths),
  /** One answer an element, by who holds its seat, or one each attendee of an element. */
  unit: v.picklist(votingUnits),
});
export const questionnaireDraft = v.object({
  items: v.pipe(v.array(questionnaireItem), v.maxLength(mostItems, 'meeting.tooLarge')),
  ...settings.entries,
});
export type QuestionnaireDraft = v.InferOutput<typeof questionnaireDraft>;

export type Questionnaire = QuestionnaireDraft &
  Readonly<{
    /** Of its last opening, also the name of the key that seals the answers. */
    id: string | null;
    state: 'draft' | 'open' | 'closed';
    openedAt: number | null;
    closedAt: number | null;
    /** Null until it closes, and where too few answered. */
    result: CooperationResult | null;
    comments: readonly Comment[];
  }>;

/** Of a meeting whose log knows no questionnaire: it asks nothing. */
export const blankQuestionnaire: Questionnaire = {
  items: [],
  openQuestion: starterQuestionnaire.openQuestion,
  length: 'full',
  unit: 'element',
  id: null,
  state: 'draft',
  openedAt: null,
  closedAt: null,
  result: null,
  comments: [],
};

/** What is asked: all items, or those of the short form. */
export const askedItems = ({
  items,
  length,
}: Pick<Questionnaire, 'items' | 'length'>): QuestionnaireItem[] =>
  items.filter(({ short }) => length === 'full' || short);

const itemDetails = v.omit(questionnaireItem, ['id']);
const itemChanges = v.partial(itemDetails);
const changes = v.partial(settings);
const before = v.nullable(id);

export const questionnaireCommands = {
  /** Takes the usual items; for a meeting that has none. */
  'questionnaire.draft': v.object({}),
  'questionnaire.change': v.object({ was: changes, now: changes }),
  'questionnaire.addItem': v.object({ item: itemDetails, before }),
  'questionnaire.changeItem': v.object({ itemId: id, was: itemChanges, now: itemChanges }),
  'questionnaire.moveItem': v.object({ itemId: id, before }),
  'questionnaire.removeItem': v.object({ itemId: id }),
};

export const questionnaireEvents = {
  'questionnaire.drafted': v.object({ draft: questionnaireDraft }),
  'questionnaire.changed': v.object({ changes }),
  'questionnaire.itemAdded': v.object({ item: questionnaireItem, before }),
  'questionnaire.itemChanged': v.object({ itemId: id, changes: itemChanges }),
  'questionnaire.itemMoved': v.object({ itemId: id, before }),
  'questionnaire.itemRemoved': v.object({ itemId: id }),
};

/** Once it has been asked, its words are what the answers answer. */
function editable({ questionnaire }: Meeting): Questionnaire {
  need(questionnaire.state === 'draft', 'questionnaire.fixed');
  return questionnaire;
}

export const decideQuestionnaire: Decisions<typeof questionnaireCommands> = {
  'questionnaire.draft': (meeting) =>
    editable(meeting).items.length > 0
      ? []
      : [{ type: 'questionnaire.drafted', draft: starterQuestionnaire }],
  'questionnaire.change': (meeting, { was, now }) => {
    const changes = edit<v.InferOutput<typeof settings>>(editable(meeting), was, now);
    return changes ? [{ type: 'questionnaire.changed', changes }] : [];
  },
  'questionnaire.addItem': (meeting, { item, before }, { commandId }) => {
    const { items } = editable(meeting);
    need(!byId(items, commandId), 'id.taken');
    need(items.length < mostItems, 'meeting.tooLarge');
    return [{ type: 'questionnaire.itemAdded', item: { id: commandId, ...item }, before }];
  },
  'questionnaire.changeItem': (meeting, { itemId, was, now }) => {
    const changes = edit<v.InferOutput<typeof itemDetails>>(
      pick(editable(meeting).items, itemId),
      was,
      now,
    );
    return changes ? [{ type: 'questionnaire.itemChanged', itemId, changes }] : [];
  },
  'questionnaire.moveItem': (meeting, { itemId, before }) => {
    pick(editable(meeting).items, itemId);
    return [{ type: 'questionnaire.itemMoved', itemId, before }];
  },
  'questionnaire.removeItem': (meeting, { itemId }) => {
    pick(editable(meeting).items, itemId);
    return [{ type: 'questionnaire.itemRemoved', itemId }];
  },
};

const withItems = (
  meeting: Meeting,
  change: (items: readonly QuestionnaireItem[]) => readonly QuestionnaireItem[],
): Meeting => ({
  ...meeting,
  questionnaire: { ...meeting.questionnaire, items: [...change(meeting.questionnaire.items)] },
});

export const evolveQuestionnaire: Evolutions<typeof questionnaireEvents> = {
  'questionnaire.drafted': (meeting, { draft }) => ({
    ...meeting,
    questionnaire: { ...meeting.questionnaire, ...draft },
  }),
  'questionnaire.changed': (meeting, { changes }) => ({
    ...meeting,
    questionnaire: { ...meeting.questionnaire, ...changes },
  }),
  'questionnaire.itemAdded': (meeting, { item, before }) =>
    withItems(meeting, (items) => insert(items, item, before)),
  'questionnaire.itemChanged': (meeting, { itemId, changes }) =>
    withItems(meeting, (items) => replace(items, itemId, (item) => ({ ...item, ...changes }))),
  'questionnaire.itemMoved': (meeting, { itemId, before }) =>
    withItems(meeting, (items) => move(items, itemId, before)),
  'questionnaire.itemRemoved': (meeting, { itemId }) =>
    withItems(meeting, (items) => without(items, itemId)),
};
