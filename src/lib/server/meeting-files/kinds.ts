import type { FileType } from '../../meeting/attachments';
import { Refusal, need } from '../../meeting/refusal';
import { pagesOfPdf } from './pdf';

/* What a file is, by its own bytes: its name and what the sender calls it prove nothing. */

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

/** The type that the first bytes and, where the format has one, the end speak for; null for anything else. */
export function typeOf(bytes: Buffer): FileType | null {
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && ascii(bytes, 12, 16) === 'IHDR')
    return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return null;
}

/**
 * Checks a whole file against what it was called.
 * @returns its type and how many pages it has
 * @throws Refusal `file.typeUnknown`, `file.typeDiffers`, `file.scripted`, `file.broken`
 */
export async function checked(bytes: Buffer, claimed: string) {
  const type = typeOf(bytes);
  if (type === null) throw new Refusal('file.typeUnknown');
  need(claimed === type, 'file.typeDiffers');
  return { type, pages: type === 'application/pdf' ? await pagesOfPdf(bytes) : 1 };
}
