import type { Band, IndicatorStatus } from '../meeting/achievement';
import type {
  Ballot,
  Choice,
  DecisionOutcome,
  Element,
  Factor,
  FollowUp,
  Period,
  Profile,
  Rule,
  Settlement,
  VotingUnit,
} from '../meeting/meeting';
import type { Text } from './lang';

/* The field's words for the domain's closed lists (domain §7). */

export const choiceWords: Record<Choice, Text> = {
  agree: { id: 'Setuju', en: 'Agree' },
  agreeWithNotes: { id: 'Setuju dengan catatan', en: 'Agree with a note' },
  disagree: { id: 'Tidak setuju', en: 'Disagree' },
  abstain: { id: 'Abstain', en: 'Abstain' },
  fist5: { id: 'Lima jari (sangat mendukung)', en: 'Five fingers (fully for it)' },
  fist4: { id: 'Empat jari (mendukung)', en: 'Four fingers (for it)' },
  fist3: { id: 'Tiga jari (dapat menerima)', en: 'Three fingers (can live with it)' },
  fist2: { id: 'Dua jari (keberatan ringan)', en: 'Two fingers (minor objection)' },
  fist1: { id: 'Satu jari (keberatan berat)', en: 'One finger (major objection)' },
  fist0: { id: 'Kepalan tangan (menolak)', en: 'Fist (refuse)' },
  fullSupport: { id: 'Mendukung penuh', en: 'Full support' },
  support: { id: 'Mendukung', en: 'Support' },
  accept: { id: 'Dapat menerima', en: 'Can accept' },
  standAside: { id: 'Keberatan tanpa menghalangi', en: 'Stand aside' },
  oppose: { id: 'Tidak dapat mendukung', en: 'Cannot support' },
};

export const ballotWords: Record<Ballot['kind'], Text> = {
  consensus: { id: 'Uji mufakat', en: 'Consensus check' },
  fist: { id: 'Uji lima jari', en: 'Fist to five' },
  gradients: { id: 'Uji gradasi dukungan', en: 'Gradients of agreement' },
  vote: { id: 'Pemungutan suara', en: 'Vote' },
};

export const secrecyWords: Record<Ballot['secrecy'], Text> = {
  open: { id: 'terbuka', en: 'open' },
  secret: { id: 'rahasia', en: 'secret' },
};

export const outcomeWords: Record<DecisionOutcome, Text> = {
  adopted: { id: 'Disepakati', en: 'Adopted' },
  adoptedAmended: { id: 'Disepakati dengan perbaikan', en: 'Adopted as amended' },
  notAdopted: { id: 'Tidak disepakati', en: 'Not adopted' },
  postponed: { id: 'Ditunda', en: 'Postponed' },
  returned: { id: 'Dikembalikan ke perumus', en: 'Returned to the drafters' },
};

export const statusWords: Record<IndicatorStatus, Text> = {
  met: { id: 'Tercapai', en: 'Met' },
  near: { id: 'Mendekati', en: 'Near' },
  below: { id: 'Belum tercapai', en: 'Not met' },
  missing: { id: 'Data belum tersedia', en: 'No data yet' },
};

export const periodWords: Record<Period, Text> = {
  year: { id: 'Tahunan', en: 'Whole year' },
  semester1: { id: 'Semester I', en: 'Semester I' },
  semester2: { id: 'Semester II', en: 'Semester II' },
  quarter1: { id: 'Triwulan I', en: 'Quarter I' },
  quarter2: { id: 'Triwulan II', en: 'Quarter II' },
  quarter3: { id: 'Triwulan III', en: 'Quarter III' },
  quarter4: { id: 'Triwulan IV', en: 'Quarter IV' },
};

/** As a chart has room for. */
export const shortPeriodWords: Record<Period, Text> = {
  year: { id: 'Tahun', en: 'Year' },
  semester1: { id: 'Sem. I', en: 'Sem. I' },
  semester2: { id: 'Sem. II', en: 'Sem. II' },
  quarter1: { id: 'TW I', en: 'Q1' },
  quarter2: { id: 'TW II', en: 'Q2' },
  quarter3: { id: 'TW III', en: 'Q3' },
  quarter4: { id: 'TW IV', en: 'Q4' },
};

export const bandWords: Record<Band, Text> = {
  veryGood: { id: 'Sangat baik', en: 'Very good' },
  good: { id: 'Baik', en: 'Good' },
  fair: { id: 'Cukup', en: 'Fair' },
  poor: { id: 'Kurang', en: 'Poor' },
  veryPoor: { id: 'Sangat kurang', en: 'Very poor' },
};

export const followUpWords: Record<FollowUp['status'], Text> = {
  notStarted: { id: 'Belum dimulai', en: 'Not started' },
  inProgress: { id: 'Dalam proses', en: 'In progress' },
  done: { id: 'Selesai', en: 'Done' },
  stuck: { id: 'Terkendala', en: 'Stuck' },
  postponed: { id: 'Ditunda', en: 'Postponed' },
};

/** What became of a follow-up of the meeting before. */
export const settlementWords: Record<Settlement['kind'], Text> = {
  carried: { id: 'Dilanjutkan', en: 'Carried on' },
  closed: { id: 'Ditutup', en: 'Closed' },
  replaced: { id: 'Diganti', en: 'Replaced' },
};

export const elementWords: Record<Element['type'], Text> = {
  secretariat: { id: 'Sekretariat', en: 'Secretariat' },
  field: { id: 'Bidang', en: 'Field' },
  office: { id: 'Perangkat daerah', en: 'Local office' },
  verticalAgency: { id: 'Instansi vertikal', en: 'Vertical agency' },
  subdistrict: { id: 'Kecamatan', en: 'Sub-district' },
  healthCentre: { id: 'Puskesmas', en: 'Health centre' },
  village: { id: 'Desa/kelurahan', en: 'Village' },
  partner: { id: 'Mitra', en: 'Partner' },
};

export const factorWords: Record<Factor['kind'], Text> = {
  supporting: { id: 'Faktor pendukung', en: 'Supporting factor' },
  hindering: { id: 'Faktor penghambat', en: 'Hindering factor' },
};

export const quorumWords: Record<Profile['quorum'], Text> = {
  majority: { id: 'lebih dari 1/2', en: 'more than 1/2' },
  twoThirds: { id: '2/3', en: '2/3' },
  own: { id: 'pecahan sendiri', en: 'own fraction' },
  none: { id: 'tanpa kuorum', en: 'no quorum' },
};

export const fractionWords: Record<Rule['fraction'], Text> = {
  half: { id: 'lebih dari setengah', en: 'more than half' },
  twoThirds: { id: 'sekurang-kurangnya 2/3', en: 'at least 2/3' },
  threeQuarters: { id: 'sekurang-kurangnya 3/4', en: 'at least 3/4' },
  own: { id: 'pecahan sendiri', en: 'own fraction' },
};

/** Whose votes are counted. */
export const seatWords: Record<VotingUnit, Text> = {
  element: { id: 'unsur', en: 'elements' },
  attendee: { id: 'peserta', en: 'participants' },
};

/** The same as the organiser sets it. */
export const unitWords: Record<VotingUnit, Text> = {
  element: { id: 'satu suara tiap unsur', en: 'one vote per element' },
  attendee: {
    id: 'satu suara tiap peserta dari unsur',
    en: 'one vote per participant of an element',
  },
};

export const baseWords = (unit: VotingUnit): Record<Rule['base'], Text> => {
  const { id, en } = seatWords[unit];
  return {
    forAgainst: { id: 'suara setuju dan tidak setuju', en: 'votes for and against' },
    cast: { id: 'suara yang masuk', en: 'votes cast' },
    present: { id: `${id} yang hadir`, en: `${en} present` },
    entitled: { id: `${id} yang berhak`, en: `${en} entitled` },
  };
};

/** The same where a seat counts as much as it weighs. */
export const weightedBaseWords = (unit: VotingUnit): Record<Rule['base'], Text> => {
  const plain = baseWords(unit);
  const weighed = ({ id, en }: Text): Text => ({ id: `bobot ${id}`, en: `weight of ${en}` });
  return { ...plain, present: weighed(plain.present), entitled: weighed(plain.entitled) };
};
