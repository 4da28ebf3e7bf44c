// Loaded into a server under test: while the file RAKOOR_DISK_FAULT exists, writing fails with the error it names.
// By --require, which threads of the server obey too; --import reaches only its first thread.
const fs = process.getBuiltinModule('node:fs');
const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');

const sign = process.env.RAKOOR_DISK_FAULT ?? '';
const { writeFileSync } = fs;

/** @type {(file: number | string, data: string | Uint8Array, ...rest: any[]) => void} */
const faulty = (file, data, options) => {
  if (!fs.existsSync(sign)) return writeFileSync(file, data, options);
  const code = fs.readFileSync(sign, 'utf8');
  // A full disk takes what fits.
  if (code === 'ENOSPC') writeFileSync(file, data.slice(0, data.length / 2), options);
  throw Object.assign(new Error(`${code}: injected, write`), { code });
};
fs.writeFileSync = Object.assign(faulty);
syncBuiltinESMExports();
