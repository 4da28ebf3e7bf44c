import { openQuestion } from '../asking';
import { openBallot } from '../ballots';
import { factorOf } from '../factors';
import { byId } from '../lists';
import type { Meeting, Wording } from '../meeting';
import { isPrioritising } from '../priorities';
import { obstacleOf } from '../recommendations';
import { numberOf } from './ballot-view';
import { elementsSlice, meetingSlice } from './common';
import { slice } from './slice';

/* What those who draft the recommendations see, whatever page they do it on. */

export const recommendationsSlice = slice(
  ['recommendations', 'elements', 'reports', 'contributing'],
  (meeting) =>
    meeting.recommendations.map((r) => ({
      ...r,
      number: numberOf(meeting, r.id).number,
      obstacle: obstacleOf(meeting, r)?.text ?? '',
      factor: factorOf(meeting, r.factorId)?.text ?? '',
    })),
);

/** A wording with who wrote it, by role or name. */
export type WordingView = Pick<Wording, 'text' | 'at' | 'how'> & {
  role: Wording['by']['role'];
  name: string;
};

/** Who changed what, of recommendations that have said more than one thing. */
const wordingsIn = ({ wordings, attendees, elements, recommendations }: WordingParts) =>
  Object.fromEntries(
    recommendations.flatMap(({ id }): [string, WordingView[]][] => {
      const history = wordings[id] ?? [];
      if (history.length < 2) return [];
      const named = history.map(({ text, at, how, by }) => {
        const element = by.role === 'presenter' ? byId(elements, by.id)?.shortName : undefined;
        const name = element ?? byId(attendees, by.id)?.name ?? '';
        return { text, at, how, role: by.role, name };
      });
      return [[id, named]];
    }),
  );
type WordingParts = Pick<Meeting, 'wordings' | 'attendees' | 'elements' | 'recommendations'>;

export const draftingSlices = {
  recommendations: recommendationsSlice,
  wordings: slice(['wordings', 'attendees', 'elements', 'recommendations'], wordingsIn),
  amendments: slice(['amendments'], ({ amendments }) => amendments),
  team: slice(['draftingTeam', 'attendees'], ({ draftingTeam, attendees }) =>
    draftingTeam.flatMap((id) => {
      const attendee = byId(attendees, id);
      return attendee ? [{ attendeeId: id, name: attendee.name }] : [];
    }),
  ),
};

export const drafterSlices = {
  meeting: meetingSlice,
  elements: elementsSlice,
  ...draftingSlices,
  obstacles: slice(['reports'], ({ reports }) =>
    Object.entries(reports).flatMap(([elementId, { obstacles }]) =>
      obstacles.map(({ id, text }) => ({ id, elementId, text })),
    ),
  ),
  /** The recommendation that the seats are being asked about: its words stand still. */
  asked: slice(['ballots'], (meeting) => openBallot(meeting)?.recommendationId ?? null),
  /** Whether the seats are being asked anything: a drafter may hold one. */
  isAsking: slice(
    ['ballots', 'elections', 'priorities'],
    (meeting) => openQuestion(meeting) !== undefined || isPrioritising(meeting),
  ),
};
