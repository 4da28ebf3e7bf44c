import { emptySignatory, type Profile } from '../meeting';
import { demoReports } from './demo-reports';
import { emptyProfile } from './empty-profile';
import { starterElements, type StarterElement } from './starter-elements';

/* The demo meeting of domain §4.4: region fictitious, figures illustrative, no personal names. */

export const demoProfile: Profile = {
  ...emptyProfile('2026-12-10'),
  title: 'Rapat Koordinasi Evaluasi Pelaksanaan Percepatan Penurunan Stunting Tahun 2026',
  shortTitle: 'Rakoor Evaluasi Percepatan Penurunan Stunting 2026',
  place: 'Hotel Contoh',
  city: 'Kota Contoh',
  region: 'Kabupaten Tanah Contoh',
  invitationNumber: '000.1.5/123/DP3AP2KB/2026',
  invitationDate: '2026-12-01',
  chair: {
    ...emptySignatory,
    position: 'Wakil Bupati Tanah Contoh selaku Ketua Pelaksana TPPS',
    name: '[Nama Wakil Bupati]',
    // An elected office holder has no civil-service number.
    idLabel: '',
  },
  secretary: {
    ...emptySignatory,
    position: 'Kepala DP3AP2KB selaku Sekretaris TPPS',
    name: '[Nama Kepala DP3AP2KB]',
    rank: 'Pembina Utama Muda (IV/c)',
  },
  minuteTaker: {
    ...emptySignatory,
    position: 'Notulis',
    name: '[Nama Notulis]',
    rank: 'Penata Tingkat I (III/d)',
  },
  letterhead: [
    { text: 'PEMERINTAH KABUPATEN TANAH CONTOH', size: 14, bold: false },
    { text: 'DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK,', size: 12, bold: true },
    { text: 'PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA', size: 12, bold: true },
    { text: 'Jalan Contoh Raya Nomor 1, Kota Contoh 00000', size: 10, bold: false },
    {
      text: 'Telepon (0500) 000000, Pos-el dp3ap2kb@contoh.example, Laman contoh.example',
      size: 10,
      bold: false,
    },
  ],
  wifi: 'HotelContoh-Rapat',
  example: true,
};

/** All of the starter list, but only those with a report present. */
export const demoElements: readonly StarterElement[] = starterElements.map((element) => ({
  ...element,
  presents: Object.hasOwn(demoReports, element.shortName),
}));
