import { Document, Packer, Paragraph, type ISectionOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { run } from './runs';

/* Word files for tests of templates, as offices and others make them. */

/** A Word file of these sections. */
export async function wordFile(...sections: ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({ sections });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** One paragraph a line; placeholders cut into several runs, as Word writes them after spelling and editing. */
export const written = (...lines: string[]): ISectionOptions => ({
  children: lines.map(
    (line) =>
      new Paragraph({
        children: line.split(/(?<=\{\{\w)|(?<=_)/).map((text) => run({ text, font: 'Georgia' })),
      }),
  ),
});

/** The same file with some parts changed or added. */
export function withParts(
  file: Uint8Array,
  change: Record<string, (before: string) => string>,
): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, write] of Object.entries(change))
    parts[name] = strToU8(write(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}

/** The same file with so many zeros in it, packed to next to nothing. */
export const bomb = (file: Uint8Array, bytes: number): Uint8Array =>
  zipSync({ ...unzipSync(file), 'word/media/a.bin': new Uint8Array(bytes) }, { level: 9 });

const relationship = (type: string, target: string, mode: string) =>
  `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;

/** A further relationship of the document. */
export const related = (file: Uint8Array, type: string, target: string, outside = true) =>
  withParts(file, {
    'word/_rels/document.xml.rels': (before) =>
      before.replace(
        '</Relationships>',
        `${relationship(type, target, outside ? ' TargetMode="External"' : '')}</Relationships>`,
      ),
  });
