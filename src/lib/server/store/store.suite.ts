import { describe, expect, it } from 'vitest';
import type { AnyEvent } from '../../meeting/events';
import { genesis, record } from './log';
import { wholeLog, type LogRecord, type Store } from './store';

const actor = { role: 'facilitator' as const, id: null };

/** A chain of `count` records after `previous`. */
export function chain(count: number, previous?: LogRecord, text = ''): LogRecord[] {
  const records: LogRecord[] = [];
  for (let n = 0; n < count; n += 1) {
    const last = records.at(-1) ?? previous;
    const event: AnyEvent = {
      type: 'hand.raised',
      attendeeId: 'p1',
      topic: text,
      kind: 'remark',
      onBehalf: null,
    };
    const stamp = {
      seq: (last?.seq ?? 0) + 1,
      at: 1_700_000_000_000 + n,
      actor,
      commandId: `c${n}`,
    };
    records.push(record(event, stamp, last?.hash ?? genesis));
  }
  return records;
}

/** What every store must do. `open` gives the store anew on the same data, as after a restart. */
export function storeSuite(name: string, open: () => Store): void {
  describe(name, () => {
    it('gives back what was appended, in order, also after a restart', async () => {
      const store = open();
      await store.create('AAAAAA');
      const first = chain(3);
      const second = chain(400, first.at(-1));
      await store.append('AAAAAA', first);
      await store.append('AAAAAA', second);
      expect(await wholeLog(open(), 'AAAAAA')).toEqual([...first, ...second]);
    });

    it('goes on where it stopped', async () => {
      const store = open();
      await store.create('BBBBBB');
      const first = chain(200);
      await store.append('BBBBBB', first);
      const again = open();
      const read: LogRecord[] = [];
      for await (const piece of again.open('BBBBBB')) read.push(...piece);
      const more = chain(5, read.at(-1));
      await again.append('BBBBBB', more);
      expect((await wholeLog(open(), 'BBBBBB')).length).toBe(205);
    });

    it('loses nothing when somebody reads while another appends', async () => {
      const store = open();
      await store.create('HHHHHH');
      const first = chain(3);
      await store.append('HHHHHH', first);
      const second = chain(2, first.at(-1));
      const read: LogRecord[] = [];
      for await (const piece of store.read('HHHHHH')) {
        await store.append('HHHHHH', second);
        read.push(...piece);
      }
      expect(read).toEqual(first);
      const third = chain(2, second.at(-1));
      await store.append('HHHHHH', third);
      expect(await wholeLog(open(), 'HHHHHH')).toEqual([...first, ...second, ...third]);
    });

    it('takes nothing for nothing', async () => {
      const store = open();
      await store.create('IIIIII');
      const first = chain(2);
      await store.append('IIIIII', first);
      await store.append('IIIIII', []);
      const second = chain(2, first.at(-1));
      await store.append('IIIIII', second);
      expect(await wholeLog(open(), 'IIIIII')).toEqual([...first, ...second]);
    });

    it('keeps meetings apart and lists them', async () => {
      const store = open();
      await store.create('CCCCCC');
      await store.create('DDDDDD');
      await store.append('CCCCCC', chain(1));
      expect(await wholeLog(open(), 'DDDDDD')).toEqual([]);
      expect((await open().list()).sort()).toEqual(expect.arrayContaining(['CCCCCC', 'DDDDDD']));
    });

    it('refuses to create what exists', async () => {
      const store = open();
      await store.create('EEEEEE');
      await expect(store.create('EEEEEE')).rejects.toThrow();
    });

    it('removes a meeting for good, and the code may begin anew', async () => {
      const store = open();
      await store.create('GGGGGG');
      await store.append('GGGGGG', chain(3));
      await store.remove('GGGGGG');
      expect(await open().list()).not.toContain('GGGGGG');
      const again = open();
      await again.create('GGGGGG');
      expect(await wholeLog(again, 'GGGGGG')).toEqual([]);
    });

    it('keeps every character', async () => {
      const store = open();
      await store.create('FFFFFF');
      const records = chain(2, undefined, 'Satu „kutipan“\n\\ 💧 ñ \u2028');
      await store.append('FFFFFF', records);
      expect(await wholeLog(open(), 'FFFFFF')).toEqual(records);
    });
  });
}
