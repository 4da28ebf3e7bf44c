/*
 * What a check found. Plain JavaScript without dependencies, because `npm run doctor` runs before anything is installed
 * or built. The sentences are in locale/checks.js, by `is`.
 */

/** @typedef {'ok' | 'attention' | 'fault'} State */
/** @typedef {import('../../locale/checks.js').CheckWord} CheckWord */
/** `with` fills the sentence's gaps: whole numbers, paths, addresses.
 * @typedef {{ state: State, is: CheckWord, with: (string | number)[] }} Finding */

/** @param {CheckWord} is
 * @param {(string | number)[]} values
 * @returns {Finding} */
export const ok = (is, ...values) => ({ state: 'ok', is, with: values });

/** @param {CheckWord} is
 * @param {(string | number)[]} values
 * @returns {Finding} */
export const attention = (is, ...values) => ({ state: 'attention', is, with: values });

/** @param {CheckWord} is
 * @param {(string | number)[]} values
 * @returns {Finding} */
export const fault = (is, ...values) => ({ state: 'fault', is, with: values });

/** @param {readonly number[]} values */
export const median = (values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
