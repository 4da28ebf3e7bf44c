import { catalogue } from './lang';

/** Deleting a meeting with all its data. */
export const deleteTexts = catalogue(
  {
    title: 'Hapus rapat',
    why: 'Menghapus rapat ini beserta daftar hadir, suara, keputusan, dan notula dari laptop server. Tidak dapat dibatalkan. Unduh notula atau salin foldernya terlebih dahulu bila masih diperlukan.',
    typeCode: (code: string) => `Ketik kode rapat ${code} untuk melanjutkan`,
    button: 'Hapus rapat dan seluruh datanya',
    deleting: 'Menghapus …',
  },
  {
    title: 'Delete the meeting',
    why: 'Deletes this meeting with its attendance list, votes, decisions and minutes from the server laptop. It cannot be undone. Download the minutes or copy the folder first if you still need them.',
    typeCode: (code: string) => `Type the meeting code ${code} to go on`,
    button: 'Delete the meeting and all its data',
    deleting: 'Deleting …',
  },
);
