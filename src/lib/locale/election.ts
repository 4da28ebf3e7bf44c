import type { ElectionCount, ElectionMethod } from '../meeting/meeting';
import { electionProcedures } from '../meeting/procedures';
import { catalogue, type Lang, type Text } from './lang';

/* Elections among several candidates: the words of desk, screen and documents, and a result in one sentence. */

export const methodWords: Record<ElectionMethod, Text> = {
  single: { id: 'satu pilihan', en: 'one choice' },
  several: { id: 'beberapa pilihan', en: 'several choices' },
  ranked: { id: 'peringkat, suara beralih', en: 'ranked, votes transfer' },
};

export const electionWord: Text = { id: 'Pemilihan', en: 'Election' };

type Counted = {
  method: ElectionMethod;
  places: number;
  candidates: readonly string[];
  count: ElectionCount;
};

const and: Record<Lang, string> = { id: 'dan', en: 'and' };
function named(names: readonly string[], lang: Lang): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and[lang]} ${last}`;
}

/** Votes a candidate had in the last round that knew of it. */
export const votesAtLast = ({ rounds }: Pick<ElectionCount, 'rounds'>, place: number): number =>
  rounds.reduce((last, { counts }) => counts[place] ?? last, 0);

const withVotes = ({ candidates, count }: Counted, places: readonly number[], lang: Lang): string =>
  named(
    places.map((place) => `${candidates[place] ?? ''} (${votesAtLast(count, place)})`),
    lang,
  );

function runoffSentence({ candidates, count }: Counted, lang: Lang): string {
  const [winner] = count.elected;
  const last = count.rounds.at(-1);
  if (winner === undefined || !last) return '';
  const votes = last.counts[winner] ?? 0;
  const left = last.counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const name = candidates[winner] ?? '';
  const { length } = count.rounds;
  return lang === 'id'
    ? `Terpilih setelah ${length} putaran hitung: ${name}, ${votes} dari ${left} suara yang masih berlaku (lebih dari setengah).`
    : `Elected after ${length} rounds of counting: ${name}, ${votes} of ${left} votes still in play (more than half).`;
}

function marksSentence(election: Counted, lang: Lang): string {
  const { elected } = election.count;
  if (elected.length === 0) return '';
  const who = withVotes(election, elected, lang);
  return lang === 'id'
    ? `Terpilih dengan suara terbanyak: ${who}.`
    : `Elected with the most votes: ${who}.`;
}

function tieSentence(election: Counted, lang: Lang): string {
  const { tied, elected } = election.count;
  if (tied.length === 0) return '';
  const who = withVotes(election, tied, lang);
  const left = election.places - elected.length;
  return lang === 'id'
    ? `Seri untuk ${left} tempat: ${who}; dikembalikan kepada pimpinan rapat.`
    : `Tied for ${left} ${left === 1 ? 'place' : 'places'}: ${who}; back to the chair.`;
}

/** Who is elected, by how much of what, and what is left to the chair. */
export function electionSentence(election: Counted, lang: Lang): string {
  const { cast, blank, elected, tied } = election.count;
  if (cast === 0) return lang === 'id' ? 'Tidak ada suara yang masuk.' : 'No votes were cast.';
  const runoff = electionProcedures[election.method].counted === 'runoff';
  const nobody = { id: 'Tidak seorang pun dipilih.', en: 'Nobody was chosen.' };
  const { seats } = election.count;
  const all =
    seats === undefined
      ? {
          id: `Dari ${cast} suara, ${blank} abstain.`,
          en: `Of ${cast} votes, ${blank} abstained.`,
        }
      : {
          id: `Dihitung menurut bobot suara: dari bobot ${cast} (${seats} unsur), ${blank} abstain.`,
          en: `Counted by weight: of a weight of ${cast} (${seats} elements), ${blank} abstained.`,
        };
  return [
    runoff ? runoffSentence(election, lang) : marksSentence(election, lang),
    tieSentence(election, lang),
    elected.length + tied.length === 0 ? nobody[lang] : '',
    all[lang],
  ]
    .filter(Boolean)
    .join(' ');
}

/** Why a candidate went out where others had as few votes. */
export const outBecause: Record<'fewest' | 'earlierRound' | 'number', Text> = {
  fewest: { id: 'suara paling sedikit', en: 'fewest votes' },
  earlierRound: {
    id: 'seri; kalah pada putaran sebelumnya',
    en: 'tied; behind in an earlier round',
  },
  number: {
    id: 'seri; nomor urut lebih besar',
    en: 'tied; higher number on the list',
  },
};

/** The rule the hall must know before it votes. */
export const tieRule: Text = {
  id: 'Bila suara paling sedikit seri, yang gugur adalah yang kalah pada putaran sebelumnya, lalu nomor urut lebih besar. Undilah nomor urut sebelum pemilihan.',
  en: 'Where the fewest are tied, who was behind in an earlier round goes out, then the higher number. Draw the numbers by lot first.',
};

export const electionTexts = catalogue(
  {
    places: (n: number) => `${n} tempat`,
    votes: 'suara',
    elected: 'terpilih',
    tied: 'seri',
    out: 'gugur',
    exhausted: 'Suara habis',
    round: (n: string) => `Hitung ${n}`,
    transfers: 'Perpindahan suara',
    confirmedAs: (names: string) => `Ditetapkan: ${names}`,
    confirmedNobody: 'Ditetapkan: tidak ada yang terpilih',
    waiting: 'Menunggu penetapan pimpinan rapat',
    candidates: 'Calon',
    number: 'No.',
    chooseOn: 'Pilih melalui ponsel',
    soon: 'Pemilihan segera dibuka',
    resultOf: 'Hasil pemilihan',
    byHand: 'angkat tangan',

    empty: 'Belum ada pemilihan. Misalnya: wakil peserta yang menandatangani, lokasi prioritas.',
    add: 'Tambah pemilihan',
    save: 'Simpan',
    title: 'Yang dipilih',
    method: 'Cara memilih',
    howMany: 'Jumlah tempat',
    names: 'Calon, satu nama tiap baris menurut nomor urut',
    remove: 'Hapus',
    removeAsk: 'Hapus pemilihan ini?',
    show: 'Ke layar',
    draft: 'belum dilaksanakan',
    open: 'sedang berlangsung',
    closed: 'menunggu penetapan',
    confirmed: 'ditetapkan',
    edit: 'Ubah',
    again: 'Putaran berikutnya',
    againHint: 'Hanya calon yang seri, atau semua calon.',
    hands: 'Catat angkat tangan',
    noQuorum: 'Alasan melanjutkan tanpa kuorum',
    handsCast: 'Peserta yang mengangkat tangan',
    witnesses: 'Saksi',
    whoElected: 'Yang ditetapkan pimpinan rapat',
    reason: 'Pertimbangan pimpinan rapat',
    confirm: 'Tetapkan',
    confirmOther: 'Tetapkan lain',
    revoke: 'Batalkan penetapan',
    revokeReason: 'Alasan pembatalan',
    rollCall: 'Pilihan tiap pemilik suara',
    abstains: 'abstain',
    cancel: 'Batal',
    settings: 'Pengaturan pemilihan',
  },
  {
    places: (n: number) => (n === 1 ? '1 place' : `${n} places`),
    votes: 'votes',
    elected: 'elected',
    tied: 'tied',
    out: 'out',
    exhausted: 'Exhausted',
    round: (n: string) => `Count ${n}`,
    transfers: 'Transfers',
    confirmedAs: (names: string) => `Confirmed: ${names}`,
    confirmedNobody: 'Confirmed: nobody elected',
    waiting: 'Waiting for the chair',
    candidates: 'Candidates',
    number: 'No.',
    chooseOn: 'Choose on your phone',
    soon: 'The election opens soon',
    resultOf: 'Result of the election',
    byHand: 'show of hands',

    empty: 'No election yet. For example: who signs for the participants, a priority location.',
    add: 'Add an election',
    save: 'Save',
    title: 'What is chosen',
    method: 'How to choose',
    howMany: 'Places',
    names: 'Candidates, one name a line in their order',
    remove: 'Remove',
    removeAsk: 'Remove this election?',
    show: 'On screen',
    draft: 'not held yet',
    open: 'running',
    closed: 'to be confirmed',
    confirmed: 'confirmed',
    edit: 'Change',
    again: 'Next round',
    againHint: 'Only those tied, or all candidates.',
    hands: 'Show of hands',
    noQuorum: 'Why to go on without quorum',
    handsCast: 'People who raised a hand',
    witnesses: 'Witnesses',
    whoElected: 'Whom the chair declares elected',
    reason: 'The chair’s reason',
    confirm: 'Confirm',
    confirmOther: 'Confirm otherwise',
    revoke: 'Revoke',
    revokeReason: 'Reason',
    rollCall: 'Each seat’s choice',
    abstains: 'abstains',
    cancel: 'Cancel',
    settings: 'Settings of the election',
  },
);
