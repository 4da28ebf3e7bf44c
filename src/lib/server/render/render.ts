import type { SecretaryView } from '../../documents/secretary-view';
import { Thread } from '../thread/thread';
import checker from '../../proof/page/checker.html?offline';
import type { Pictures } from './photos';
import source from './file-thread?thread';
import type { TemplateReport } from './template';

/** Enough for five hundred people and sixty pages of texts; more must not take the server down. */
const maxMemoryMb = 512;

/** A file's name and what it is drawn from: the view, which is a tenth of the drawn document's work to hand over. */
export type Wanted = { name: string; view: SecretaryView; at: number; pictures?: Pictures };

/** What the file "Berkas bukti" is made of: every ready document, and the log's first `events` lines. */
export type Proving = Omit<Wanted, 'name'> & {
  /** Files of final versions by their place in it: they are taken as they are. */
  kept: Record<string, Uint8Array>;
  /** The meeting's folder. */
  folder: string;
  events: number;
  /** The page that checks it, as HTML. */
  checker: string;
};

/** A Word file from outside, to be looked at. */
export type Looking = { template: Uint8Array };

/** The timeline of the meeting in this folder, up to an event. */
export type Recounting = { timelineOf: string; events: number };

const thread = new Thread<Wanted | Proving | Recounting | Looking, Uint8Array>(source, maxMemoryMb);

/** A document as the file its name asks for, drawn and written in a thread of its own: a download never delays a vote. */
export const renderFile = (wanted: Wanted): Promise<Uint8Array> => thread.ask(wanted);

/** The file "Berkas bukti", put together in the same thread. */
export const renderProof = (wanted: Omit<Proving, 'checker'>): Promise<Uint8Array> =>
  thread.ask({ ...wanted, checker });

/** Looks at a Word file in the same thread: it comes from outside, and must not take the server down. */
export async function lookAtTemplate(template: Uint8Array): Promise<TemplateReport> {
  const report = await thread.ask({ template }).catch(() => null);
  if (!report) return { fault: 'template.broken' };
  return JSON.parse(new TextDecoder().decode(report)) as TemplateReport;
}

/** All that happened in a meeting as JSON `{ entries }`, read beside the meeting. */
export const recountEvents = (timelineOf: string, events: number): Promise<Uint8Array> =>
  thread.ask({ timelineOf, events });

/** Starts the thread ahead of the first document, if it does not run. */
export const prepareRendering = (): void => thread.start();

export const stopRendering = (): Promise<void> => thread.stop();
