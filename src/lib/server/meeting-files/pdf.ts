import { inflate } from 'node:zlib';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Refusal, need } from '../../meeting/refusal';
import { pdfObjectBytes } from '../limits';

const inflated = promisify(inflate);

/* What a PDF may not bring (ISO 32000: actions 12.6.4, embedded files 7.11.4, encryption 7.6, forms 12.7.8). */

/** A script's action must name its type /JavaScript, so an /OpenAction with a script is among these. */
const refused = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'XFA',
  'Encrypt',
  'RichMedia',
  'SubmitForm',
  'ImportData',
  'GoToE',
]);

/** Names are looked at in slices, so that a large file does not hold up the hall. They overlap by the longest name. */
const slice = 1 << 20;
const longest = 130;
const nameAt = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2})+)(?![A-Za-z0-9#])/g;
const escape = /#([0-9A-Fa-f]{2})/g;

/** A name may write any of its letters as `#4a`. */
const plainName = (name: string) =>
  name.replace(escape, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** `text` is binary too: two chance letters in a picture are no script, so `JS` counts in objects alone. */
function mustBeHarmless(text: string, isObject: boolean): void {
  for (const [, name = ''] of text.matchAll(nameAt)) {
    const plain = plainName(name);
    need(!refused.has(plain) || (plain === 'JS' && !isObject), 'file.scripted');
  }
}

/** All of a file's objects but their streams' contents, those packed in object streams included. */
async function* objectsOf(pdf: string, bytes: Buffer): AsyncGenerator<string> {
  let from = 0;
  let budget = pdfObjectBytes;
  for (;;) {
    const at = pdf.indexOf('stream', from);
    const head = pdf.slice(from, at < 0 ? undefined : at);
    yield head;
    if (at < 0) return;
    const begin = at + (pdf.startsWith('\r\n', at + 6) ? 8 : 7);
    const end = pdf.indexOf('endstream', begin);
    if (end < 0) return;
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1).replace(escape, plainName);
    if (
      /\/ObjStm\b/.test(dictionary) ||
      /\/First\b[\s\S]*\/N\b|\/N\b[\s\S]*\/First\b/.test(dictionary)
    ) {
      const unpacked = await unpack(dictionary, bytes.subarray(begin, end), budget);
      budget -= unpacked.length;
      const offset = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
      for (const object of split(unpacked, offset)) yield object;
    }
    from = end + 'endstream'.length;
  }
}

async function unpack(dictionary: string, packed: Buffer, budget: number): Promise<string> {
  if (!/\/Filter\b/.test(dictionary)) return packed.toString('latin1');
  need(/\/Filter\s*(\/FlateDecode|\[\s*\/FlateDecode\s*\])/.test(dictionary), 'file.broken');
  try {
    const plain = await inflated(packed, { maxOutputLength: Math.max(1, budget) });
    return plain.toString('latin1');
  } catch {
    throw new Refusal('file.broken');
  }
}

/** Objects of an object stream: its head says `number offset` for each. */
function split(unpacked: string, first: number): string[] {
  const numbers = (unpacked.slice(0, first).match(/\d+/g) ?? []).map(Number);
  const starts = numbers.filter((_, n) => n % 2 === 1).map((offset) => first + offset);
  return starts.map((start, n) => unpacked.slice(start, starts[n + 1]));
}

/** The root of the page tree is the one that has no parent; the last one written counts. */
function countIn(objects: string): number | null {
  let pages: number | null = null;
  for (const object of objects.split(/\bendobj\b/)) {
    if (!/\/Type\s*\/Pages\b/.test(object) || /\/Parent\b/.test(object)) continue;
    const found = /\/Count\s+(\d+)/.exec(object)?.[1];
    if (found) pages = Number(found);
  }
  return pages;
}

/**
 * How many pages a PDF has.
 * @throws Refusal `file.scripted` where it could act on its own, `file.broken` where it cannot be read.
 */
export async function pagesOfPdf(bytes: Buffer): Promise<number> {
  const pdf = bytes.toString('latin1');
  need(pdf.includes('%%EOF', Math.max(0, pdf.length - 2048)), 'file.broken');
  for (let at = 0; at < pdf.length; at += slice) {
    mustBeHarmless(pdf.slice(at, at + slice + longest), false);
    await setImmediate();
  }
  let pages: number | null = null;
  for await (const objects of objectsOf(pdf, bytes)) {
    mustBeHarmless(objects, true);
    pages = countIn(objects) ?? pages;
  }
  if (pages === null || pages < 1) throw new Refusal('file.broken');
  return pages;
}
