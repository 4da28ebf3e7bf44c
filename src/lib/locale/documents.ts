import { catalogue, type Text } from './lang';

/** Names of the documents, as the page lists them. */
export const documentNames = {
  invitation: { id: 'Surat undangan', en: 'Invitation' },
  rundown: { id: 'Susunan acara', en: 'Rundown' },
  minutes: { id: 'Notula', en: 'Minutes' },
  filled: { id: 'Notula dalam templat instansi', en: 'Minutes in the office’s template' },
  agreement: { id: 'Berita acara kesepakatan', en: 'Record of agreement' },
  attendance: { id: 'Daftar hadir menurut unsur', en: 'Attendance list by element' },
  arrivals: { id: 'Daftar hadir menurut urutan kedatangan', en: 'Attendance list by arrival' },
  followUps: { id: 'Matriks rencana tindak lanjut', en: 'Follow-up matrix' },
  ballots: { id: 'Rekapitulasi hasil pemungutan suara', en: 'Results of all votes' },
  indicators: { id: 'Rekapitulasi capaian indikator', en: 'Achievement of indicators' },
  cooperation: {
    id: 'Hasil kuesioner efektivitas kerja sama',
    en: 'Results of the questionnaire on cooperation',
  },
  report: { id: 'Laporan hasil kegiatan', en: 'Report on the meeting' },
  coverNote: { id: 'Nota dinas pengantar laporan', en: 'Cover note to the report' },
  press: { id: 'Siaran pers', en: 'Press release' },
  chat: { id: 'Ringkasan untuk WhatsApp', en: 'Summary for WhatsApp' },
} satisfies Record<string, Text>;

/** Why a document cannot be had yet. */
export const notReady = {
  agenda: {
    id: 'Tersedia setelah susunan acara diisi.',
    en: 'Ready once the rundown is filled in.',
  },
  template: {
    id: 'Tersedia setelah templat Word diunggah di halaman Persiapan.',
    en: 'Ready once a Word template is uploaded on the page Preparation.',
  },
  closed: { id: 'Tersedia setelah rapat ditutup.', en: 'Ready once the meeting is closed.' },
  approved: {
    id: 'Tersedia setelah pimpinan rapat menyetujui notula.',
    en: 'Ready once the chair has approved the minutes.',
  },
  agreed: {
    id: 'Tersedia setelah ada rekomendasi yang disepakati.',
    en: 'Ready once a recommendation is adopted.',
  },
  attendees: {
    id: 'Tersedia setelah ada peserta yang hadir.',
    en: 'Ready once somebody has checked in.',
  },
  followUps: {
    id: 'Tersedia setelah ada rencana tindak lanjut.',
    en: 'Ready once there is a follow-up.',
  },
  ballots: {
    id: 'Tersedia setelah ada pemungutan suara yang ditutup.',
    en: 'Ready once a vote is closed.',
  },
  voting: {
    id: 'Tersedia setelah pemungutan suara atau kuesioner yang berjalan ditutup.',
    en: 'Ready once the running vote or questionnaire is closed.',
  },
  questionnaire: {
    id: 'Tersedia setelah kuesioner ditutup.',
    en: 'Ready once the questionnaire is closed.',
  },
  indicators: {
    id: 'Tersedia setelah ada data indikator.',
    en: 'Ready once there are data on an indicator.',
  },
} satisfies Record<string, Text>;

/** The page that lists the documents. */
export const documentsTexts = catalogue(
  {
    page: 'Dokumen',
    pageTitle: (meeting: string) => `Dokumen – ${meeting}`,
    intro: 'Dokumen disusun dari data rapat saat diunduh.',
    draft: 'Notula belum disetujui pimpinan rapat: dokumen yang mengikutinya bertanda DRAF.',
    final: 'Notula telah disetujui pimpinan rapat.',
    document: 'Dokumen',
    state: 'Keadaan',
    files: 'Unduh',
    ready: 'Siap',
    waiting: 'Belum siap',
    docx: 'Word',
    xlsx: 'Excel',
    txt: 'Teks',
    png: 'Gambar',
    picture: 'Gambar keputusan untuk WhatsApp',
    notDrawn: 'Gambar tidak dapat dibuat oleh peramban ini. Gunakan ringkasan teks.',
    get: (document: string, format: string) => `Unduh ${document}, ${format}`,
    copy: 'Salin teks',
    copied: 'Tersalin',
    notCopied: 'Tidak dapat disalin. Unduh teksnya.',
    all: 'Unduh semua (.zip)',
    progress: (done: number, count: number) => `Menyiapkan ${done} dari ${count} berkas …`,
    allDone: (count: number) => `${count} berkas telah diunduh dalam satu .zip.`,
    failed: 'Berkas tidak dapat diunduh. Periksa sambungan ke server, lalu coba lagi.',
    proof: 'Berkas bukti',
    proofIntro:
      'Satu .zip berisi notula, semua dokumen, catatan kejadian yang berantai, hitungan setiap pemungutan suara, kehadiran, dan sidik SHA-256. Di dalamnya PERIKSA.html: halaman yang memeriksa semuanya di peramban mana pun, tanpa internet. Suara rahasia tetap tersegel.',
    print: (events: string) => `Sidik catatan kejadian saat ini (${events} kejadian):`,
    printWhy:
      'Bacakan atau tulis sidik ini di notula yang ditandatangani. Berkas bukti yang diunduh kapan pun kemudian memuat kejadian dengan sidik itu; berkas yang disusun ulang tidak.',
    proofGet: 'Unduh berkas bukti (.zip)',
    proofWorking: 'Menyusun semua dokumen dan catatan kejadian …',
    proofDone: 'Berkas bukti telah diunduh. Buka PERIKSA.html di dalamnya untuk memeriksa.',
    refresh: 'Perbarui',
    minutes: 'Halaman notula',
    cards: 'Kartu meja dan poster',
  },
  {
    page: 'Documents',
    pageTitle: (meeting: string) => `Documents – ${meeting}`,
    intro:
      'Documents are drawn up from the meeting’s data when they are downloaded. They are in Indonesian.',
    draft: 'The chair has not approved the minutes: documents that follow them are marked DRAF.',
    final: 'The chair has approved the minutes.',
    document: 'Document',
    state: 'State',
    files: 'Download',
    ready: 'Ready',
    waiting: 'Not ready',
    docx: 'Word',
    xlsx: 'Excel',
    txt: 'Text',
    png: 'Picture',
    picture: 'Picture of the decisions for WhatsApp',
    notDrawn: 'This browser cannot draw the picture. Use the text summary.',
    get: (document: string, format: string) => `Download ${document}, ${format}`,
    copy: 'Copy text',
    copied: 'Copied',
    notCopied: 'Could not be copied. Download the text.',
    all: 'Download all (.zip)',
    progress: (done: number, count: number) => `Preparing ${done} of ${count} files …`,
    allDone: (count: number) => `${count} files downloaded in one .zip.`,
    failed: 'The file could not be downloaded. Check the connection to the server and try again.',
    proof: 'Proof of the record',
    proofIntro:
      'One .zip with the minutes, all documents, the chained log, the arithmetic of every vote, the attendance and SHA-256 hashes. In it PERIKSA.html: a page that checks everything in any browser, without internet. Secret votes stay sealed.',
    print: (events: string) => `Fingerprint of the log now (${events} events):`,
    printWhy:
      'Read it out or write it into the signed minutes. A proof downloaded at any time later holds the event with this fingerprint; one that was made up does not.',
    proofGet: 'Download the proof (.zip)',
    proofWorking: 'Putting all documents and the log together …',
    proofDone: 'The proof has been downloaded. Open PERIKSA.html in it to check.',
    refresh: 'Refresh',
    minutes: 'Minutes page',
    cards: 'Table cards and poster',
  },
);
