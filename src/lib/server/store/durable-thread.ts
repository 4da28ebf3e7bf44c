import { answering } from '../thread/answering';
import { DurableWriter, type Text } from './durable-write';

/* The script of write-in-thread.ts's thread. */

const writer = new DurableWriter();

answering((text: Text) => writer.write(text));
