import { catalogue } from './lang';

/** Creating a meeting, and becoming its organiser. */
export const newMeetingTexts = catalogue(
  {
    heading: 'Rapat baru',
    back: 'Semua rapat',
    startFrom: 'Mulai dari',
    oneDay: 'Rakoor evaluasi, satu hari',
    oneDayWhy:
      '19 mata acara, pukul 08.00 s.d. 15.20: penghargaan, indikator, paparan, faktor, kolaborasi, rekomendasi, langkah strategis.',
    halfDay: 'Rakoor evaluasi, setengah hari',
    halfDayWhy: '17 mata acara, pukul 08.00 s.d. 12.30: keempat aspek, tanpa penghargaan.',
    empty: 'Formulir kosong',
    emptyWhy: 'Tanpa susunan acara; semuanya disusun sendiri.',
    copy: 'Salinan rapat terdahulu',
    copyWhy:
      'Unsur, susunan acara, target indikator, dan identitas ikut; realisasi dan keputusan tidak.',
    copyNone: 'Belum ada rapat yang dapat disalin.',
    demo: 'Rapat contoh',
    demoWhy:
      'Lima unsur, indikator, dan sepuluh rekomendasi rekaan untuk berlatih. Ditandai “contoh”.',
    source: 'Rapat yang disalin',
    sourceMissing: 'Pilih rapat yang disalin.',
    copyNote: 'Isian yang dibiarkan mengikuti rapat terdahulu.',
    starter: 'Sertakan daftar awal 24 unsur TPPS (dapat diubah)',
    optional: 'boleh dikosongkan',
    endsBeforeStart: 'Waktu selesai harus sesudah waktu mulai.',
    create: 'Buat rapat',
    creating: 'Membuat rapat …',
    later: 'Penanda tangan, kop surat, unsur, dan tautan diisi di halaman berikutnya.',

    organiserTitle: 'Penyelenggara',
    entering: 'Memeriksa tautan penyelenggara …',
    entered: 'Anda sudah tercatat sebagai penyelenggara di perangkat ini.',
    toMeetings: 'Ke daftar rapat',
    linkNeeded:
      'Halaman ini hanya dapat dibuka melalui tautan penyelenggara, yang ditampilkan di jendela perintah saat Rakoor dijalankan.',
    linkRefused:
      'Tautan penyelenggara ini tidak berlaku. Salin kembali seluruh tautan dari jendela perintah tempat Rakoor dijalankan.',
  },
  {
    heading: 'New meeting',
    back: 'All meetings',
    startFrom: 'Start from',
    oneDay: 'Evaluation meeting, one day',
    oneDayWhy:
      '19 items, 08:00 to 15:20: awards, indicators, presentations, factors, cooperation, recommendations, strategic steps.',
    halfDay: 'Evaluation meeting, half a day',
    halfDayWhy: '17 items, 08:00 to 12:30: all four aspects, without awards.',
    empty: 'Empty form',
    emptyWhy: 'No rundown; you set up everything.',
    copy: 'Copy of an earlier meeting',
    copyWhy:
      'Elements, rundown, indicator targets and details come along; actuals and decisions do not.',
    copyNone: 'There is no meeting to copy yet.',
    demo: 'Demo meeting',
    demoWhy:
      'Five elements, their indicators and ten invented recommendations to practise with. Marked “example”.',
    source: 'Meeting to copy',
    sourceMissing: 'Choose the meeting to copy.',
    copyNote: 'What you leave as it is comes from the earlier meeting.',
    starter: 'Include the starter list of 24 elements (can be edited)',
    optional: 'may stay empty',
    endsBeforeStart: 'The end must be after the start.',
    create: 'Create the meeting',
    creating: 'Creating the meeting …',
    later: 'Signatories, letterhead, elements and links come on the next page.',

    organiserTitle: 'Organiser',
    entering: 'Checking the organiser’s link …',
    entered: 'This device is already known as the organiser’s.',
    toMeetings: 'To the meetings',
    linkNeeded:
      'This page opens only through the organiser’s link, shown in the command window where Rakoor was started.',
    linkRefused:
      'This organiser’s link is not valid. Copy the whole link again from the command window where Rakoor was started.',
  },
);
