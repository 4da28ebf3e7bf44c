import type { Element } from '../meeting';

/* The usual members of a kabupaten's team (domain §2.2): a list to take over and edit, never a fixed one. */

export type StarterElement = Omit<Element, 'id'>;

const member = (
  shortName: string,
  name = shortName,
  type: Element['type'] = 'office',
): StarterElement => ({ name, shortName, type, presents: false, votes: true, weight: 1 });

const presenting = (...args: Parameters<typeof member>): StarterElement => ({
  ...member(...args),
  presents: true,
});

export const starterElements: readonly StarterElement[] = [
  presenting('Bappedalitbang', 'Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan'),
  presenting('Dinas Kesehatan'),
  presenting(
    'DP3AP2KB',
    'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana',
  ),
  presenting('Dinas Sosial'),
  presenting('Dinas PUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang'),
  member('Dinas Perkim', 'Dinas Perumahan Rakyat dan Kawasan Permukiman'),
  presenting('Disdikbud', 'Dinas Pendidikan dan Kebudayaan'),
  presenting('DPMD', 'Dinas Pemberdayaan Masyarakat dan Desa'),
  member('Diskominfo', 'Dinas Komunikasi dan Informatika'),
  member('Ketapang', 'Dinas Ketahanan Pangan'),
  member('Dinas Pertanian'),
  member('Dinas Perikanan'),
  member('Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'),
  presenting('Kemenag', 'Kantor Kementerian Agama', 'verticalAgency'),
  member('TP PKK', 'Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga', 'partner'),
  member('RSUD', 'Rumah Sakit Umum Daerah'),
  member('Satgas Stunting', 'Satuan Tugas Percepatan Penurunan Stunting', 'secretariat'),
  presenting('Kec. Contoh Hilir', 'Kecamatan Contoh Hilir', 'subdistrict'),
  presenting('Kec. Contoh Hulu', 'Kecamatan Contoh Hulu', 'subdistrict'),
  member('Inspektorat', 'Inspektorat Daerah'),
  member('IBI', 'Ikatan Bidan Indonesia', 'partner'),
  member('BAZNAS', 'Badan Amil Zakat Nasional', 'partner'),
  member('BPS', 'Badan Pusat Statistik', 'verticalAgency'),
  member('Forum TJSL', 'Forum Tanggung Jawab Sosial dan Lingkungan Perusahaan', 'partner'),
];
