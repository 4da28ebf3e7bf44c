import { documentNamed } from '../files';
import { answering } from '../thread/answering';
import { toDocx } from './docx';
import type { Wanted } from './render';

/* The script of render.ts's thread. */

answering(async ({ name, view, at }: Wanted): Promise<Uint8Array> => {
  const document = documentNamed(name, view, at);
  if (!document) throw new Error(`no document is called ${name}`);
  return toDocx(document);
});
