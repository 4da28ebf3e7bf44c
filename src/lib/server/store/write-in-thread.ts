import { Thread } from '../thread/thread';
import source from './durable-thread?thread';
import type { Write } from './durable-file';
import type { Writing } from './durable-write';

/** It holds one text at a time. */
const maxMemoryMb = 64;

const writing = new Thread<Writing, void>(source, maxMemoryMb);

/**
 * One errand to one thread for each write: six errands to Node's pool, one for each step, cost half as much again of
 * the processor's time, and a vote waits for them all.
 */
export const writeInThread: Write = (text) => writing.ask(text);
