import { meetingSlice } from './common';
import { slice } from './slice';

/*
 * The chair reads a paper, which comes drawn up (routes/m/[code]/review/paper): nothing of the meeting that is not on
 * it. Here only where the reading stands and what the chair has said.
 */
export const chairSlices = {
  meeting: meetingSlice,
  review: slice(['review'], ({ review }) => review),
  minutes: slice(['minutes'], ({ minutes: { approvedAt, version, finals } }) => ({
    approvedAt,
    version,
    /** Which version it is and why there is another one; without the other papers. */
    finals: finals.map((final) => ({
      version: final.version,
      approvedAt: final.approvedAt,
      by: final.by,
      reopenedAt: final.reopenedAt,
      reason: final.reason,
    })),
  })),
};
