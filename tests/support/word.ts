import mammoth from 'mammoth';

/** What a Word file says: its paragraphs in order, table cells among them. Read by another library than wrote it. */
export async function wordParagraphs(path: string): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ path });
  return value.split('\n').filter(Boolean);
}
