// Loaded into a server under test: while the file RAKOOR_DISK_FAULT exists, writing fails with the error it names.
// By --require, which threads of the server obey too; --import reaches only its first thread.
const fs = process.getBuiltinModule('node:fs');
const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');

const sign = process.env.RAKOOR_DISK_FAULT ?? '';
const { writeFileSync, writeSync, fdatasyncSync } = fs;

/** What goes wrong with EIO: not the writing, but making sure of it. */
const whenSyncing = 'EIO';

/** @returns the code of the fault, if there is one. */
const fault = () => (fs.existsSync(sign) ? fs.readFileSync(sign, 'utf8') : null);
/** @returns the code of the fault that a write meets, if there is one. */
const writeFault = () => {
  const code = fault();
  return code === whenSyncing ? null : code;
};
/** @param {string} code */
const failure = (code) => Object.assign(new Error(`${code}: injected, write`), { code });

/** @type {(file: number | string, data: string | Uint8Array, ...rest: any[]) => void} */
const faulty = (file, data, options) => {
  const code = writeFault();
  if (code === null) return writeFileSync(file, data, options);
  throw failure(code);
};
/** @type {(file: number, bytes: Uint8Array, from: number, length: number, at: number) => number} */
const faultyPiece = (file, bytes, from, length, at) => {
  const code = writeFault();
  if (code === null) return writeSync(file, bytes, from, length, at);
  // A full disk takes what fits, and refuses the rest.
  if (code === 'ENOSPC' && length > 1) return writeSync(file, bytes, from, length >> 1, at);
  throw failure(code);
};
/** @type {typeof fdatasyncSync} */
const faultySync = (file) => {
  fdatasyncSync(file);
  if (fault() === whenSyncing) throw failure(whenSyncing);
};
fs.fdatasyncSync = faultySync;
fs.writeFileSync = Object.assign(faulty);
fs.writeSync = Object.assign(faultyPiece);
syncBuiltinESMExports();
