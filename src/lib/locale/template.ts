import { catalogue, type Text } from './lang';

/** What each placeholder of an office's own Word file stands for (documents/template/placeholders.ts). */

const says = (id: string, en: string): Text => ({ id, en });
const signer = (id: string, en: string) => ({
  name: says(`Nama ${id}`, `Name of the ${en}`),
  position: says(
    `Jabatan ${id}, dengan a.n./Plt./Plh.`,
    `Position of the ${en}, with a.n./Plt./Plh.`,
  ),
  rank: says(`Pangkat/golongan ${id}`, `Rank of the ${en}`),
  id: says(`NIP/NRP ${id}`, `Number (NIP/NRP) of the ${en}`),
});

export const placeholderWords = {
  judul: says('Judul rapat', 'Title of the meeting'),
  judul_singkat: says('Judul singkat', 'Short title'),
  nomor: says('Nomor notula', 'Number of the minutes'),
  hari_tanggal: says('Hari dan tanggal rapat', 'Day and date'),
  tanggal: says('Tanggal rapat', 'Date'),
  waktu: says('Waktu rapat', 'Time of the meeting'),
  tempat: says('Tempat dan kota', 'Place and city'),
  kota: says('Kota', 'City'),
  daerah: says('Daerah', 'Region'),
  tim: says('Tim', 'Team'),
  surat_undangan: says('Nomor dan tanggal surat undangan', 'Number and date of the invitation'),
  peserta: says('Jumlah peserta', 'Number of participants'),
  kuorum: says('Kuorum', 'Quorum'),
  ringkasan: says('Hasil rapat dalam satu kalimat', 'The result in one sentence'),
  status: says('DRAF, atau versi setelah disetujui', 'DRAF, or the version once approved'),
  kop: says('Kop naskah', 'Letterhead'),
  acara: says('Daftar acara', 'The rundown'),
  isi: says('Seluruh isi notula, A sampai F', 'The whole body of the minutes, A to F'),
  pembukaan: says('Isi bagian Kata Pembukaan', 'Chapter: opening'),
  pembahasan: says('Isi bagian Pembahasan', 'Chapter: deliberation'),
  keputusan: says('Isi bagian Keputusan/Kesepakatan', 'Chapter: decisions'),
  tindak_lanjut: says('Isi bagian Rencana Tindak Lanjut', 'Chapter: follow-ups'),
  langkah_strategis: says('Isi bagian Langkah Strategis', 'Chapter: strategic steps'),
  penutup: says('Isi bagian Penutup', 'Chapter: closing'),
  tanda_tangan: says('Blok tanda tangan', 'Signatures'),
  tembusan: says('Tembusan', 'Copies'),
  tabel_rtl: says('Tabel rencana tindak lanjut', 'Table of follow-ups'),
  tabel_suara: says('Tabel hasil pemungutan suara', 'Table of votes'),
  tabel_capaian: says('Tabel capaian indikator', 'Table of indicators'),
  tabel_hadir: says('Tabel daftar hadir', 'Attendance list'),
  foto: says('Foto dokumentasi', 'Photos'),
  signers: {
    ketua: signer('ketua rapat', 'chair'),
    sekretaris: signer('sekretaris', 'secretary'),
    pencatat: signer('pencatat', 'minute-taker'),
  },
};

export const templateTexts = catalogue(
  {
    title: 'Templat Word milik instansi',
    why: 'Unggah berkas .docx dengan penanda seperti {{judul}} atau {{tabel_rtl}}. Sistem mengisi penanda itu dan mempertahankan gaya berkas. Hasilnya ada di halaman Dokumen, di samping notula.',
    sample: 'Unduh contoh templat (Word)',
    put: 'Unggah templat',
    change: 'Ganti templat',
    remove: 'Hapus templat',
    sending: 'Memeriksa …',
    inUse: (name: string) => `Dipakai: ${name}`,
    filled: (known: string) => `${known} penanda akan diisi.`,
    noneFound:
      'Berkas ini tidak memuat satu pun penanda. Tambahkan penanda dari daftar di bawah ini, lalu unggah lagi.',
    unknown: 'Penanda yang tidak dikenal, dibiarkan apa adanya:',
    all: (count: string) => `Semua penanda (${count})`,
    placeholder: 'Penanda',
    meaning: 'Diisi dengan',
    inLine: 'di dalam kalimat',
    alone: 'sendiri dalam satu paragraf',
    where: 'Letak',
    found: 'ada di templat',
  },
  {
    title: 'The office’s own Word file as template',
    why: 'Upload a .docx with placeholders such as {{judul}} or {{tabel_rtl}}. They are filled in and the styles of the file stay. The result is on the page Documents, beside the minutes.',
    sample: 'Download a sample (Word)',
    put: 'Upload a template',
    change: 'Change the template',
    remove: 'Remove the template',
    sending: 'Checking …',
    inUse: (name: string) => `In use: ${name}`,
    filled: (known: string) => `${known} placeholders will be filled in.`,
    noneFound:
      'This file has no placeholder at all. Add some from the list below and upload it again.',
    unknown: 'Placeholders that are not known, left as they are:',
    all: (count: string) => `All placeholders (${count})`,
    placeholder: 'Placeholder',
    meaning: 'Filled with',
    inLine: 'within a sentence',
    alone: 'alone in a paragraph',
    where: 'Where',
    found: 'in the template',
  },
);
