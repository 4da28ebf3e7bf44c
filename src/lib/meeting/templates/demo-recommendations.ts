import type { Element, Recommendation, Report } from '../meeting';

/* The ten recommendations of domain §4.4. `element` and `owner` are short names, `obstacle` counts from 1. */

type DemoRecommendation = Pick<
  Recommendation,
  'problem' | 'text' | 'action' | 'supporters' | 'due' | 'dueNote' | 'measure' | 'funding'
> & { element: string; obstacle: number | null; owner: string };

export const demoRecommendations: readonly DemoRecommendation[] = [
  {
    problem: 'Data sasaran antarinstansi tidak sama',
    element: 'DP3AP2KB',
    obstacle: 4,
    text: 'Menetapkan satu data sasaran keluarga berisiko stunting *by name by address* sebagai dasar seluruh intervensi',
    action: 'Menyusun SOP pemadanan data; rapat pemadanan setiap triwulan',
    owner: 'Bappedalitbang',
    supporters: 'Diskominfo, Dinas Kesehatan, DP3AP2KB',
    due: '2027-01-31',
    dueNote: '',
    measure: 'SK satu data terbit; selisih data ≤ 2%',
    funding: 'Tanpa biaya',
  },
  {
    problem: 'Konsumsi TTD remaja putri rendah',
    element: 'Dinas Kesehatan',
    obstacle: 1,
    text: 'Melaksanakan gerakan minum TTD bersama setiap Jumat di SMP/SMA sederajat',
    action: 'Surat edaran; kartu pantau; pelaporan bulanan dari UKS',
    owner: 'Disdikbud',
    supporters: 'Dinas Kesehatan, Kemenag',
    due: '2027-02-15',
    dueNote: 'mulai',
    measure: 'SP3 ≥ 58%',
    funding: 'APBD',
  },
  {
    problem: 'Imunisasi dasar lengkap turun',
    element: 'Dinas Kesehatan',
    obstacle: 2,
    text: 'Melaksanakan *sweeping* imunisasi dan menjamin ketersediaan vaksin',
    action: 'Rencana kebutuhan vaksin; kunjungan rumah bersama tokoh agama',
    owner: 'Dinas Kesehatan',
    supporters: 'Kemenag, kecamatan',
    due: '2027-06-30',
    dueNote: '',
    measure: 'SP9 ≥ 85%',
    funding: 'BOK',
  },
  {
    problem: 'Jamban dibangun tidak tepat sasaran',
    element: 'Dinas PUPR',
    obstacle: 1,
    text: 'Mengunci lokasi pembangunan jamban pada daftar keluarga berisiko stunting',
    action: 'Verifikasi lokasi bersama desa sebelum kontrak',
    owner: 'Dinas PUPR',
    supporters: 'DPMD, kecamatan',
    due: '2027-03-31',
    dueNote: '',
    measure: '100% penerima ada dalam daftar',
    funding: 'APBD/DAK',
  },
  {
    problem: 'KB pascapersalinan rendah',
    element: 'DP3AP2KB',
    obstacle: 1,
    text: 'Konseling KB sejak kunjungan kehamilan pertama',
    action: 'Pelatihan 120 bidan; penambahan kolom pada buku KIA',
    owner: 'DP3AP2KB',
    supporters: 'Dinas Kesehatan, IBI',
    due: '2027-04-30',
    dueNote: '',
    measure: 'SN1 ≥ 65%',
    funding: 'BOKB',
  },
  {
    problem: 'Desa belum menganggarkan PMT',
    element: 'Kec. Contoh Hilir',
    obstacle: 3,
    text: 'Mewajibkan alokasi pencegahan stunting dalam APBDes 2027',
    action: 'Surat Bupati; pendampingan penyusunan; reviu camat',
    owner: 'DPMD',
    supporters: 'camat',
    due: '2027-02-28',
    dueNote: '',
    measure: '100% APBDes memuat kegiatan',
    funding: 'Dana Desa (APBDes)',
  },
  {
    problem: 'Serapan anggaran menumpuk di akhir tahun',
    element: 'Bappedalitbang',
    obstacle: 1,
    text: 'Evaluasi TPPS setiap triwulan dengan tampilan capaian per unsur',
    action: 'Menjadwalkan empat rapat; memutakhirkan matriks RTL',
    // The team's secretariat is this office; it is no element of its own.
    owner: 'DP3AP2KB',
    supporters: 'Sekretariat TPPS',
    due: '2027-04-10',
    dueNote: 'pertama',
    measure: '4 rapat/tahun',
    funding: 'APBD',
  },
  {
    problem: 'Orang tua asuh belum merata',
    element: 'DP3AP2KB',
    obstacle: null,
    text: 'Memperluas GENTING melalui CSR dan BAZNAS',
    action: 'Forum dunia usaha; nota kesepahaman; laporan penyaluran',
    owner: 'DP3AP2KB',
    supporters: 'DPMPTSP, BAZNAS, perusahaan',
    due: '2027-05-31',
    dueNote: '',
    measure: '400 anak asuh',
    funding: 'CSR/BAZNAS',
  },
  {
    problem: 'Balita keluarga pekerja kebun tidak terpantau',
    element: 'Kec. Contoh Hilir',
    obstacle: 1,
    text: 'Posyandu keliling di lokasi perkebunan',
    action: 'Jadwal bulanan bersama perusahaan',
    // A puskesmas belongs to the health office; it is no element of its own here.
    owner: 'Dinas Kesehatan',
    supporters: 'Puskesmas Contoh Hilir, perusahaan, kecamatan',
    due: '2027-03-01',
    dueNote: 'mulai',
    measure: 'D/S ≥ 85%',
    funding: 'BOK/CSR',
  },
  {
    problem: 'Sumber air payau di desa pesisir',
    element: 'Dinas PUPR',
    obstacle: 2,
    text: 'Uji coba unit penyaring air di tiga desa pesisir',
    action: 'Survei; pengadaan; pembentukan kelompok pengelola',
    owner: 'Dinas PUPR',
    supporters: 'Dinas Perikanan, DPMD',
    due: '2027-09-30',
    dueNote: '',
    measure: '3 unit berfungsi',
    funding: 'APBD',
  },
];

/** The programme of each, in their order. */
const programmes = [
  'Data sasaran dan pemantauan',
  'Intervensi spesifik',
  'Intervensi spesifik',
  'Intervensi sensitif',
];

/** The drafts, tied to the elements and obstacles of this meeting. */
export function recommendationsFor(
  elements: readonly Element[],
  reports: Readonly<Record<string, Report>>,
  nextId: () => string,
  forYear: number,
): Recommendation[] {
  const idOf = (shortName: string) => elements.find((e) => e.shortName === shortName)?.id ?? null;
  return demoRecommendations.map(({ element, obstacle, owner, ...texts }, n) => {
    const elementId = idOf(element);
    const report = elementId === null ? undefined : reports[elementId];
    return {
      id: nextId(),
      ...texts,
      reason: '',
      elementId,
      obstacleId: obstacle === null ? null : (report?.obstacles[obstacle - 1]?.id ?? null),
      ownerId: idOf(owner),
      factorId: null,
      submissionIds: [],
      forYear,
      programme: programmes[n] ?? '',
      status: 'draft',
      decision: null,
    };
  });
}
