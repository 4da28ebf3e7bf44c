import { catalogue } from './lang';

/** Gladi: the part of the preparing page that rehearses the meeting. */
export const rehearsalTexts = catalogue(
  {
    title: 'Gladi',
    why: 'Latihan dengan salinan rapat ini dan peserta simulasi. Tidak ada yang tersisa di rapat sebenarnya.',
    people: 'Peserta simulasi',
    start: 'Mulai gladi',
    starting: 'Menyiapkan salinan rapat …',
    stop: 'Akhiri gladi',
    stopping: 'Mengakhiri …',
    tooLate: 'Rapat sudah dibuka: gladi hanya dapat dijalankan sebelum itu.',
    running: (code: string) => `Gladi berjalan. Kode gladi: ${code}`,
    open: 'Buka halaman gladi:',
    facilitator: 'Meja fasilitator',
    secretary: 'Notula',
    screen: 'Layar',
    phones:
      'Ponsel sungguhan dapat ikut: sambungkan ke Wi-Fi aula, buka alamat di layar gladi, lalu ketik kode gladi.',
    endsThere:
      'Halaman ini bagian dari gladi. Gladi diakhiri, dan daftar kesiapan dibaca, di meja fasilitator rapat sebenarnya.',
    progress: (joined: string, people: string, connected: string) =>
      `${joined} dari ${people} peserta simulasi telah masuk, ${connected} tersambung.`,
    doings: (votes: string, answers: string, words: string, dropped: string) =>
      `${votes} suara, ${answers} kuesioner, ${words} masukan dan permintaan bicara, ${dropped} sambungan diputus dan pulih.`,
    ready: 'Daftar kesiapan',
    good: 'Siap',
    look: 'Periksa',
    from: (time: string) => `dari gladi pukul ${time}`,
    addressGood: (address: string) => `Alamat ${address} menjawab.`,
    addressBad: (address: string) =>
      `Alamat ${address} tidak menjawab dari laptop ini. Periksa firewall dan jaringan.`,
    addressNone: 'Laptop ini tidak memiliki alamat jaringan. Sambungkan ke Wi-Fi aula.',
    phonesGood: (joined: string) => `${joined} ponsel sungguhan masuk lewat jaringan aula.`,
    phonesNone:
      'Belum ada ponsel sungguhan yang ikut. Peserta simulasi tidak menguji Wi-Fi: mintalah beberapa orang masuk dengan kode gladi.',
    laptopGood: (ms: string) =>
      `Laptop menjawab: 95 dari 100 suara dikukuhkan dalam ${ms} milidetik.`,
    laptopSlow: (ms: string) =>
      `Laptop lambat: 95 dari 100 suara baru dikukuhkan dalam ${ms} milidetik. Tutup program lain.`,
    laptopUnknown:
      'Belum ada suara yang diuji. Buka satu pemungutan suara di meja fasilitator gladi.',
    refused: (count: string) => `${count} permintaan peserta simulasi ditolak atau tidak dijawab.`,
    dataGood: 'Semua unsur penyaji telah mengisi data.',
    dataLacking: (names: string) => `Data belum siap: ${names}.`,
    identityLacking: (fields: string) => `Belum diisi: ${fields}.`,
    place: 'tempat',
    chair: 'nama pimpinan rapat',
    wifi: 'nama Wi-Fi',
    letterhead: 'kop naskah',
    recommendationsNone: 'Belum ada rancangan rekomendasi.',
    rundownNone: 'Susunan acara masih kosong.',
    rundownGood: (end: string) => `Susunan acara selesai pukul ${end}, sesuai undangan.`,
    rundownOver: (end: string, minutes: string) =>
      `Susunan acara baru selesai pukul ${end}, ${minutes} menit setelah waktu di undangan.`,
  },
  {
    title: 'Rehearsal',
    why: 'Practise with a copy of this meeting and simulated participants. Nothing stays in the real meeting.',
    people: 'Simulated participants',
    start: 'Start rehearsal',
    starting: 'Copying the meeting …',
    stop: 'End rehearsal',
    stopping: 'Ending …',
    tooLate: 'The meeting has been opened: a rehearsal is possible before that only.',
    running: (code) => `Rehearsal is on. Its code: ${code}`,
    open: 'Open the rehearsal’s pages:',
    facilitator: 'Desk',
    secretary: 'Minutes',
    screen: 'Screen',
    phones:
      'Real phones may take part: join the hall’s Wi-Fi, open the address on the rehearsal’s screen, type the rehearsal’s code.',
    endsThere:
      'This page belongs to a rehearsal. It is ended, and its readiness list is read, on the real meeting’s desk.',
    progress: (joined, people, connected) =>
      `${joined} of ${people} simulated participants have joined, ${connected} are connected.`,
    doings: (votes, answers, words, dropped) =>
      `${votes} votes, ${answers} questionnaires, ${words} contributions and requests to speak, ${dropped} connections cut and healed.`,
    ready: 'Readiness',
    good: 'Ready',
    look: 'Look',
    from: (time) => `of the rehearsal at ${time}`,
    addressGood: (address) => `Address ${address} answers.`,
    addressBad: (address) =>
      `Address ${address} does not answer from this laptop. Check firewall and network.`,
    addressNone: 'This laptop has no network address. Join the hall’s Wi-Fi.',
    phonesGood: (joined) => `${joined} real phones joined over the hall’s network.`,
    phonesNone:
      'No real phone has taken part. Simulated people do not test the Wi-Fi: ask some people to join with the rehearsal’s code.',
    laptopGood: (ms) => `The laptop keeps up: 95 of 100 votes are confirmed within ${ms} ms.`,
    laptopSlow: (ms) =>
      `The laptop is slow: 95 of 100 votes are confirmed within ${ms} ms only. Close other programs.`,
    laptopUnknown: 'No vote has been tried yet. Open a ballot on the rehearsal’s desk.',
    refused: (count) => `${count} requests of simulated participants were refused or not answered.`,
    dataGood: 'All presenting elements have filled in their data.',
    dataLacking: (names) => `Data not ready: ${names}.`,
    identityLacking: (fields) => `Not filled in: ${fields}.`,
    place: 'place',
    chair: 'name of the chair',
    wifi: 'name of the Wi-Fi',
    letterhead: 'letterhead',
    recommendationsNone: 'There is no draft recommendation yet.',
    rundownNone: 'The rundown is empty.',
    rundownGood: (end) => `The rundown ends at ${end}, as invited.`,
    rundownOver: (end, minutes) =>
      `The rundown ends at ${end}, ${minutes} minutes after the invited end.`,
  },
);
