import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Layout, Section } from './document';

/** Enough to compare by eye, and far too many to meet by chance. */
const shown = 16;

/** What a final's footer says of its content: the beginning of the SHA-256 of all it says and how it is set. */
export const fingerprint = (sections: readonly Section[], layout: Layout): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify({ sections, layout })))).slice(0, shown);
