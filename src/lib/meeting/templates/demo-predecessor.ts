import type { Handover } from '../handover';
import type { PredecessorEntry } from '../meeting';
import { demoHistory } from './demo-history';

/* The follow-ups of the demo's meeting before. All illustrative. */

type Line = [
  action: string,
  owner: string,
  due: string,
  status: PredecessorEntry['status'],
  note: string,
  programme: string,
];

const lines = (year: number): readonly Line[] => [
  [
    'Membentuk Tim Pendamping Keluarga di seluruh desa/kelurahan',
    'DP3AP2KB',
    `${year}-03-31`,
    'done',
    '468 tim aktif',
    'Pendampingan keluarga berisiko stunting',
  ],
  [
    'Menjalankan Gerakan Orang Tua Asuh Cegah Stunting (GENTING)',
    'DP3AP2KB',
    `${year}-06-30`,
    'done',
    '187 anak asuh dari 41 orang tua asuh',
    'Gerakan Orang Tua Asuh Cegah Stunting (GENTING)',
  ],
  [
    'Mengintegrasikan kelas Bina Keluarga Balita dengan posyandu',
    'DP3AP2KB',
    `${year}-09-30`,
    'done',
    'Terlaksana di 9 kecamatan',
    'Perubahan perilaku dan edukasi',
  ],
  [
    'Memenuhi antropometri kit terstandar di seluruh posyandu',
    'Dinas Kesehatan',
    `${year}-10-31`,
    'done',
    '',
    'Intervensi spesifik',
  ],
  [
    'Menyusun SOP pemadanan data sasaran antarinstansi',
    'Bappedalitbang',
    `${year}-06-30`,
    'stuck',
    'Menunggu perjanjian berbagi pakai data',
    'Data sasaran dan pemantauan',
  ],
  [
    'Membangun jamban bagi keluarga berisiko stunting',
    'Dinas PUPR',
    `${year}-11-30`,
    'inProgress',
    'Baru sebagian unit terbangun',
    'Intervensi sensitif',
  ],
  [
    'Menjadwalkan rapat TPPS setiap triwulan',
    'DP3AP2KB',
    `${year}-12-31`,
    'done',
    '4 rapat terlaksana',
    'Penguatan TPPS dan koordinasi',
  ],
  [
    'Menggelar pasar pangan murah di kecamatan lokus',
    'DPMD',
    `${year}-08-31`,
    'postponed',
    'Anggaran dialihkan',
    'Intervensi sensitif',
  ],
];

/** What the meeting of the year before `year` handed on. */
export function demoPredecessor(year: number): Handover | null {
  const earlier = demoHistory(year).at(-1);
  if (!earlier) return null;
  const { values, ...meeting } = earlier;
  return {
    ...meeting,
    values,
    library: [],
    followUps: lines(year).map(([action, owner, due, status, note, programme], n) => ({
      id: `${meeting.code}-f${String(n + 1).padStart(2, '0')}`,
      action,
      owner,
      supporters: '',
      due,
      dueNote: '',
      measure: '',
      funding: 'APBD',
      forYear: year,
      programme,
      recommendation: '',
      status,
      note,
      history: [{ meeting, date: `${year}-11-30`, status, note }],
    })),
  };
}
