import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import type { RefusalCode } from '../../meeting/refusal';
import { templateEntries, templateRatio, templateUnpackedBytes } from '../limits';

/* What a .docx from outside must be before anything else reads it: small when unpacked, Word's, and alone. */

/** Why a template is not let in; the code has its sentence in locale/refusals.ts. */
export class TemplateFault extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
function need(holds: boolean, code: RefusalCode): asserts holds {
  if (!holds) throw new TemplateFault(code);
}

const main = 'word/document.xml';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * Unpacked with bounds: what the file says of itself is asked first, and no more than that is ever written, so a file that
 * lies about its size is only broken.
 */
function unpacked(bytes: Uint8Array): Unzipped {
  need(bytes[0] === 0x50 && bytes[1] === 0x4b, 'template.notWord');
  let entries = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size: packed, originalSize }) => {
        entries += 1;
        size += originalSize;
        const isBomb =
          entries > templateEntries ||
          size > templateUnpackedBytes ||
          (originalSize > 1_000_000 && originalSize > packed * templateRatio);
        need(!isBomb, 'template.bomb');
        return !name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof TemplateFault) throw error;
    throw new TemplateFault('template.broken');
  }
}

const textOf = (parts: Unzipped, name: string) => strFromU8(parts[name] ?? new Uint8Array());
const attribute = (element: string, name: string) =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(element)?.[1] ?? '';

/** A link to click is harmless; anything else outside is fetched by Word when the file is opened. */
function isAlone(parts: Unzipped): boolean {
  return Object.keys(parts)
    .filter((name) => name.toLowerCase().endsWith('.rels'))
    .flatMap((name) => textOf(parts, name).match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [])
    .every((relationship) => {
      const kind = attribute(relationship, 'Type').toLowerCase();
      if (/\/(afchunk|oleobject|control)$/.test(kind)) return false;
      const isOutside = attribute(relationship, 'TargetMode').toLowerCase() === 'external';
      return !isOutside || kind.endsWith('/hyperlink');
    });
}

/** Fields that fetch or start something when the file is opened. */
const fetching = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON|LINK)\b/;
const fetchesNothing = (parts: Unzipped): boolean =>
  Object.keys(parts)
    .filter((name) => name.startsWith('word/') && name.endsWith('.xml'))
    .every((name) => {
      const xml = textOf(parts, name);
      const written = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code);
      const simple = [...xml.matchAll(/<w:fldSimple[^>]*>/g)].map(([element]) =>
        attribute(element, 'w:instr'),
      );
      return !fetching.test([...written, ...simple].join(''));
    });

const hasMacros = (parts: Unzipped): boolean =>
  Object.keys(parts).some((name) => /vbaProject|vbaData|activeX\//i.test(name)) ||
  /macroEnabled|vbaProject/i.test(textOf(parts, '[Content_Types].xml'));

/**
 * The parts of a Word file that may be filled in.
 * @throws TemplateFault naming what is wrong
 */
export function templateParts(bytes: Uint8Array): Unzipped {
  const parts = unpacked(bytes);
  need(!hasMacros(parts), 'template.macros');
  const isWord = parts[main] && textOf(parts, '[Content_Types].xml').includes(wordType);
  need(Boolean(isWord), 'template.notWord');
  need(isAlone(parts) && fetchesNothing(parts), 'template.external');
  // XML of Word never declares entities; those that do mean harm to whoever reads them.
  const declares = Object.keys(parts).some(
    (name) => /\.(xml|rels)$/.test(name) && textOf(parts, name).includes('<!DOCTYPE'),
  );
  need(!declares, 'template.broken');
  return parts;
}

/** Put together again: what the patcher unpacks is what was looked at. */
export const repacked = (parts: Unzipped): Uint8Array => zipSync(parts, { level: 1 });
