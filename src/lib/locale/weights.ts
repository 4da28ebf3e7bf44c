import { catalogue } from './lang';

/** Votes that weigh more than one, and from how many votes a secret ballot is published. */
export const weightTexts = catalogue(
  {
    weighted: 'Bobot suara',
    plain: 'satu unsur satu suara',
    byWeight: 'menurut bobot tiap unsur',
    weight: 'Bobot',
    weightOf: (element: string) => `Bobot suara ${element}`,
    hint: 'Bobot tiap unsur diisi pada daftar unsur. Suara berbobot selalu terbuka, tidak dihitung dengan angkat tangan, dan tidak berlaku bila yang ditanya perseorangan. Kuorum tetap menurut jumlah unsur.',
    openOnly: 'Suara berbobot, jadi terbuka: jumlah bobot akan membuka siapa memilih apa.',
    noHands:
      'Suara rapat ini berbobot, jadi angkat tangan tidak dapat dicatat: hitungannya tidak menyebut unsur. Unsur tanpa ponsel memberikan suara melalui petugas bantu.',
    yours: (weight: number) => `Suara Saudara berbobot ${weight}.`,
    total: (weight: string) => `bobot seluruhnya ${weight}`,
    columns: 'bobot (unsur)',
    of: (weight: string) => `bobot ${weight}`,
    entitled: (n: string, seats: string) => `${n} ${seats} berhak memilih`,
    seats: (n: string) => `${n} unsur`,
    publishFrom: 'Hasil rahasia diumumkan mulai',
    votes: (n: number) => `${n} suara`,
    neverPublished: (seats: number, n: number) =>
      `Hanya ${seats} hak suara: hasil rahasia di bawah ${n} suara tidak diumumkan.`,
    publishHint: (n: number) => `diumumkan mulai ${n} suara`,
  },
  {
    weighted: 'Weight of votes',
    plain: 'one vote an element',
    byWeight: 'by each element’s weight',
    weight: 'Weight',
    weightOf: (element) => `Weight of the vote of ${element}`,
    hint: 'Each element’s weight is set in the list of elements. Weighted votes are always open, not counted by raised hands, and do not apply where persons are asked. Quorum stays by elements.',
    openOnly: 'Votes are weighted and so open: the sum of weights would tell who chose what.',
    noHands:
      'Votes of this meeting are weighted, so raised hands cannot be recorded: they do not say whose they are. Elements without a phone vote through a helper.',
    yours: (weight) => `Your vote weighs ${weight}.`,
    total: (weight) => `total weight ${weight}`,
    columns: 'weight (elements)',
    of: (weight) => `weight ${weight}`,
    entitled: (n: string, seats: string) => `${n} ${seats} may vote`,
    seats: (n) => `${n} elements`,
    publishFrom: 'Secret results are published from',
    votes: (n) => `${n} votes`,
    neverPublished: (seats, n) =>
      `Only ${seats} seats: a secret result of fewer than ${n} votes is not published.`,
    publishHint: (n) => `published from ${n} votes`,
  },
);
