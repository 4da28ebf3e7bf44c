import { catalogue } from './lang';

/** Raised hands beside the phones. */
export const handsTexts = catalogue(
  {
    add: 'Tambahkan angkat tangan',
    counted: (n: number) => `Angkat tangan tercatat: ${n}`,
    rule: 'Minta hanya yang belum memilih lewat ponsel mengangkat tangan. Setelah dicatat, ponsel yang belum memilih tidak dapat memilih lagi.',
    witnesses: 'Saksi',
    save: 'Catat angkat tangan',
    takeBack: 'Batalkan angkat tangan',
  },
  {
    add: 'Add raised hands',
    counted: (n: number) => `Raised hands recorded: ${n}`,
    rule: 'Only those who have not voted by phone raise a hand. Once recorded, phones that have not voted can no longer vote.',
    witnesses: 'Witnesses',
    save: 'Record raised hands',
    takeBack: 'Take raised hands back',
  },
);
