import { meetingSlice, presenceSlice, responsesSlice, stageSlice, turnoutSlice } from './common';

/** The projector. */
export const screenSlices = {
  meeting: meetingSlice,
  presence: presenceSlice,
  stage: stageSlice,
  turnout: turnoutSlice,
  responses: responsesSlice,
};
