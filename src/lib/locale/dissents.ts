import { catalogue } from './lang';

/** Opinions that differ, on the desk and on phones. */
export const dissentTexts = catalogue(
  {
    title: 'Pendapat berbeda',
    record: 'Catat',
    remove: 'Hapus',
    removeAsk: 'Hapus pendapat ini dari notula?',
    element: 'Unsur',
    nobody: 'bukan unsur',
    name: 'Nama',
    text: 'Pendapat yang dicatat',
    ask: 'Minta pendapat berbeda dicatat',
    hint: 'Masuk ke notula atas nama Anda. Keputusan tidak berubah.',
    recorded: 'Pendapat Anda tercatat dalam notula',
    send: 'Catat dalam notula',
    unsent: 'Belum terkirim. Tersimpan di ponsel ini dan dikirim sendiri setelah tersambung.',
    back: 'Kembali',
  },
  {
    title: 'Dissenting opinions',
    record: 'Record',
    remove: 'Remove',
    removeAsk: 'Remove this opinion from the minutes?',
    element: 'Element',
    nobody: 'no element',
    name: 'Name',
    text: 'Opinion to record',
    ask: 'Have a dissenting opinion recorded',
    hint: 'It enters the minutes under your name. The decision does not change.',
    recorded: 'Your opinion is in the minutes',
    send: 'Record in the minutes',
    unsent: 'Not sent yet. Kept on this phone and sent by itself once connected.',
    back: 'Back',
  },
);
