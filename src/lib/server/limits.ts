/* Every limit, budget and interval of the server. Per participant, never per address: a hall shares one. */

/** Largest message a client may send, in bytes: a long section of the minutes twice (was, now) with room to spare. */
export const messageBytes = 200_000;
/** Largest JSON body of a POST. */
export const bodyBytes = 64_000;
/** Body of an import: 4,000 rows with every column filled. adapter-node must allow as much (src/server.js). */
export const importBytes = 2_000_000;
/** A connection's burst of commands, and how many come back each second. */
export const commandBurst = 60;
export const commandsPerSecond = 15;
/** Views are published at most this often. */
export const publishEveryMs = 100;
/** The first change after a quiet time waits this long, so that a burst goes out as one. */
export const publishAfterMs = 15;
/** Phones learn how many are present at this pace: with every join it would be a thousand messages a thousand times. */
export const presenceToPhonesEveryMs = 5_000;
/** Events in a segment of the log; only the last segment is ever rewritten. */
export const eventsPerSegment = 128;
/** ... and its characters, so that long texts do not make votes slow. */
export const charactersPerSegment = 64_000;
/** How finely the event loop's delay is measured, for /metrics. */
export const delayResolutionMs = 10;
