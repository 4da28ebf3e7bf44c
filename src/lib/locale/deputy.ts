import { catalogue } from './lang';

/** Holder and deputy of an element's vote. Loaded when first needed on phones. */
export const deputyTexts = catalogue(
  {
    name: 'Tunjuk wakil',
    whom: 'Siapa yang menggantikan Anda bila Anda meninggalkan ruang?',
    why: 'Wakil dapat mengambil hak suara dari ponselnya selama Anda pergi, dan Anda dapat mengambilnya kembali. Setiap perpindahan tercatat.',
    remove: (name: string) => `Hapus wakil: ${name}`,
    nobody: 'Belum ada peserta lain dari unsur Anda yang masuk dengan ponselnya.',
    deputy: (name: string) => `Wakil Anda: ${name}`,
    deputySits: (name: string) => `Hak suara sedang dipegang wakil Anda, ${name}`,
    takeBack: 'Ambil kembali hak suara',
    youAre: (name: string) => `Anda wakil dari ${name}`,
    standIn: 'Gantikan sementara',
    youStandIn: (name: string) =>
      `Anda menggantikan ${name} sampai ia mengambil kembali hak suara.`,
    isDeputy: 'wakil',
    make: 'Jadikan wakil',
    end: 'Bukan wakil lagi',
  },
  {
    name: 'Name a deputy',
    whom: 'Who stands in for you when you leave the room?',
    why: 'The deputy may take the vote over from the own phone while you are away, and you may take it back. Each time is recorded.',
    remove: (name) => `No longer deputy: ${name}`,
    nobody: 'Nobody else of your element has joined with a phone yet.',
    deputy: (name) => `Your deputy: ${name}`,
    deputySits: (name) => `The vote is with your deputy, ${name}`,
    takeBack: 'Take the vote back',
    youAre: (name) => `You are the deputy of ${name}`,
    standIn: 'Stand in for now',
    youStandIn: (name) => `You stand in for ${name} until they take the vote back.`,
    isDeputy: 'deputy',
    make: 'Name as deputy',
    end: 'No longer deputy',
  },
);
