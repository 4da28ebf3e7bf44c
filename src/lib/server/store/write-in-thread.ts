import { Thread } from '../thread/thread';
import source from './durable-thread?thread';
import type { WriteText } from './durable-file';
import type { Text } from './durable-write';

/** Beside the beginnings it holds, which are outside of this, one text at a time. */
const maxMemoryMb = 64;

const writing = new Thread<Text, boolean>(source, maxMemoryMb);

/**
 * One errand to one thread for each write: six errands to Node's pool, one for each step, cost half as much again of
 * the processor's time, and a vote waits for them all.
 */
export const writeInThread: WriteText = (text) => writing.ask(text);
