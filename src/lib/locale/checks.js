/*
 * What the checks of laptop and network say, and what to do. Plain JavaScript, because `npm run doctor` reads it
 * without a build; the staff's page shows the same sentences.
 */

/** @typedef {string | number} Value */
/** A sentence, and what to do where something has to be done.
 * @typedef {[says: string, todo?: string]} Said */
/** @typedef {(...values: Value[]) => Said} Say */
/** @typedef {{ id: Say, en: Say }} Word */

/** @satisfies {Record<string, Word>} */
export const checkWords = {
  'folder.writable': {
    id: (folder) => [`Folder data dapat ditulisi: ${folder}`],
    en: (folder) => [`The data folder can be written: ${folder}`],
  },
  'folder.notWritable': {
    id: (folder, code) => [
      `Folder data ${folder} tidak dapat ditulisi (${code}).`,
      'Periksa izin folder, atau pilih folder lain dengan DATA_DIR.',
    ],
    en: (folder, code) => [
      `The data folder ${folder} cannot be written (${code}).`,
      'Check its permissions, or choose another folder with DATA_DIR.',
    ],
  },
  'folder.inUse': {
    id: () => ['Rakoor sedang berjalan dengan folder data ini.'],
    en: () => ['Rakoor is running on this data folder.'],
  },
  'folder.held': {
    id: () => [
      'Folder data ini sedang dipakai Rakoor lain, pada port lain.',
      'Hentikan Rakoor yang lain sebelum memulai, atau jalankan pemeriksaan dengan PORT yang sama.',
    ],
    en: () => [
      'Another Rakoor, on another port, has this data folder.',
      'Stop it before starting, or run this check with its PORT.',
    ],
  },
  'folder.otherRakoor': {
    id: () => [
      'Rakoor yang menjawab pada port ini memakai folder data lain.',
      'Periksa DATA_DIR: pastikan rapat disimpan di folder yang Anda maksud.',
    ],
    en: () => [
      'The Rakoor that answers on this port has another data folder.',
      'Check DATA_DIR: make sure that meetings are kept where you mean.',
    ],
  },
  'space.enough': {
    id: (gigabytes) => [`Ruang kosong ${gigabytes} GB.`],
    en: (gigabytes) => [`${gigabytes} GB free.`],
  },
  'space.little': {
    id: (megabytes) => [
      `Ruang kosong tinggal ${megabytes} MB.`,
      'Kosongkan ruang sampai sedikitnya 1 GB sebelum rapat dimulai.',
    ],
    en: (megabytes) => [
      `Only ${megabytes} MB free.`,
      'Make at least 1 GB of space before the meeting starts.',
    ],
  },
  'space.full': {
    id: (megabytes) => [
      `Diska hampir penuh: tersisa ${megabytes} MB.`,
      'Hapus atau pindahkan berkas lain sekarang; suara tidak dapat dicatat bila diska penuh.',
    ],
    en: (megabytes) => [
      `The disk is almost full: ${megabytes} MB left.`,
      'Remove or move other files now; votes cannot be recorded on a full disk.',
    ],
  },
  'disk.fast': {
    id: (ms) => [`Diska menyimpan dalam ${ms} milidetik.`],
    en: (ms) => [`The disk saves within ${ms} ms.`],
  },
  'disk.slow': {
    id: (ms) => [
      `Diska lambat: ${ms} milidetik untuk setiap penyimpanan.`,
      'Gunakan diska dalam laptop, bukan stik USB atau folder jaringan; tutup program lain.',
    ],
    en: (ms) => [
      `The disk is slow: ${ms} ms for each save.`,
      'Use the laptop’s own disk, not a USB stick or a network folder; close other programs.',
    ],
  },
  'disk.verySlow': {
    id: (ms) => [
      `Diska sangat lambat: ${ms} milidetik untuk setiap penyimpanan.`,
      'Pindahkan folder data ke diska dalam laptop dengan DATA_DIR.',
    ],
    en: (ms) => [
      `The disk is very slow: ${ms} ms for each save.`,
      'Move the data folder to the laptop’s own disk with DATA_DIR.',
    ],
  },
  'disk.otherClock': {
    id: (seconds) => [
      `Jam diska berbeda ${seconds} detik dari jam laptop.`,
      'Folder data mungkin berada di jaringan: gunakan diska dalam laptop.',
    ],
    en: (seconds) => [
      `The disk’s clock differs by ${seconds} s from the laptop’s.`,
      'The data folder may lie on the network: use the laptop’s own disk.',
    ],
  },
  'clock.says': {
    id: (day, time, zone) => [`Jam laptop: ${day} pukul ${time} ${zone}.`],
    en: (day, time, zone) => [`The laptop’s clock: ${day} at ${time} ${zone}.`],
  },
  'clock.otherZone': {
    id: (day, time) => [
      `Jam laptop: ${day} pukul ${time}, bukan dalam zona WIB, WITA, atau WIT.`,
      'Atur zona waktu laptop. Waktu dalam notula mengikuti zona rapat.',
    ],
    en: (day, time) => [
      `The laptop’s clock: ${day} at ${time}, in none of the zones WIB, WITA, WIT.`,
      'Set the laptop’s time zone. Times in the minutes follow the meeting’s zone.',
    ],
  },
  'clock.wrongYear': {
    id: (day) => [
      `Tanggal laptop salah: ${day}.`,
      'Atur tanggal dan jam laptop; keduanya masuk ke notula.',
    ],
    en: (day) => [
      `The laptop’s date is wrong: ${day}.`,
      'Set its date and time; both go into the minutes.',
    ],
  },
  'clock.backwards': {
    id: (minutes) => [
      `Jam laptop ${minutes} menit di belakang data yang sudah tersimpan.`,
      'Cocokkan jam laptop dengan ponsel sebelum rapat dimulai.',
    ],
    en: (minutes) => [
      `The laptop’s clock is ${minutes} minutes behind what it has already stored.`,
      'Set it by a phone before the meeting starts.',
    ],
  },
  'clock.moved': {
    id: (seconds) => [
      `Jam laptop digeser ${seconds} detik sejak Rakoor dimulai.`,
      'Jangan mengubah jam selama rapat; hitung mundur pemungutan suara mengikutinya.',
    ],
    en: (seconds) => [
      `The laptop’s clock was moved by ${seconds} s since Rakoor started.`,
      'Leave it alone during the meeting; the ballots’ countdowns follow it.',
    ],
  },
  'clock.notSynchronised': {
    id: () => [
      'Jam laptop tidak disinkronkan dari internet.',
      'Bandingkan dengan jam ponsel; tanpa internet hal ini wajar.',
    ],
    en: () => [
      'The laptop’s clock is not synchronised.',
      'Compare it with a phone; without internet this is usual.',
    ],
  },
  'network.address': {
    id: (address) => [`Alamat untuk HP, juga dalam kode QR: ${address}`],
    en: (address) => [`Address for phones, also in the QR code: ${address}`],
  },
  'network.several': {
    id: (addresses) => [
      `Laptop juga mempunyai alamat ${addresses}.`,
      'Coba alamat dalam kode QR dengan satu HP; bila tidak terbuka, pilih alamat lain di Persiapan.',
    ],
    en: (addresses) => [
      `The laptop also has ${addresses}.`,
      'Try the QR code’s address with one phone; should it not open, choose another in the preparation.',
    ],
  },
  'network.none': {
    id: () => [
      'Laptop tidak terhubung ke jaringan; HP belum dapat masuk.',
      'Sambungkan kabel atau Wi-Fi aula, lalu periksa lagi.',
    ],
    en: () => [
      'The laptop is in no network; phones cannot join yet.',
      'Connect a cable or the hall’s Wi-Fi, then check again.',
    ],
  },
  'network.laptopOnly': {
    id: (host) => [
      `Rakoor hanya melayani laptop ini (HOST=${host}); HP tidak dapat masuk.`,
      'Mulai ulang tanpa HOST, atau dengan HOST=0.0.0.0.',
    ],
    en: (host) => [
      `Rakoor serves this laptop only (HOST=${host}); phones cannot join.`,
      'Start it again without HOST, or with HOST=0.0.0.0.',
    ],
  },
  'port.free': {
    id: (port) => [`Port ${port} bebas.`],
    en: (port) => [`Port ${port} is free.`],
  },
  'port.rakoor': {
    id: (port) => [`Rakoor menjawab pada port ${port}.`],
    en: (port) => [`Rakoor answers on port ${port}.`],
  },
  'port.taken': {
    id: (port) => [
      `Port ${port} dipakai program lain.`,
      'Hentikan program itu, atau pilih port lain dengan PORT.',
    ],
    en: (port) => [
      `Another program has port ${port}.`,
      'Stop it, or choose another port with PORT.',
    ],
  },
  'port.refused': {
    id: (port, code) => [
      `Port ${port} tidak dapat dipakai (${code}).`,
      'Pilih port di atas 1023 dengan PORT, dan periksa HOST.',
    ],
    en: (port, code) => [
      `Port ${port} cannot be used (${code}).`,
      'Choose one above 1023 with PORT, and check HOST.',
    ],
  },
  'node.recent': {
    id: (version) => [`Node.js ${version}.`],
    en: (version) => [`Node.js ${version}.`],
  },
  'node.old': {
    id: (version) => [
      `Node.js ${version} terlalu lama.`,
      'Pasang Node.js 20.19, 22.12, atau yang lebih baru.',
    ],
    en: (version) => [`Node.js ${version} is too old.`, 'Install Node.js 20.19, 22.12 or later.'],
  },
  'memory.enough': {
    id: (gigabytes) => [`Memori tersedia ${gigabytes} GB.`],
    en: (gigabytes) => [`${gigabytes} GB of memory available.`],
  },
  'memory.little': {
    id: (megabytes) => [
      `Memori tersedia tinggal ${megabytes} MB.`,
      'Tutup program lain sebelum peserta masuk.',
    ],
    en: (megabytes) => [
      `Only ${megabytes} MB of memory available.`,
      'Close other programs before people join.',
    ],
  },
  'memory.none': {
    id: (megabytes) => [
      `Memori hampir habis: tersisa ${megabytes} MB.`,
      'Tutup program lain sekarang.',
    ],
    en: (megabytes) => [
      `Memory has almost run out: ${megabytes} MB left.`,
      'Close other programs now.',
    ],
  },
};

/** @typedef {keyof typeof checkWords} CheckWord */

/** How a finding is called. */
export const stateWords = {
  ok: { id: 'Baik', en: 'Good' },
  attention: { id: 'Perhatian', en: 'Attention' },
  fault: { id: 'Gangguan', en: 'Fault' },
};

/** @param {{ is: CheckWord, with: readonly Value[] }} finding
 * @param {'id' | 'en'} lang
 * @returns {Said} */
export const checkSays = ({ is, with: values }, lang) => {
  /** @type {Word} */
  const word = checkWords[is];
  return word[lang](...values);
};
