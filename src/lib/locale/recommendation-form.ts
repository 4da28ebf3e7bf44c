import { catalogue } from './lang';

/** The fields of a recommendation and its plan. */
export const recommendationTexts = catalogue(
  {
    from: 'Unsur pengusul',
    noElement: 'tanpa unsur tertentu',
    obstacle: 'Kendala yang dijawab',
    noObstacle: 'belum dikaitkan dengan kendala',
    problem: 'Masalah yang dijawab',
    plan: 'Rencana pelaksanaan',
    planEmpty: 'boleh dikosongkan, dilengkapi dalam rapat',
    reason: 'Alasan atau penjelasan',
    action: 'Kegiatan',
    owner: 'Penanggung jawab',
    supporters: 'Unsur pendukung',
    due: 'Batas waktu',
    dueNote: 'Keterangan waktu',
    funding: 'Sumber anggaran',
    measure: 'Indikator keberhasilan',
  },
  {
    from: 'Proposed by',
    noElement: 'no element in particular',
    obstacle: 'Obstacle it answers',
    noObstacle: 'not tied to an obstacle yet',
    problem: 'Problem it answers',
    plan: 'How to carry it out',
    planEmpty: 'may stay empty; completed in the meeting',
    reason: 'Reason or explanation',
    action: 'Action',
    owner: 'Owner',
    supporters: 'Supporting elements',
    due: 'Due date',
    dueNote: 'About the date',
    funding: 'Source of money',
    measure: 'Measure of success',
  },
);
