import { currentItem, planned } from '../agenda';
import { presentElements, quorumOf } from '../presence';
import { openQuestion } from '../asking';
import { presentAt, votedIn } from '../ballots';
import { partnerMatrix } from '../partners';
import { responseTurnout } from '../responses';
import { shownScene } from '../stage';
import { sceneParts } from './scene-parts';
import { sceneView } from './scene-view';
import { slice } from './slice';

/* Slices that several audiences share. */

export const meetingSlice = slice(
  ['code', 'profile', 'phase', 'openedAt', 'closedAt'],
  (meeting) => {
    const { code, profile: p, phase, openedAt, closedAt } = meeting;
    const {
      title,
      shortTitle,
      date,
      startsAt,
      endsAt,
      zone,
      place,
      city,
      region,
      team,
      wifi,
      example,
    } = p;
    return {
      code,
      title,
      shortTitle,
      date,
      startsAt,
      endsAt,
      zone,
      place,
      city,
      region,
      team,
      wifi,
      example,
      phase,
      openedAt,
      closedAt,
    };
  },
);

export const agendaSlice = slice(['agenda', 'profile'], (meeting) => ({
  items: planned(meeting),
  currentId: currentItem(meeting)?.id ?? null,
}));

export const elementsSlice = slice(['elements'], ({ elements }) => elements);

/** How many are here; everybody may know. */
export const presenceSlice = slice(['attendees', 'elements', 'profile'], (meeting) => ({
  attendees: meeting.attendees.length,
  elements: presentElements(meeting).size,
  allElements: meeting.elements.length,
  quorum: quorumOf(meeting),
}));

/** The projector's picture. A blank screen says nothing of what is behind it. */
export const stageSlice = slice(sceneParts, (meeting) => {
  const { held, blank, dark } = meeting.stage;
  return {
    scene: blank ? null : sceneView(meeting, shownScene(meeting)),
    held: held !== null,
    blank,
    dark,
  };
});

/** How many seats have voted in the open ballot or election, never how. */
export const turnoutSlice = slice(['ballots', 'elections', 'attendees'], (meeting) => {
  const ballot = openQuestion(meeting);
  if (!ballot) return null;
  return {
    ballotId: ballot.id,
    voted: votedIn(ballot),
    present: presentAt(meeting, ballot),
  };
});

/** How many have answered the questionnaire that is open, never what; and how many elements named their partners. */
export const responsesSlice = slice(
  ['questionnaire', 'responses', 'attendees', 'elements', 'partners'],
  (meeting) =>
    meeting.questionnaire.state === 'open'
      ? { ...responseTurnout(meeting), marked: partnerMatrix(meeting).marked }
      : null,
);
