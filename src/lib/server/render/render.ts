import type { Document } from '../../documents/document';
import source from './docx-thread?thread';
import { Thread } from './thread';

/** Enough for five hundred people and sixty pages of texts; more must not take the server down. */
const maxMemoryMb = 512;

const thread = new Thread<Document, Uint8Array>(source, maxMemoryMb);

/** A document as a .docx file, made in a thread of its own: a download never delays a vote. */
export const renderDocx = (document: Document): Promise<Uint8Array> => thread.ask(document);

export const stopRendering = (): Promise<void> => thread.stop();
