import { meetingSlice, presenceSlice, responsesSlice, stageSlice, turnoutSlice } from './common';

import { prioritisingSlice } from './priorities-view';

/** The projector. */
export const screenSlices = {
  meeting: meetingSlice,
  presence: presenceSlice,
  stage: stageSlice,
  turnout: turnoutSlice,
  responses: responsesSlice,
  prioritising: prioritisingSlice,
};
