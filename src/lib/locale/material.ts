import { catalogue } from './lang';

/** An element's material: uploading it, and what the screen says where it cannot be drawn. */
export const materialTexts = catalogue(
  {
    title: 'Bahan paparan',
    why: 'Satu PDF, atau beberapa gambar (PNG, JPEG, WebP), paling besar 20 MB per berkas. Ditampilkan di layar setelah halaman isian.',
    onBehalf:
      'Unsur mengirim bahannya sendiri melalui tautannya. Di sini sekretariat mengirimkannya atas nama unsur.',
    element: 'Unsur',
    noneYet: 'Unsur ini belum mengirim bahan.',
    withFiles: (name: string, pages: string) => `${name} (${pages} halaman)`,
    noElements: 'Belum ada unsur yang menyajikan paparan. Tambahkan pada bagian unsur.',
    pages: (count: string) => `${count} halaman`,
    image: 'gambar',
    addFirst: 'Pilih PDF atau gambar',
    addImage: 'Tambah gambar',
    exchange: 'Ganti dengan PDF atau gambar lain',
    replace: (name: string) => `Ganti ${name}`,
    replaceShort: 'Ganti',
    file: (position: string) => `bahan ${position}`,
    sending: (name: string, percent: string) => `Mengirim ${name}: ${percent}`,
    checking: (name: string) => `Memeriksa ${name} …`,
    cancel: 'Batalkan',
    unsent: (name: string) =>
      `${name} tidak terkirim karena koneksi terputus. Tidak ada yang tersimpan; pilih berkasnya sekali lagi.`,
    loading: 'Memuat halaman …',
    broken: 'Halaman bahan paparan ini tidak dapat ditampilkan.',
    brokenHint: 'Lanjutkan ke halaman berikutnya, atau kirim ulang berkasnya dari halaman unsur.',
    picture: (name: string, page: string) => `${name}, halaman ${page}`,
  },
  {
    title: 'Presentation material',
    why: 'One PDF, or several images (PNG, JPEG, WebP), at most 20 MB a file. Shown on the screen after the pages filled in here.',
    onBehalf:
      'Elements send their material by their own link. Here the secretariat sends it on their behalf.',
    element: 'Element',
    noneYet: 'This element has not sent any material yet.',
    withFiles: (name, pages) => `${name} (${pages} pages)`,
    noElements: 'No element presents yet. Add some in the part on elements.',
    pages: (count) => `${count} pages`,
    image: 'image',
    addFirst: 'Choose a PDF or images',
    addImage: 'Add an image',
    exchange: 'Replace with another PDF or image',
    replace: (name) => `Replace ${name}`,
    replaceShort: 'Replace',
    file: (position) => `file ${position}`,
    sending: (name, percent) => `Sending ${name}: ${percent}`,
    checking: (name) => `Checking ${name} …`,
    cancel: 'Cancel',
    unsent: (name) =>
      `${name} was not sent because the connection broke. Nothing was stored; choose the file once more.`,
    loading: 'Loading the page …',
    broken: 'This page of the material cannot be shown.',
    brokenHint: 'Go on to the next page, or send the file again from the element’s page.',
    picture: (name, page) => `${name}, page ${page}`,
  },
);
