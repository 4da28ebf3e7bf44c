import { attachmentsOf } from '../attachments';
import { currentItem, planned } from '../agenda';
import { reportOf } from '../reports';
import { elementsSlice, meetingSlice, presenceSlice } from './common';
import { sceneParts, sceneView } from './scene-view';
import { slice } from './slice';
import { shownScene } from '../stage';

/** One element's presenter: the own report and proposals, and where the meeting is. */
export const presenterSlices = (elementId: string) => ({
  meeting: meetingSlice,
  elements: elementsSlice,
  presence: presenceSlice,
  thresholds: slice(['profile'], ({ profile }) => profile.thresholds),
  library: slice(['library'], ({ library }) => library),
  report: slice(['reports'], (meeting) => reportOf(meeting, elementId)),
  attachments: slice(['attachments'], (meeting) => attachmentsOf(meeting, elementId)),
  proposals: slice(['recommendations'], ({ recommendations }) =>
    recommendations.filter((r) => r.elementId === elementId),
  ),
  turn: slice(['agenda', 'profile'], (meeting) => {
    const item = planned(meeting).find((other) => other.elementId === elementId);
    const current = currentItem(meeting);
    return item ? { ...item, isNow: current?.id === item.id } : null;
  }),
  /** The projector's picture, only while it shows this element. */
  shown: slice(sceneParts, (meeting) => {
    const scene = shownScene(meeting);
    return scene.kind === 'presentation' && scene.elementId === elementId && !meeting.stage.blank
      ? sceneView(meeting, scene)
      : null;
  }),
});
