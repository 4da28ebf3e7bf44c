import { catalogue } from './lang';

/** The page that prints table cards and the poster. What is printed is Indonesian. */
export const printTexts = catalogue(
  {
    page: 'Kartu meja dan poster',
    pageTitle: (meeting: string) => `Kartu meja dan poster – ${meeting}`,
    cards: 'Kartu meja',
    poster: 'Poster',
    cardsWhy:
      'Satu kartu setiap unsur, dua per lembar A4: gunting di tengah, lipat pada garis putus-putus. Kode hak suara hanya untuk pemegang kartu; simpan kartu yang belum dibagikan.',
    posterWhy:
      'Satu lembar A4 untuk pintu masuk dan meja registrasi. Nama dan kata sandi Wi-Fi diisi di Persiapan rapat.',
    print: 'Cetak',
    documents: 'Semua dokumen',
    noElements: 'Belum ada unsur. Isi di halaman Persiapan rapat.',
    local:
      'Alamat ini hanya dapat dibuka di laptop ini. Sambungkan laptop ke jaringan rapat, lalu muat ulang halaman.',
  },
  {
    page: 'Table cards and poster',
    pageTitle: (meeting) => `Table cards and poster – ${meeting}`,
    cards: 'Table cards',
    poster: 'Poster',
    cardsWhy:
      'A card for each element, two a sheet of A4: cut in the middle, fold at the dashed line. The code is for whoever holds the card; keep the ones not handed out. Cards are in Indonesian.',
    posterWhy:
      'One sheet of A4 for the entrance and the registration desk. Name and password of the Wi-Fi are filled in on the preparation page.',
    print: 'Print',
    documents: 'All documents',
    noElements: 'There are no elements yet. Fill them in on the preparation page.',
    local:
      'This address opens on this laptop only. Connect the laptop to the hall’s network, then reload the page.',
  },
);
