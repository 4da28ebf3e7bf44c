import { answering } from '../thread/answering';
import { writeDurably } from './durable-write';

/* The script of write-in-thread.ts's thread. */

answering(writeDurably);
