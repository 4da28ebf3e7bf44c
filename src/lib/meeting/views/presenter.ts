import { currentItem, delayMinutes, planned, presentationsBefore } from '../agenda';
import { attachmentsOf } from '../attachments';
import { byId } from '../lists';
import { offered, previousParts } from '../previous';
import { reportOf } from '../reports';
import { elementsSlice, meetingSlice, presenceSlice } from './common';
import { sceneParts } from './scene-parts';
import { sceneView } from './scene-view';
import { ownedBy, supportedBy } from './pursuit-view';
import { slice } from './slice';
import { clickerOf, shownScene } from '../stage';

/** One element's presenter: the own report and proposals, and where the meeting is. */
export const presenterSlices = (elementId: string) => ({
  meeting: meetingSlice,
  elements: elementsSlice,
  presence: presenceSlice,
  thresholds: slice(['profile'], ({ profile }) => profile.thresholds),
  library: slice(['library'], ({ library }) => library),
  report: slice(['reports'], (meeting) => reportOf(meeting, elementId)),
  /** How many values of the meeting before stand ready to be taken over. */
  lastYear: slice([...previousParts, 'elements'], (meeting) => {
    const element = byId(meeting.elements, elementId);
    return element ? offered(meeting, element, () => '').length : 0;
  }),
  attachments: slice(['attachments'], (meeting) => attachmentsOf(meeting, elementId)),
  proposals: slice(['recommendations'], ({ recommendations }) =>
    recommendations.filter((r) => r.elementId === elementId),
  ),
  /** The own commitments with their reports and evidence; of those it supports, only where they stand. */
  followUps: slice(['followUps', 'progress', 'elements'], (meeting) => ownedBy(meeting, elementId)),
  supported: slice(['followUps', 'progress', 'elements'], (meeting) =>
    supportedBy(meeting, elementId),
  ),
  turn: slice(['agenda', 'profile'], (meeting) => {
    const item = planned(meeting).find((other) => other.elementId === elementId);
    const current = currentItem(meeting);
    if (!item) return null;
    return {
      ...item,
      isNow: current?.id === item.id,
      delay: delayMinutes(meeting),
    };
  }),
  /** How many presentations come first. */
  before: slice(['agenda'], (meeting) => presentationsBefore(meeting, elementId)),
  clicker: slice(['stage', 'agenda'], (meeting) => clickerOf(meeting, elementId)),
  /** The own element's main partners, and whether they can be named now. */
  partners: slice(['partners', 'questionnaire'], ({ partners, questionnaire }) => ({
    isOpen: questionnaire.state === 'open',
    named: partners[elementId] ?? null,
  })),
  /** The projector's picture, only while it shows this element. */
  shown: slice(sceneParts, (meeting) => {
    const scene = shownScene(meeting);
    return scene.kind === 'presentation' && scene.elementId === elementId && !meeting.stage.blank
      ? sceneView(meeting, scene)
      : null;
  }),
});
