import { boardOf } from '../board';
import { factorBoard, factorBoardPages } from '../factor-board';
import { boardSorts, type Meeting, type Scene } from '../meeting';
import { contextOf, facilitator } from '../testing';
import { slicesFor, type Audience, type AudienceRole } from '../views';
import { cooperationPages } from '../views/cooperation-scene';
import { meOf } from '../views/me';

/* What each audience is sent, for tests that look for what it may not see. */

export const audiences: readonly (AudienceRole | 'me')[] = [
  'participant',
  'me',
  'screen',
  'presenter',
  'facilitator',
  'secretary',
  'drafter',
  'chair',
];
export type Onlooker = { audience: (typeof audiences)[number]; id: string | null };

/** All slices of an onlooker; `id` is the presenter's element, or the attendee whom `me` concerns. */
export function shownTo(meeting: Meeting, { audience, id }: Onlooker): Record<string, unknown> {
  if (audience === 'me') {
    const { unseal } = contextOf(meeting, facilitator);
    return { ...meOf(meeting, id ?? '', unseal) };
  }
  const whose: Audience = { role: audience, elementId: audience === 'presenter' ? id : null };
  const built = Object.entries(slicesFor(whose)).map(([name, { build }]) => [name, build(meeting)]);
  return Object.fromEntries(built) as Record<string, unknown>;
}

/** The meeting with each picture that its screen could show, whatever step would lead there. */
export function withEveryScene(meeting: Meeting): Meeting[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const scenes: Scene[] = [
    { kind: 'lobby' },
    { kind: 'agenda' },
    { kind: 'floor' },
    { kind: 'followUps', page: 0 },
    ...(meeting.predecessor ? [0, 1] : []).map((page): Scene => ({ kind: 'predecessor', page })),
    { kind: 'strategy', page: 0 },
    { kind: 'notice', text: 'Istirahat', until: meeting.createdAt },
    { kind: 'close' },
    ...ids(meeting.elements.slice(0, 2)).flatMap((elementId): Scene[] =>
      [0, 1, 2].map((page) => ({ kind: 'presentation', elementId, page })),
    ),
    ...boardSorts.map((sort): Scene => ({ kind: 'board', sort, page: 0 })),
    ...boardOf(meeting, 'order')
      .columns.slice(0, 3)
      .map(({ key }): Scene => ({
        kind: 'indicator',
        key,
        elementId: null,
        page: 0,
      })),
    ...factorBoardPages(factorBoard(meeting)).map((_, page): Scene => ({ kind: 'factors', page })),
    { kind: 'submissions', page: 0 },
    { kind: 'priorities', page: 0 },
    ...cooperationPages(meeting).map((_, page): Scene => ({ kind: 'cooperation', page })),
    ...ids(meeting.elections).flatMap((electionId): Scene[] =>
      [0, 1].map((page) => ({ kind: 'election', electionId, page })),
    ),
    ...ids(meeting.recommendations.slice(0, 1)).map((recommendationId): Scene => ({
      kind: 'rounds',
      recommendationId,
    })),
    ...ids(meeting.awards).map((awardId): Scene => ({ kind: 'award', awardId })),
    ...ids(meeting.recommendations.slice(0, 3)).map((recommendationId): Scene => ({
      kind: 'recommendation',
      recommendationId,
    })),
    ...ids(meeting.ballots).flatMap((ballotId): Scene[] => [
      { kind: 'ballot', ballotId },
      { kind: 'result', ballotId },
      { kind: 'rollCall', ballotId, page: 0 },
    ]),
  ];
  return scenes.map((scene) => ({
    ...meeting,
    stage: { ...meeting.stage, scene, held: null, blank: false },
  }));
}

/** Objects whose keys are ids, not names of fields. */
const keyedById = new Set([
  'reports',
  'minutes.sections',
  'seatHolders',
  'partners',
  'wordings',
  'predecessor.settled',
]);

/** The names of all fields in a value: `items[].title`. A field that holds nothing is named too. */
export function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = keyedById.has(path) ? '*' : key;
    return fieldsOf(inner, path ? `${path}.${name}` : name);
  });
}
