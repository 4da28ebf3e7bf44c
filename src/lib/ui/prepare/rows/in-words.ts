import type { Ack } from '../../../meeting/protocol';

/** A refused edit whose other value is written as the field writes it: null as an empty text. */
export const inWords = (answer: Ack, field: string, write: (stored: unknown) => string): Ack =>
  answer.ok || !answer.refusal.current
    ? answer
    : {
        ok: false,
        refusal: {
          ...answer.refusal,
          current: { ...answer.refusal.current, [field]: write(answer.refusal.current[field]) },
        },
      };

const written = (stored: unknown): string =>
  typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';

/** Saves what may be null through a field of text. */
export const textSave =
  <T extends string | number>(
    field: string,
    read: (text: string) => T | null,
    save: (was: T | null, now: T | null) => Promise<Ack>,
  ) =>
  async (was: string, now: string): Promise<Ack> =>
    inWords(await save(read(was), read(now)), field, written);
