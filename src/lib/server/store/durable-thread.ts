import { answering } from '../thread/answering';
import { writeDurably } from './durable-write';

/* The script of durable-file.ts's thread. */

answering(writeDurably);
