import type { Verdict } from '../meeting/counting';
import type { Ballot, Decision } from '../meeting/meeting';
import type { Step, StepName } from '../meeting/step';
import { catalogue, type Lang, type Text } from './lang';
import { ballotWords, outcomeWords } from './terms';

/* The desk's steps: the words on their buttons, what follows, what is asked before, what undoing takes back. */

const inSentence = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

const confirming = (outcome: keyof typeof outcomeWords): Record<Lang, () => string> => ({
  id: () => `Tetapkan: ${inSentence(outcomeWords[outcome].id)}`,
  en: () => `Confirm: ${inSentence(outcomeWords[outcome].en)}`,
});
const plain = (id: string, en: string): Record<Lang, () => string> => ({
  id: () => id,
  en: () => en,
});

const labels: Record<StepName, Record<Lang, (subject: string) => string>> = {
  openMeeting: { id: (s) => `Buka rapat: ${s}`, en: (s) => `Open the meeting: ${s}` },
  startItem: { id: (s) => `Mulai: ${s}`, en: (s) => `Start: ${s}` },
  nextPage: { id: (s) => `Halaman berikutnya, ${s}`, en: (s) => `Next page, ${s}` },
  previousPage: plain('Halaman sebelumnya', 'Previous page'),
  backToPresentation: { id: (s) => `Kembali ke layar: ${s}`, en: (s) => `Back on screen: ${s}` },
  finishItem: plain('Akhiri mata acara ini', 'End this item'),
  closeMeeting: plain('Tutup rapat', 'Close the meeting'),
  tableRecommendation: {
    id: (s) => `Tampilkan rekomendasi ${s}`,
    en: (s) => `Show recommendation ${s}`,
  },
  openCheck: plain('Buka uji mufakat', 'Open consensus check'),
  openVote: plain('Buka pemungutan suara', 'Open a vote'),
  askAgain: plain('Putaran baru', 'New round'),
  closeBallot: plain('Tutup pemungutan suara', 'Close the ballot'),
  extendBallot: plain('Tambah waktu 1 menit', 'Add 1 minute'),
  cancelBallot: plain('Batalkan putaran ini', 'Cancel this round'),
  acceptAmendment: plain('Terima perubahan', 'Accept the change'),
  rejectAmendment: plain('Tolak perubahan', 'Reject the change'),
  backToDiscussion: plain('Kembali ke pembahasan', 'Back to discussion'),
  showResult: plain('Tampilkan hasil putaran terakhir', 'Show the last round’s result'),
  confirmConsensus: plain('Tetapkan: disepakati secara mufakat', 'Confirm: adopted by consensus'),
  confirmAdopted: confirming('adopted'),
  confirmAdoptedAmended: confirming('adoptedAmended'),
  confirmNotAdopted: confirming('notAdopted'),
  confirmPostponed: confirming('postponed'),
  confirmReturned: confirming('returned'),
  compareRounds: plain('Bandingkan putaran', 'Compare rounds'),
  showRollCall: plain('Suara tiap unsur', 'Roll call'),
  resumeMeeting: plain('Lanjutkan rapat', 'Resume the meeting'),
  openElection: plain('Buka pemilihan', 'Open the election'),
  closeElection: plain('Tutup pemilihan', 'Close the election'),
  extendElection: plain('Tambah waktu 1 menit', 'Add 1 minute'),
  cancelElection: plain('Batalkan pemilihan ini', 'Cancel this election'),
  confirmElected: plain('Tetapkan hasil pemilihan', 'Confirm who is elected'),
  showElection: { id: (s) => `Pemilihan: ${s}`, en: (s) => `Election: ${s}` },
  extendItem: plain('Tambah waktu 1 menit', 'Add 1 minute'),
  showAgenda: plain('Susunan acara', 'Rundown'),
  showFollowUps: plain('Tindak lanjut', 'Follow-ups'),
  showPredecessor: plain('Tindak lanjut tahun lalu', 'Last year’s follow-ups'),
  settlePredecessor: {
    id: (s) => `Putuskan ${s} tindak lanjut tahun lalu`,
    en: (s) => `Decide ${s} of last year’s follow-ups`,
  },
  showStrategy: plain('Langkah strategis', 'Strategic steps'),
  showFloor: plain('Pembicara', 'Speakers'),
  showLobby: plain('Kode dan QR', 'Code and QR'),
  openQuestionnaire: plain('Buka kuesioner', 'Open the questionnaire'),
  closeQuestionnaire: plain('Tutup kuesioner', 'Close the questionnaire'),
  cancelQuestionnaire: plain('Batalkan kuesioner', 'Cancel the questionnaire'),
  showCooperation: plain('Kerja sama', 'Cooperation'),
  showFactors: plain('Faktor', 'Factors'),
  showPriorities: plain('Prioritas', 'Priorities'),
  closePriorities: plain('Tutup penentuan prioritas', 'Close the priorities'),
  cancelPriorities: plain('Batalkan penentuan prioritas', 'Cancel the priorities'),
  showSubmissions: plain('Masukan tertulis', 'Written questions'),
  showAwards: plain('Penghargaan', 'Awards'),
  showNextAward: { id: (s) => `Kategori berikutnya: ${s}`, en: (s) => `Next category: ${s}` },
  revealRank: { id: (s) => `Umumkan peringkat ${s}`, en: (s) => `Announce rank ${s}` },
};

export const stepLabel = ({ name, subject }: Pick<Step, 'name' | 'subject'>, lang: Lang): string =>
  labels[name][lang](subject);

/** The button of the check that is set. */
export const openingLabel = (kind: Ballot['kind'], lang: Lang): string =>
  `${lang === 'id' ? 'Buka' : 'Open'} ${ballotWords[kind][lang].toLowerCase()}`;

const nothing: Text = { id: '', en: '' };
const decided: Text = {
  id: 'Keputusan tampil di layar dan masuk ke notula. Bila disepakati, tindak lanjutnya ditambahkan ke matriks.',
  en: 'The decision shows on the screen and enters the minutes. If adopted, its follow-up joins the matrix.',
};
const asked: Text = {
  id: 'Ponsel pemegang hak suara menampilkan pertanyaan. Layar menampilkan jumlah suara masuk, bukan isinya.',
  en: 'Phones that hold a vote show the question. The screen shows how many voted, never how.',
};

/** "Sesudah itu": what the primary step leads to. */
export const afterwards: Record<StepName, Text> = {
  openMeeting: {
    id: 'Rapat tercatat dibuka dan mata acara pertama tampil di layar.',
    en: 'The meeting is recorded as opened and its first item shows on the screen.',
  },
  startItem: {
    id: 'Mata acara yang berlangsung diakhiri dan waktunya tercatat.',
    en: 'The running item ends and its time is recorded.',
  },
  nextPage: {
    id: 'Setelah halaman terakhir: mata acara berikutnya.',
    en: 'After the last page: the next item.',
  },
  previousPage: nothing,
  backToPresentation: nothing,
  finishItem: nothing,
  closeMeeting: {
    id: 'Waktu penutupan tercatat, layar menampilkan ringkasan, sekretaris menyelesaikan notula.',
    en: 'The closing time is recorded, the screen shows a summary, the secretary completes the minutes.',
  },
  tableRecommendation: {
    id: 'Rumusannya tampil di layar untuk dibahas, lalu “Buka uji mufakat”.',
    en: 'Its wording shows on the screen for discussion, then “Open consensus check”.',
  },
  openCheck: asked,
  openVote: asked,
  askAgain: asked,
  closeBallot: {
    id: 'Hasil tampil di layar. Bila tidak ada yang tidak setuju: “Tetapkan: disepakati secara mufakat”. Bila ada: “Buka pemungutan suara” atau kembali ke pembahasan.',
    en: 'The result shows on the screen. If nobody disagrees: “Confirm: adopted by consensus”. Otherwise: “Open a vote” or back to discussion.',
  },
  extendBallot: nothing,
  cancelBallot: nothing,
  acceptAmendment: {
    id: 'Rumusan diganti dengan bunyi usul; bunyi lama tetap tersimpan dalam riwayat.',
    en: 'The proposed words replace the text; the old ones stay in its history.',
  },
  rejectAmendment: {
    id: 'Rumusan tetap; usulnya tercatat ditolak.',
    en: 'The text stays; the proposal is recorded as rejected.',
  },
  backToDiscussion: nothing,
  showResult: nothing,
  confirmConsensus: decided,
  confirmAdopted: decided,
  confirmAdoptedAmended: decided,
  confirmNotAdopted: decided,
  confirmPostponed: decided,
  confirmReturned: decided,
  compareRounds: nothing,
  showRollCall: nothing,
  resumeMeeting: {
    id: 'Rapat dilanjutkan dengan yang hadir; tercatat dalam notula.',
    en: 'The meeting goes on with whoever is here; the minutes say so.',
  },
  openElection: {
    id: 'Ponsel pemegang hak suara menampilkan daftar calon. Layar menampilkan jumlah suara masuk, bukan isinya.',
    en: 'Phones that hold a vote show the candidates. The screen shows how many voted, never for whom.',
  },
  closeElection: {
    id: 'Suara dihitung sekali dan hasilnya tampil di layar. Tidak dapat diurungkan.',
    en: 'Votes are counted once and the result shows on the screen. This cannot be undone.',
  },
  extendElection: nothing,
  cancelElection: nothing,
  confirmElected: {
    id: 'Yang terpilih tampil di layar dan masuk ke notula.',
    en: 'Those elected show on the screen and enter the minutes.',
  },
  showElection: nothing,
  extendItem: nothing,
  showAgenda: nothing,
  showFollowUps: nothing,
  showPredecessor: nothing,
  settlePredecessor: {
    id: 'Ada tindak lanjut tahun lalu yang belum dilanjutkan, ditutup, atau diganti.',
    en: 'Some of last year’s follow-ups are neither carried on, closed nor replaced.',
  },
  showStrategy: nothing,
  showFloor: nothing,
  showLobby: nothing,
  openQuestionnaire: {
    id: 'Ponsel menampilkan pernyataan; layar hanya menampilkan jumlah jawaban.',
    en: 'Phones show the statements; the screen shows only how many have answered.',
  },
  closeQuestionnaire: {
    id: 'Jawaban dihitung sekali, lalu kuncinya dimusnahkan. Tidak dapat diurungkan.',
    en: 'Answers are counted once, then their key is destroyed. This cannot be undone.',
  },
  cancelQuestionnaire: {
    id: 'Semua jawaban yang masuk dihapus.',
    en: 'All answers that came in are discarded.',
  },
  showCooperation: nothing,
  showFactors: nothing,
  showPriorities: nothing,
  closePriorities: {
    id: 'Poin dijumlahkan dan tampil di layar. Fasilitator menarik garis batas.',
    en: 'Points are added up and shown. The facilitator draws the line.',
  },
  cancelPriorities: {
    id: 'Semua poin yang masuk dihapus.',
    en: 'All points that came in are discarded.',
  },
  showSubmissions: nothing,
  showAwards: nothing,
  showNextAward: {
    id: 'Layar menampilkan kategori dan kriterianya, belum pemenangnya.',
    en: 'The screen shows the category and its criterion, not the winners yet.',
  },
  revealRank: {
    id: 'Pemenang peringkat ini tampil di layar dan ponsel. Peringkat di atasnya tetap tersembunyi.',
    en: 'The winner of this rank shows on the screen and the phones. Better ranks stay hidden.',
  },
};

/** After a formal vote closes there is no consensus to confirm. */
export const afterVote: Text = {
  id: 'Hasil dan hitungannya tampil di layar. Pimpinan rapat menetapkan keputusan.',
  en: 'The result and its arithmetic show on the screen. The chair confirms the decision.',
};

/** Asked once before a step that ends something for everybody. */
export const stepQuestions: Partial<Record<StepName, Text>> = {
  closeMeeting: {
    id: 'Tutup rapat untuk semua peserta?',
    en: 'Close the meeting for everybody?',
  },
  cancelElection: {
    id: 'Batalkan pemilihan ini? Suara yang sudah masuk tidak dihitung.',
    en: 'Cancel this election? Votes already cast will not be counted.',
  },
  cancelBallot: {
    id: 'Batalkan putaran ini? Suara yang sudah masuk tidak dihitung.',
    en: 'Cancel this round? Votes already cast will not be counted.',
  },
};

const undoWords: Record<string, Text> = {
  'quorum.postponed': { id: 'menunda rapat', en: 'postponing' },
  'quorum.resumed': { id: 'melanjutkan rapat', en: 'resuming' },
  'election.opened': { id: 'membuka pemilihan', en: 'opening the election' },
  'election.confirmed': { id: 'menetapkan hasil pemilihan', en: 'confirming the election' },
  'election.revoked': { id: 'membatalkan penetapan pemilihan', en: 'revoking the election' },
  'agenda.started': { id: 'memulai mata acara', en: 'starting the item' },
  'agenda.finished': { id: 'mengakhiri mata acara', en: 'ending the item' },
  'agenda.extended': { id: 'mengubah waktu mata acara', en: 'changing the item’s time' },
  'agenda.shifted': { id: 'menggeser susunan acara', en: 'shifting the rundown' },
  'meeting.opened': { id: 'membuka rapat', en: 'opening the meeting' },
  'meeting.closed': { id: 'menutup rapat', en: 'closing the meeting' },
  'stage.shown': { id: 'mengganti tampilan layar', en: 'changing the scene' },
  'stage.held': { id: 'menahan atau melepas tampilan', en: 'freezing or releasing the screen' },
  'stage.blanked': { id: 'mengosongkan atau mengisi layar', en: 'blanking or showing the screen' },
  'floor.given': { id: 'memberi giliran bicara', en: 'giving the floor' },
  'floor.ended': { id: 'mengakhiri giliran bicara', en: 'ending the turn' },
  'recommendation.tabled': { id: 'menampilkan rekomendasi', en: 'tabling the recommendation' },
  'ballot.opened': { id: 'membuka pemungutan suara', en: 'opening the ballot' },
  'hands.recorded': { id: 'mencatat hasil angkat tangan', en: 'recording the show of hands' },
  'decision.confirmed': { id: 'menetapkan keputusan', en: 'confirming the decision' },
  'factor.merged': { id: 'menggabungkan faktor', en: 'merging the factors' },
  'submission.merged': { id: 'menggabungkan masukan', en: 'merging what was written' },
  'recommendation.merged': { id: 'menggabungkan rekomendasi', en: 'merging the recommendations' },
  'recommendation.split': { id: 'memecah rekomendasi', en: 'splitting the recommendation' },
  'amendment.tabled': { id: 'menampilkan usul perubahan', en: 'tabling the change' },
  'amendment.decided': { id: 'memutuskan usul perubahan', en: 'deciding about the change' },
  'priorities.opened': { id: 'membuka penentuan prioritas', en: 'opening the priorities' },
  'priorities.drawn': { id: 'menarik garis batas', en: 'drawing the line' },
  'priorities.applied': { id: 'mengurutkan rekomendasi', en: 'ordering the recommendations' },
  'factor.separated': { id: 'memisahkan faktor', en: 'separating the factors' },
  'questionnaire.opened': { id: 'membuka kuesioner', en: 'opening the questionnaire' },
  'predecessor.settled': {
    id: 'memutuskan tindak lanjut tahun lalu',
    en: 'deciding about last year’s follow-up',
  },
  'predecessor.reopened': { id: 'membatalkan keputusan itu', en: 'taking that decision back' },
  'award.revealed': { id: 'mengumumkan peringkat', en: 'announcing the rank' },
  'decision.revoked': { id: 'membatalkan penetapan', en: 'revoking the decision' },
};

/** `step` is the event that undoing takes back. */
export function undoLabel(step: string, lang: Lang): string {
  const what = undoWords[step]?.[lang] ?? (lang === 'id' ? 'langkah terakhir' : 'the last step');
  return lang === 'id' ? `Urungkan: ${what}` : `Undo: ${what}`;
}

export const verdictWords: Record<Verdict, Text> = {
  consensus: { id: 'mufakat', en: 'consensus' },
  objections: { id: 'ada keberatan', en: 'objections' },
  allAbstained: { id: 'semua abstain', en: 'all abstained' },
  carried: { id: 'memenuhi syarat', en: 'carried' },
  notCarried: { id: 'tidak memenuhi syarat', en: 'not carried' },
  tied: { id: 'seri', en: 'tied' },
  noVotes: { id: 'tanpa suara', en: 'no votes' },
};

/** For the narrow column beside a recommendation. */
export const shortOutcomes: Record<keyof typeof outcomeWords, Text> = {
  adopted: { id: 'disepakati', en: 'adopted' },
  adoptedAmended: { id: 'diperbaiki', en: 'amended' },
  notAdopted: { id: 'tidak disepakati', en: 'not adopted' },
  postponed: { id: 'ditunda', en: 'postponed' },
  returned: { id: 'dikembalikan', en: 'returned' },
};

export const basisWords: Record<Decision['by'], Text> = {
  consensus: { id: 'secara mufakat', en: 'by consensus' },
  vote: { id: 'melalui pemungutan suara', en: 'by vote' },
  chair: { id: 'atas penetapan pimpinan rapat', en: 'by the chair’s ruling' },
};

export const stepTexts = catalogue(
  {
    next: 'Langkah berikutnya',
    alsoPossible: 'Pilihan lain',
    confirmOther: 'Tetapkan',
    moreSettings: 'Pengaturan uji mufakat dan pemungutan suara',
    look: 'Ke layar',
    afterwards: 'Sesudah itu',
    noStep: 'Tidak ada langkah berikutnya.',
    noAgendaStep: 'Susun acara terlebih dahulu; langkah pertama adalah mata acara pertama.',
    yes: (step: string) => `Ya: ${step}`,
    cancel: 'Batal',
    hands: 'Catat angkat tangan',
    settings: 'Pengaturan',
    procedure: 'Cara',
    secrecy: 'Sifat',
    time: 'Waktu',
    untimed: 'tanpa batas',
    seconds: (n: number) => `${n} detik`,
    majority: 'Syarat',
    base: 'Dihitung dari',
    override: 'Lanjutkan atas keputusan pimpinan rapat',
    overrideReason: 'Pertimbangan pimpinan rapat',
    overrideHint: 'Dicatat dalam notula.',
  },
  {
    next: 'Next step',
    alsoPossible: 'Alternatives',
    confirmOther: 'Confirm',
    moreSettings: 'Settings of check and vote',
    look: 'On screen',
    afterwards: 'After that',
    noStep: 'There is no next step.',
    noAgendaStep: 'Set up the rundown first; the first step is its first item.',
    yes: (step: string) => `Yes: ${step}`,
    cancel: 'Cancel',
    hands: 'Show of hands',
    settings: 'Settings',
    procedure: 'Procedure',
    secrecy: 'Secrecy',
    time: 'Time',
    untimed: 'no time limit',
    seconds: (n: number) => `${n} seconds`,
    majority: 'Required',
    base: 'Counted from',
    override: 'Continue by the chair’s decision',
    overrideReason: 'The chair’s reason',
    overrideHint: 'Recorded in the minutes.',
  },
);
