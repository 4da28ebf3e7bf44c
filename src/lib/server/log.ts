/*
 * The server's log: one line an entry, silent about people. Only codes of meetings, names of commands and causes may
 * be fields; never a name, a text, a vote, a token.
 */

export const levels = ['info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];
type Fields = Readonly<Record<string, string | number>>;

const wanted = (): number => {
  const at = levels.findIndex((level) => level === process.env.LOG_LEVEL);
  return at < 0 ? levels.indexOf('info') : at;
};

/** `2026-12-10T00:15:00.000Z warn rakoor: no summary written code=K7M4XP cause="…"`: `what` is a fixed sentence, values are quoted. */
export function lineOf(level: Level, what: string, fields: Fields, at: Date): string {
  const pairs = Object.entries(fields).map(([name, value]) => {
    const text = String(value);
    return `${name}=${/^[\w.:/-]+$/.test(text) ? text : JSON.stringify(text)}`;
  });
  return [at.toISOString(), level, 'rakoor:', what, ...pairs].join(' ');
}

/** A cause for the log. Other errors than the system's may quote what people wrote, so only where they arose is told. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.map((frame) => frame.trim())].join(' ');
}

function write(level: Level, what: string, fields: Fields = {}): void {
  if (levels.indexOf(level) < wanted()) return;
  const line = lineOf(level, what, fields, new Date());
  if (level === 'warn' || level === 'error') console.error(line);
  else console.log(line);
}

export const log = {
  info: (what: string, fields?: Fields) => write('info', what, fields),
  warn: (what: string, fields?: Fields) => write('warn', what, fields),
  error: (what: string, fields?: Fields) => write('error', what, fields),
};
