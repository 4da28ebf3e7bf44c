/*
 * The server's log: one line an entry, silent about people. Only codes of meetings, names of commands and causes may
 * be fields; never a name, a text, a vote, a token. Plain JavaScript, because src/server.js reads it without a build.
 */

/** @typedef {'info' | 'warn' | 'error'} Level */
/** @typedef {Readonly<Record<string, string | number>>} Fields */

/** @type {readonly Level[]} */
export const levels = ['info', 'warn', 'error'];

const wanted = () => {
  const at = levels.findIndex((level) => level === process.env.LOG_LEVEL);
  return at < 0 ? levels.indexOf('info') : at;
};

/** `2026-12-10T00:15:00.000Z warn rakoor: no summary written code=K7M4XP cause="…"`: `what` is a fixed sentence, values are quoted.
 * @param {Level} level
 * @param {string} what
 * @param {Fields} fields
 * @param {Date} at */
export function lineOf(level, what, fields, at) {
  const pairs = Object.entries(fields).map(([name, value]) => {
    const text = String(value);
    return `${name}=${/^[\w.:/-]+$/.test(text) ? text : JSON.stringify(text)}`;
  });
  return [at.toISOString(), level, 'rakoor:', what, ...pairs].join(' ');
}

/** A cause for the log. Other errors than the system's may quote what people wrote, so only where they arose is told.
 * @param {unknown} error */
export function causeOf(error) {
  if (!(error instanceof Error)) return typeof error;
  if ('code' in error && typeof error.code === 'string') return error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.map((frame) => frame.trim())].join(' ');
}

/** @param {Level} level
 * @param {string} what
 * @param {Fields} [fields] */
function write(level, what, fields = {}) {
  if (levels.indexOf(level) < wanted()) return;
  const line = lineOf(level, what, fields, new Date());
  if (level === 'warn' || level === 'error') console.error(line);
  else console.log(line);
}

export const log = {
  /** @param {string} what @param {Fields} [fields] */
  info: (what, fields) => write('info', what, fields),
  /** @param {string} what @param {Fields} [fields] */
  warn: (what, fields) => write('warn', what, fields),
  /** @param {string} what @param {Fields} [fields] */
  error: (what, fields) => write('error', what, fields),
};
