import type { Drawing } from '../../documents/registry';
import { drawingNamed } from '../files';
import { answering } from '../thread/answering';
import { toDocx } from './docx';
import type { Pictures } from './photos';
import type { Wanted } from './render';
import { toXlsx } from './xlsx';

/* The script of render.ts's thread. */

async function written(drawn: Drawing, pictures?: Pictures): Promise<Uint8Array> {
  switch (drawn.format) {
    case 'docx':
      return toDocx(drawn.document, pictures);
    case 'xlsx':
      return toXlsx(drawn.workbook);
    case 'txt':
      return new TextEncoder().encode(drawn.text);
  }
}

answering(async ({ name, view, at, pictures }: Wanted): Promise<Uint8Array> => {
  const drawn = drawingNamed(name, view, at);
  if (!drawn) throw new Error(`no document is called ${name}`);
  return written(drawn, pictures);
});
