import { catalogue } from './lang';

/** The page on which a meeting is prepared. */
export const prepareTexts = catalogue(
  {
    pageTitle: (meeting: string) => `Persiapan ${meeting}`,
    heading: 'Persiapan rapat',
    outline: 'Bagian persiapan',
    code: 'Kode rapat',
    desk: 'Meja fasilitator',
    minutes: 'Notula',
    screen: 'Layar',
    secretary: 'Sekretaris',
    otherSecretary: (part: string) => `rekan sekretariat (${part})`,

    elements: 'Unsur',
    elementsWhy:
      'Siapa yang memaparkan dan siapa yang memiliki hak suara, menurut urutan paparan. Nama singkat tampil di layar.',
    elementsEmpty:
      'Belum ada unsur. Ambil daftar awal 24 unsur TPPS, lalu ubah seperlunya; atau tambahkan satu per satu di bawah.',
    takeOver: 'Ambil daftar awal 24 unsur',
    takingOver: (done: string, all: string) => `Menambahkan ${done} dari ${all} unsur …`,
    elementName: 'Nama lengkap',
    shortName: 'Nama singkat',
    type: 'Jenis',
    presents: 'memaparkan',
    votes: 'hak suara',
    addElement: 'Tambah unsur',
    elementsCount: (all: string, presenting: string, voting: string) =>
      `${all} unsur, ${presenting} memaparkan, ${voting} memiliki hak suara`,

    agenda: 'Susunan acara',
    agendaWhy: 'Waktu dihitung sendiri dari waktu mulai dan lamanya setiap mata acara.',
    agendaEmpty:
      'Susunan acara masih kosong. Tambahkan mata acara pertama di bawah, misalnya “Pembukaan”.',
    time: 'Waktu',
    item: 'Mata acara',
    itemOf: (n: string) => `mata acara ${n}`,
    itemKind: 'Jenis',
    itemMinutes: 'Menit',
    responsible: 'Penanggung jawab',
    element: 'Unsur',
    addItem: 'Tambah mata acara',
    addPresentations: 'Tambah paparan untuk semua unsur',
    presentationMinutes: 'Menit setiap paparan',
    presentationsHint: (count: string) =>
      `${count} unsur memaparkan dan belum ada di susunan acara.`,
    presentationsDone: 'Semua unsur yang memaparkan sudah ada di susunan acara.',
    endsAsPlanned: (time: string) => `Berakhir pukul ${time}, sesuai undangan.`,
    endsLater: (time: string, by: string) =>
      `Berakhir pukul ${time}, ${by} melewati waktu selesai di undangan.`,
    endsEarlier: (time: string, by: string) =>
      `Berakhir pukul ${time}, ${by} sebelum waktu selesai di undangan.`,

    recommendations: 'Rekomendasi',
    recommendationsWhy:
      'Rancangan yang akan ditampilkan satu per satu. Usulan dari halaman unsur masuk ke sini dengan sendirinya.',
    recommendation: (n: string) => `Rekomendasi ${n}`,
    newRecommendation: 'Tulis rancangan rekomendasi',
    tabled: 'sudah ditampilkan',
    decided: 'sudah ditetapkan',

    readiness: 'Kesiapan',
    readinessWhy: 'Siapa yang sudah mengisi apa. Ingatkan yang belum melalui tautannya.',
    readinessEmpty: 'Belum ada unsur yang memaparkan. Tandai di bagian Unsur.',
    readyCount: (ready: string, all: string) => `${ready} dari ${all} unsur siap dipaparkan`,
    indicators: 'Indikator',
    achievements: 'Capaian',
    obstacles: 'Kendala',
    factors: 'Faktor',
    proposals: 'Usulan',
    ready: 'Siap',
    notBegun: 'Belum mengisi',
    filling: 'Sedang mengisi',
    withData: (filled: string, all: string) => `${filled} dari ${all}`,
    openElement: (element: string) => `Buka isian ${element}`,
  },
  {
    pageTitle: (meeting: string) => `Preparing ${meeting}`,
    heading: 'Preparing the meeting',
    outline: 'Parts of the preparation',
    code: 'Meeting code',
    desk: 'Facilitator’s desk',
    minutes: 'Minutes',
    screen: 'Screen',
    secretary: 'Secretary',
    otherSecretary: (part: string) => `a colleague (${part})`,

    elements: 'Elements',
    elementsWhy:
      'Who presents and who votes, in order of presentation. The short name is shown on the screen.',
    elementsEmpty:
      'No elements yet. Take over the starter list of 24 and edit it, or add them one by one below.',
    takeOver: 'Take over the starter list of 24',
    takingOver: (done: string, all: string) => `Adding ${done} of ${all} elements …`,
    elementName: 'Full name',
    shortName: 'Short name',
    type: 'Kind',
    presents: 'presents',
    votes: 'votes',
    addElement: 'Add an element',
    elementsCount: (all: string, presenting: string, voting: string) =>
      `${all} elements, ${presenting} present, ${voting} vote`,

    agenda: 'Rundown',
    agendaWhy: 'Times follow from the start and from how long each item takes.',
    agendaEmpty: 'The rundown is empty. Add the first item below, such as “Opening”.',
    time: 'Time',
    item: 'Agenda item',
    itemOf: (n: string) => `agenda item ${n}`,
    itemKind: 'Kind',
    itemMinutes: 'Minutes',
    responsible: 'Responsible',
    element: 'Element',
    addItem: 'Add an item',
    addPresentations: 'Add presentations for all elements',
    presentationMinutes: 'Minutes each',
    presentationsHint: (count: string) =>
      `${count} elements present and are not in the rundown yet.`,
    presentationsDone: 'All presenting elements are in the rundown.',
    endsAsPlanned: (time: string) => `Ends at ${time}, as in the invitation.`,
    endsLater: (time: string, by: string) => `Ends at ${time}, ${by} later than in the invitation.`,
    endsEarlier: (time: string, by: string) =>
      `Ends at ${time}, ${by} earlier than in the invitation.`,

    recommendations: 'Recommendations',
    recommendationsWhy:
      'Drafts that will be put before the hall one by one. What elements propose on their pages arrives here by itself.',
    recommendation: (n: string) => `Recommendation ${n}`,
    newRecommendation: 'Write a draft recommendation',
    tabled: 'already tabled',
    decided: 'already decided',

    readiness: 'Readiness',
    readinessWhy: 'Who has filled in what. Remind the others with their links.',
    readinessEmpty: 'No element presents yet. Tick it in the part Elements.',
    readyCount: (ready: string, all: string) => `${ready} of ${all} elements are ready to present`,
    indicators: 'Indicators',
    achievements: 'Achievements',
    obstacles: 'Obstacles',
    factors: 'Factors',
    proposals: 'Proposals',
    ready: 'Ready',
    notBegun: 'Not begun',
    filling: 'Being filled in',
    withData: (filled: string, all: string) => `${filled} of ${all}`,
    openElement: (element: string) => `Open the form of ${element}`,
  },
);
