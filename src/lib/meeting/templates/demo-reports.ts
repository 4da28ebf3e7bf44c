import { blankIndicator } from '../imports';
import { presentationParts, type Factor, type Indicator, type Report } from '../meeting';

/* What the five presenting elements of the demo report (domain §4.4), by their short names. All figures illustrative. */

type Unnumbered<T> = readonly Omit<T, 'id'>[];
export type DemoReport = {
  indicators: Unnumbered<Indicator>;
  achievements: readonly string[];
  obstacles: readonly string[];
  factors: readonly DemoFactor[];
};

const routine = { source: 'Laporan rutin s.d. November 2026', year: 2026 };
const higher = (
  code: string,
  name: string,
  target: number,
  actual: number,
  unit = '%',
): Omit<Indicator, 'id'> => ({
  ...blankIndicator,
  code,
  name,
  unit,
  target,
  actual,
  period: 'year',
  ...routine,
});
const lower = (...args: Parameters<typeof higher>): Omit<Indicator, 'id'> => ({
  ...higher(...args),
  direction: 'lower',
});
/** With what was reached the year before. */
const since = (previous: number, indicator: Omit<Indicator, 'id'>): Omit<Indicator, 'id'> => ({
  ...indicator,
  previous,
});
/** `indicators` counts the element's own from 1. */
type DemoFactor = Omit<Factor, 'id' | 'indicatorIds'> & { indicators: readonly number[] };
const supporting = (text: string, tag: Factor['tag'], ...indicators: number[]): DemoFactor => ({
  text,
  kind: 'supporting',
  tag,
  indicators,
});
const hindering = (...args: Parameters<typeof supporting>): DemoFactor => ({
  ...supporting(...args),
  kind: 'hindering',
});

const health: DemoReport = {
  indicators: [
    {
      ...lower('D1', 'Prevalensi stunting (SSGI)', 20.5, 21.4),
      previous: 24.1,
      previousSource: 'SSGI 2024',
      source: 'SSGI 2025',
      year: 2025,
    },
    higher('SP1', 'Ibu hamil KEK mendapat tambahan asupan gizi', 90, 86.7),
    since(77.9, higher('SP2', 'Ibu hamil konsumsi TTD ≥ 90 tablet', 80, 83.2)),
    higher('SP3', 'Remaja putri konsumsi TTD', 58, 47.9),
    since(74.8, higher('SP9', 'Imunisasi dasar lengkap', 90, 71.5)),
  ],
  achievements: [
    'Pemberian makanan tambahan (PMT) berbahan pangan lokal menjangkau 1.214 ibu hamil KEK dan balita gizi kurang di 12 puskesmas.',
    'Seluruh puskesmas telah memiliki alat antropometri terstandar dan 94% kader posyandu dilatih ulang.',
    'Konsumsi TTD ibu hamil melampaui target.',
    'Audit kasus stunting dilaksanakan dua kali dan seluruh kasus dirujuk ke dokter spesialis anak.',
  ],
  obstacles: [
    'Kepatuhan remaja putri minum TTD rendah karena efek mual dan belum ada jadwal minum bersama di sekolah.',
    'Cakupan imunisasi turun akibat penolakan orang tua dan kekosongan vaksin pada triwulan II.',
    'Data e-PPGBM terlambat diinput di wilayah tanpa sinyal.',
    'Tenaga gizi hanya satu orang per puskesmas.',
  ],
  factors: [
    supporting('Dukungan BOK.', 'budget', 2, 3),
    supporting('Kader aktif.', 'people'),
    hindering('Jarak dan jaringan internet.', 'geography', 1),
    hindering('Tenaga gizi hanya satu orang per puskesmas.', 'people', 2, 5),
  ],
};

const familyPlanning: DemoReport = {
  indicators: [
    since(86.1, higher('SN7', 'Pendampingan keluarga berisiko stunting', 90, 92.4)),
    higher('SN1', 'KB pascapersalinan', 70, 52.6),
    higher('SN3', 'Pemeriksaan kesehatan calon pengantin', 90, 81),
    higher('K12', 'Anak asuh GENTING', 250, 187, 'anak'),
  ],
  achievements: [
    '468 Tim Pendamping Keluarga aktif di seluruh desa/kelurahan.',
    'Pendampingan keluarga berisiko stunting melampaui target.',
    'Program GENTING menjangkau 187 anak asuh dari 41 orang tua asuh.',
    'Kelas Bina Keluarga Balita terintegrasi posyandu di 9 kecamatan.',
  ],
  obstacles: [
    'KB pascapersalinan rendah karena konseling belum diberikan sejak kehamilan.',
    'Calon pengantin baru mendaftar kurang dari tiga bulan sebelum akad.',
    'Biaya operasional TPK terlambat cair.',
    'Pembaruan data keluarga berisiko stunting belum sinkron dengan data puskesmas.',
  ],
  factors: [
    supporting('Tim Pendamping Keluarga ada di setiap desa/kelurahan.', 'people', 1),
    hindering('Pencairan biaya operasional terlambat.', 'budget', 1),
    hindering('Pernikahan usia anak masih dianggap wajar.', 'behaviour', 3),
  ],
};

const publicWorks: DemoReport = {
  indicators: [
    since(81.9, higher('SN4', 'Akses air minum layak', 100, 84.2)),
    higher('SN5', 'Akses sanitasi layak', 90, 76.9),
    higher('', 'Jamban sehat terbangun', 320, 288, 'unit'),
  ],
  achievements: [
    'Jaringan air minum desa tersambung ke 1.046 sambungan rumah baru.',
    '288 unit jamban sehat dibangun di desa lokus.',
    'Tiga instalasi pengolahan lumpur tinja skala komunal berfungsi.',
  ],
  obstacles: [
    'Lokasi pembangunan jamban belum seluruhnya sesuai daftar keluarga berisiko stunting (*by name by address*).',
    'Sumber air payau di desa pesisir.',
    'Lahan untuk sanitasi komunal belum bersertifikat.',
    'Kelompok pengelola air minum desa tidak memungut iuran sehingga pemeliharaan terhenti.',
  ],
  factors: [
    supporting('Desa lokus menyiapkan lahan dan tenaga gotong royong.', 'coordination'),
    hindering('Air baku desa pesisir payau.', 'geography', 1),
    hindering('Tanah untuk sanitasi komunal belum bersertifikat.', 'regulation', 2),
  ],
};

const planning: DemoReport = {
  indicators: [
    higher('K11', 'Kelengkapan Web Aksi Bangda', 100, 100),
    higher('', 'Realisasi anggaran bertanda stunting', 100, 87.6),
    higher('K7', 'Desa konvergen', 120, 96, 'desa'),
    higher('K8', 'Rembuk stunting kecamatan', 12, 12, 'kecamatan'),
    {
      ...lower('D2', 'Prevalensi stunting balita (e-PPGBM)', 8, 8.6),
      numerator: 1978,
      denominator: 23000,
      previous: 9.4,
      previousSource: 'e-PPGBM 2025',
      source: 'e-PPGBM 2026',
      note: 'Penimbangan Agustus',
    },
  ],
  achievements: [
    'Seluruh tahapan aksi konvergensi terinput tepat waktu.',
    'Rembuk stunting dilaksanakan di 12 kecamatan.',
    'Penandaan (*tagging*) anggaran stunting mencakup 14 perangkat daerah.',
  ],
  obstacles: [
    'Serapan anggaran menumpuk pada triwulan IV.',
    'Usulan desa tidak seluruhnya masuk RKPD.',
    'Indikator kinerja antarperangkat daerah belum sama sumber datanya.',
    'Forum evaluasi triwulanan TPPS hanya terlaksana dua kali.',
  ],
  factors: [
    supporting('Anggaran stunting sudah ditandai di 14 perangkat daerah.', 'budget'),
    hindering('Sumber data antarperangkat daerah belum sama.', 'data', 3),
  ],
};

const subdistrict: DemoReport = {
  indicators: [
    lower('', 'Jumlah balita stunting', 95, 112, 'anak'),
    higher('', 'Posyandu aktif', 28, 26, 'posyandu'),
    higher('K9', 'Mini lokakarya', 12, 9, 'kali'),
    higher('SN11', 'Desa ODF', 10, 7, 'desa'),
  ],
  achievements: [
    'Dapur sehat berjalan di 8 desa dengan bahan pangan lokal.',
    'Kunjungan posyandu (D/S) naik dari 74,0% menjadi 83,5%.',
    'Dua perusahaan menjadi orang tua asuh bagi 36 balita.',
  ],
  obstacles: [
    'Balita keluarga pekerja kebun berpindah-pindah sehingga tidak terpantau.',
    'Kader berganti setelah pemilihan kepala desa.',
    'Tiga desa belum menganggarkan PMT dalam APBDes.',
    'Akses jalan ke dua posyandu terputus saat musim hujan.',
  ],
  factors: [
    supporting('Perusahaan setempat ikut menjadi orang tua asuh.', 'coordination'),
    hindering('Akses jalan terputus saat musim hujan.', 'geography', 2),
    hindering('Sinyal internet lemah, laporan posyandu terlambat.', 'facilities', 2),
  ],
};

export const demoReports: Readonly<Record<string, DemoReport>> = {
  'Dinas Kesehatan': health,
  DP3AP2KB: familyPlanning,
  'Dinas PUPR': publicWorks,
  Bappedalitbang: planning,
  'Kec. Contoh Hilir': subdistrict,
};

/** The report of one element, each entry numbered under the element's own id. */
export function demoReport(
  elementId: string,
  { indicators, achievements, obstacles, factors }: DemoReport,
): Report {
  const numbered = <T>(letter: string, entries: readonly T[]) =>
    entries.map((entry, n) => ({ id: `${elementId}-${letter}${String(n + 1)}`, ...entry }));
  const points = (texts: readonly string[]) => texts.map((text) => ({ text }));
  return {
    indicators: numbered('i', indicators),
    achievements: numbered('a', points(achievements)),
    obstacles: numbered('o', points(obstacles)),
    factors: numbered(
      'f',
      factors.map(({ indicators, ...factor }) => ({
        ...factor,
        indicatorIds: indicators.map((n) => `${elementId}-i${String(n)}`),
      })),
    ),
    order: presentationParts,
    ready: true,
  };
}
