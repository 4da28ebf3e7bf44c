// Loaded into a server under test: while the file RAKOOR_DISK_FAULT exists, writing fails with the error it names.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const sign = process.env.RAKOOR_DISK_FAULT ?? '';
const { writeFile } = fs;

/** @type {(...given: any[]) => void} */
const faulty = (file, data, ...rest) => {
  if (!fs.existsSync(sign)) return Reflect.apply(writeFile, fs, [file, data, ...rest]);
  const code = fs.readFileSync(sign, 'utf8');
  const answer = rest.at(-1);
  const fail = () => answer(Object.assign(new Error(`${code}: injected, write`), { code }));
  // A full disk takes what fits.
  if (code === 'ENOSPC') writeFile(file, data.slice(0, data.length / 2), fail);
  else fail();
};
fs.writeFile = Object.assign(faulty, { __promisify__: writeFile.__promisify__ });
syncBuiltinESMExports();
