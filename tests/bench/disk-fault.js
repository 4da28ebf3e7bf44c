// Loaded into a server under test: while the file RAKOOR_DISK_FAULT exists, writing fails with the error it names.
import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

const sign = process.env.RAKOOR_DISK_FAULT ?? '';
const handle = await open('/dev/null');
const prototype = Object.getPrototypeOf(handle);
await handle.close();
const { writeFile } = prototype;

/** @param {string} data */
prototype.writeFile = async function (data, /** @type {unknown[]} */ ...rest) {
  if (!existsSync(sign)) return writeFile.call(this, data, ...rest);
  const code = readFileSync(sign, 'utf8');
  // A full disk takes what fits.
  if (code === 'ENOSPC') await writeFile.call(this, data.slice(0, data.length / 2), ...rest);
  throw Object.assign(new Error(`${code}: injected, write`), { code });
};
