import { catalogue } from './lang';

/** Photos of the minutes (Lampiran VI), on the secretary's page. */
export const photoTexts = catalogue(
  {
    title: 'Dokumentasi (foto)',
    why: (count: string, most: string) =>
      `${count} dari paling banyak ${most} foto. Foto dikecilkan di perangkat ini sebelum dikirim; lokasi dan waktu pengambilan tidak ikut terkirim.`,
    add: 'Tambah foto',
    photo: (position: string) => `Foto ${position}`,
    caption: (position: string) => `Keterangan foto ${position}: apa, di mana, kapan`,
    sending: (position: string, all: string) => `Mengirim foto ${position} dari ${all} …`,
    cancel: 'Batalkan',
    unsent: (name: string) =>
      `${name} tidak terkirim karena koneksi terputus. Foto sebelumnya sudah tersimpan; pilih yang belum terkirim sekali lagi.`,
  },
  {
    title: 'Photographs',
    why: (count, most) =>
      `${count} of at most ${most} photos. They are made small on this device before they are sent; place and time of taking are left out.`,
    add: 'Add photos',
    photo: (position) => `Photo ${position}`,
    caption: (position) => `Caption of photo ${position}: what, where, when`,
    sending: (position, all) => `Sending photo ${position} of ${all} …`,
    cancel: 'Cancel',
    unsent: (name) =>
      `${name} was not sent because the connection broke. The photos before it are kept; choose the others once more.`,
  },
);
