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
/** Pages one attendee may have open, on all devices; one more ends the oldest. Generous: dead connections of a flapping phone count until they are noticed. */
export const pagesPerAttendee = 8;
/** A connection that has not said which meeting it wants within this time is closed. */
export const helloWithinMs = 20_000;
/** The server asks each page this often whether it is still there; that the server is, pages hear more often (beats.ts). */
export const pingEveryMs = 25_000;
/** A page that has not answered a ping after this long is gone. Longer than a hall's views queue on bad Wi-Fi. */
export const pingAnswerMs = 10_000;
/** Pages hear the server's beat in so many groups, one after the other: five thousand at once would hold the event loop. */
export const beatGroups = 20;
/** Views are published at most this often. */
export const publishEveryMs = 100;
/** The first change after a quiet time waits this long, so that a burst goes out as one. */
export const publishAfterMs = 15;
/** A slice's size counts against this, so that a list of thousands is not sent ten times a second. */
export const charactersPerSecond = 400_000;
/** Events in a segment of the log; only the last segment is ever written to. */
export const eventsPerSegment = 256;
/** ... and its bytes, room for more events included. */
export const bytesPerSegment = 128_000;
/** Segments that are read ahead while a meeting opens. */
export const segmentsReadAhead = 8;
/** How finely the event loop's delay is measured, for /metrics. */
export const delayResolutionMs = 50;
/** Commands that are decided and written in one go: more would hold the event loop for long. */
export const commandsPerWrite = 128;
/** Writes of one meeting begin at most this often: what arrives meanwhile shares the next one. */
export const writeEveryMs = 12;
/** Largest logo, as the page has made it smaller. */
export const logoBytes = 2_000_000;
/** Longest side of a logo in pixels: more is a small file that fills the memory of whoever opens it. */
export const logoPixels = 4_000;
/** Largest Word file as a template. */
export const templateBytes = 5_000_000;
/** ... unpacked, in so many parts, and how much larger than packed one part may be: Word's own XML stays below 50. */
export const templateUnpackedBytes = 50_000_000;
export const templateEntries = 500;
export const templateRatio = 100;
/** Largest file of a meeting (PDF or image). adapter-node must allow as much (src/server.js). */
export const fileBytes = 20_000_000;
/** All files of one meeting together. */
export const filesBytes = 400_000_000;
/** Elements' files in one Berkas bukti: the thread that packs it holds them in memory; of the others it has the hash. */
export const materialInProofBytes = 100_000_000;
/** Uploads of one meeting at the same time. */
export const uploadsAtOnce = 4;
/** What the packed objects of one PDF may unpack to, while it is checked. */
export const pdfObjectBytes = 32_000_000;
/** Simulated people of a rehearsal: as many as a hall has; the laptop carries them besides the server. */
export const mostRehearsing = 300;
/** A forgotten rehearsal ends by itself. */
export const rehearsalLastsMs = 90 * 60_000;
