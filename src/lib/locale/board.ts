import type { Recap } from '../meeting/achievement';
import { number } from './format';
import { catalogue, type Lang } from './lang';

/** Words of the board: the desk's panel, the scenes, the pictures. */
export const boardTexts = catalogue(
  {
    board: 'Papan capaian',
    boardOf: (elements: string, indicators: string) => `${elements} unsur, ${indicators} indikator`,
    namesFollow: 'nama di halaman berikutnya',
    boardEmpty: 'Belum ada unsur yang mengisi indikator.',
    met: 'tercapai',
    near: 'mendekati',
    below: 'belum',
    missing: 'belum ada data',
    notReported: 'tidak dilaporkan',
    trend: (element: string) => `Perkembangan menurut rapat terdahulu, ${element}`,
    reached: (value: string) => `realisasi ${value}`,
    aimed: (value: string) => `target ${value}`,
    before: (value: string) => `tahun lalu ${value}`,
    element: 'Unsur',
    indicator: 'Indikator',
    sort: 'Urutkan',
    order: 'Urutan unsur',
    name: 'Nama',
    furthest: 'Terjauh dari target',
    show: 'Tampilkan papan di layar',
    keys: 'Tombol panah berpindah di papan; Enter menampilkan indikator atau unsur itu di layar; Esc kembali ke papan.',
  },
  {
    board: 'Achievement board',
    boardOf: (elements, indicators) => `${elements} elements, ${indicators} indicators`,
    namesFollow: 'names on the next pages',
    boardEmpty: 'No element has filled in indicators yet.',
    met: 'met',
    near: 'near',
    below: 'not met',
    missing: 'no data yet',
    notReported: 'not reported',
    trend: (element) => `As earlier meetings had it, ${element}`,
    reached: (value) => `actual ${value}`,
    aimed: (value) => `target ${value}`,
    before: (value) => `last year ${value}`,
    element: 'Element',
    indicator: 'Indicator',
    sort: 'Sort',
    order: 'Order of elements',
    name: 'Name',
    furthest: 'Furthest from target',
    show: 'Show the board on the screen',
    keys: 'Arrow keys move on the board; Enter shows that indicator or element on the screen; Esc returns to the board.',
  },
);

/** `21 tercapai, 9 mendekati, 6 belum, 4 belum ada data`; what is nobody's is left out. */
export function recapSentence(recap: Recap, lang: Lang): string {
  const texts = boardTexts[lang];
  const parts = (['met', 'near', 'below', 'missing'] as const).filter((s) => recap[s] > 0);
  return parts.map((s) => `${number(recap[s], lang, 0)} ${texts[s]}`).join(', ');
}
