import type { LibraryIndicator } from '../meeting';

/* The starter template of domain §3.2. National targets are a suggestion to display; the region sets its own. */

export type SuggestedIndicator = Omit<LibraryIndicator, 'id'>;

// Code | name | unit | + higher or − lower is better | target | its year | usual owners.
// National head counts (SN6, SN8, SN10, K12) are no target for one kabupaten: left out.
const table = `
D1 | Prevalensi stunting balita (SSGI) | % | − | 18.8 | 2025 | Bappedalitbang, Dinas Kesehatan
D2 | Prevalensi stunting balita (e-PPGBM) | % | − | – | – | Dinas Kesehatan
D3 | Prevalensi balita *wasting* | % | − | 7 | 2024 | Dinas Kesehatan
D4 | Jumlah kasus stunting baru | anak | − | – | – | Dinas Kesehatan
SP1 | Ibu hamil Kurang Energi Kronik (KEK) yang mendapat tambahan asupan gizi | % | + | 90 | 2024 | Dinas Kesehatan
SP2 | Ibu hamil yang mengonsumsi Tablet Tambah Darah (TTD) minimal 90 tablet | % | + | 80 | 2024 | Dinas Kesehatan
SP3 | Remaja putri yang mengonsumsi TTD | % | + | 58 | 2024 | Dinas Kesehatan, Disdikbud
SP4 | Bayi usia kurang dari 6 bulan mendapat ASI eksklusif | % | + | 80 | 2024 | Dinas Kesehatan
SP5 | Anak usia 6–23 bulan mendapat Makanan Pendamping ASI (MP-ASI) | % | + | 80 | 2024 | Dinas Kesehatan
SP6 | Balita gizi buruk yang mendapat pelayanan tata laksana gizi buruk | % | + | 90 | 2024 | Dinas Kesehatan
SP7 | Balita yang dipantau pertumbuhan dan perkembangannya | % | + | 90 | 2024 | Dinas Kesehatan
SP8 | Balita gizi kurang yang mendapat tambahan asupan gizi | % | + | 90 | 2024 | Dinas Kesehatan
SP9 | Balita yang memperoleh imunisasi dasar lengkap | % | + | 90 | 2024 | Dinas Kesehatan
SN1 | Pelayanan KB pascapersalinan | % | + | 70 | 2024 | DP3AP2KB
SN2 | Kehamilan yang tidak diinginkan | % | − | 15.5 | 2024 | DP3AP2KB
SN3 | Calon pengantin/calon PUS yang memperoleh pemeriksaan kesehatan sebagai bagian dari pelayanan nikah | % | + | 90 | 2024 | Dinas Kesehatan, Kemenag
SN4 | Rumah tangga yang mendapat akses air minum layak | % | + | 100 | 2024 | Dinas PUPR
SN5 | Rumah tangga yang mendapat akses sanitasi (air limbah domestik) layak | % | + | 90 | 2024 | Dinas PUPR, Dinas Perkim
SN6 | Cakupan PBI Jaminan Kesehatan Nasional | jiwa | + | – | – | Dinas Sosial
SN7 | Keluarga berisiko stunting yang memperoleh pendampingan | % | + | 90 | 2024 | DP3AP2KB
SN8 | Keluarga miskin dan rentan yang memperoleh bantuan tunai bersyarat (PKH) | keluarga | + | – | – | Dinas Sosial
SN9 | Target sasaran yang memiliki pemahaman baik tentang stunting | % | + | 70 | 2024 | Diskominfo, Dinas Kesehatan
SN10 | Keluarga miskin dan rentan yang menerima bantuan sosial pangan | keluarga | + | – | – | Dinas Sosial, Ketapang
SN11 | Desa/kelurahan Stop Buang Air Besar Sembarangan (ODF) | % | + | 90 | 2024 | Dinas Kesehatan
K1 | Skrining anemia remaja putri | % | + | 70 | 2023 | Dinas Kesehatan, Disdikbud
K2 | Ibu hamil diperiksa minimal 6 kali (K6/ANC 6×) | % | + | 80 | 2023 | Dinas Kesehatan
K3 | Balita ditimbang (D/S) | % | + | – | – | Dinas Kesehatan, DPMD
K4 | Calon pengantin yang menerima TTD | % | + | 90 | 2024 | Kemenag, Dinas Kesehatan
K5 | Calon PUS yang menerima pendampingan kespro dan edukasi gizi 3 bulan pranikah | % | + | 90 | 2024 | DP3AP2KB, Kemenag
K6 | Calon pengantin yang mendapat bimbingan perkawinan dengan materi pencegahan stunting | % | + | 90 | – | Kemenag
K7 | Desa/kelurahan yang melaksanakan konvergensi percepatan penurunan stunting | % | + | 80 | – | DPMD
K8 | Kecamatan yang melaksanakan rembuk stunting minimal 1 kali setahun | % | + | 100 | – | Kecamatan, Bappedalitbang
K9 | Mini lokakarya stunting tingkat kecamatan | kali/tahun | + | – | – | Kecamatan, Puskesmas
K10 | Audit kasus stunting yang ditindaklanjuti | kasus | + | – | – | DP3AP2KB
K11 | Kelengkapan pengisian Web Aksi Bangda | % | + | 100 | – | Bappedalitbang
K12 | Anak asuh GENTING terhadap target daerah | anak | + | – | – | DP3AP2KB, Mitra
`;

const numberOrNull = (text: string) => (text === '–' ? null : Number(text));

export const suggestedIndicators: readonly SuggestedIndicator[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', unit = '', sign, target = '–', year = '–', owners = ''] =
      row.split(' | ');
    return {
      code,
      name,
      unit,
      direction: sign === '+' ? 'higher' : 'lower',
      target: numberOrNull(target),
      targetYear: numberOrNull(year),
      targetSource: target === '–' ? '' : 'Target nasional',
      owners,
    };
  });

/** The short names in an entry's owners. */
export const ownersOf = ({ owners }: Pick<LibraryIndicator, 'owners'>): string[] =>
  owners
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter(Boolean);
