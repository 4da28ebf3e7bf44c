import { createServer } from 'node:net';

/** Where to listen, from the environment. */
export function wantedAddress() {
  const { PORT = '3000', HOST = '0.0.0.0' } = process.env;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) {
    refuse(
      `PORT harus angka antara 0 dan 65535, bukan "${PORT}".`,
      `PORT must be a number between 0 and 65535, not "${PORT}".`,
    );
  }
  return { port: Number(PORT), host: HOST };
}

/** @param {{ port: number, host: string }} address
 * @returns {Promise<void>} */
export function ensureFree(address) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', (error) => refuseToListen(error, address));
    probe.listen(address, () => probe.close(() => resolve()));
  });
}

/** @param {NodeJS.ErrnoException} error
 * @param {{ port: number, host: string }} address
 * @returns {never} */
export function refuseToListen(error, { port, host }) {
  switch (error.code) {
    case 'EADDRINUSE':
      return refuse(
        `Port ${port} sedang dipakai program lain; hentikan program itu atau pilih port lain, misalnya PORT=${port + 1}.`,
        `Port ${port} is in use by another program; stop it or choose another port, such as PORT=${port + 1}.`,
      );
    case 'EACCES':
      return refuse(
        `Port ${port} tidak boleh dipakai tanpa izin khusus; pilih port di atas 1023.`,
        `Port ${port} needs special permission; choose one above 1023.`,
      );
    default:
      return refuse(
        `Tidak bisa menerima sambungan di ${host}:${port} (${error.code}); periksa HOST dan PORT.`,
        `Cannot listen on ${host}:${port} (${error.code}); check HOST and PORT.`,
      );
  }
}

/** @param {string} indonesian
 * @param {string} english
 * @returns {never} */
export function refuse(indonesian, english) {
  console.error(`${indonesian}\n${english}`);
  process.exit(1);
}
