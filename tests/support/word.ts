import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** What a Word file says: its paragraphs in order, table cells among them. */
export function wordParagraphs(path: string): string[] {
  const parts = unzipSync(readFileSync(path));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => unescaped(text))
      .join(''),
  );
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string) =>
  text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
