import { arithmetic, objections, quorumSentence } from '../locale/arithmetic';
import { clock, spelledOut } from '../locale/format';
import { ballotWords, choiceWords, seatWords, secrecyWords } from '../locale/terms';
import { castIn } from '../meeting/counting';
import type { Zone } from '../meeting/meeting';
import { choicesOf, isCheck } from '../meeting/procedures';
import type { SecretaryView } from './secretary-view';
import { capital, enumerated } from './wording';

/* A closed round in the words of the minutes: way, seats, counts, base, quorum (documents.md rule 8). */

export type Round = SecretaryView['rounds'][number];

export const closedRounds = (
  { rounds }: Pick<SecretaryView, 'rounds'>,
  recommendationId: string,
): Round[] =>
  rounds.filter((round) => round.recommendationId === recommendationId && round.state === 'closed');

/** `pemungutan suara terbuka`; its round too where there was more than one. */
export function wayOf({ kind, byHand, secrecy, round }: Round, ofMany: boolean): string {
  const how = byHand ? 'dengan angkat tangan' : secrecyWords[secrecy].id;
  return `${ballotWords[kind].id.toLowerCase()} ${how}${ofMany ? `, putaran ${round}` : ''}`;
}

/** `setuju 18 (delapan belas), …`: a number in words cannot be altered by one stroke. */
export function countsOf({ kind, result }: Round): string {
  if (!result) return '';
  const asked = choicesOf(kind).filter(
    (choice) => choice !== 'agreeWithNotes' || result.counts[choice] > 0,
  );
  return enumerated(
    asked.map((choice) => {
      const count = result.counts[choice];
      const words = !isCheck(kind) ? ` (${spelledOut(count)})` : '';
      const by = result.seats ? ` dari ${result.seats.counts[choice]} unsur` : '';
      return `${choiceWords[choice].id.toLowerCase()} ${count}${words}${by}`;
    }),
  );
}

function seats({ result, entitled, unit, group }: Round): string {
  if (!result) return '';
  const { present, cast } = result.seats ?? result;
  return `${entitled} ${seatWords[unit].id}${group ? ` dari kelompok ${group}` : ''} berhak, ${present} hadir, ${cast} memberikan suara`;
}

/** Votes that do not all count the same: what was counted, and of how much. */
const weightSentence = ({ result }: Round): string =>
  result?.seats
    ? `Suara dihitung menurut bobot tiap unsur: bobot seluruhnya ${result.entitled}, yang hadir ${result.present}, yang memberikan suara ${result.cast}.`
    : '';

export const notPublished = ({ publishFrom }: Pick<Round, 'publishFrom'>): string =>
  `Hasilnya tidak diumumkan karena suara yang masuk kurang dari ${publishFrom} (${spelledOut(publishFrom)}) dan pemungutan bersifat rahasia.`;

/** The waiver was made when it opened; who was here is told as it was at the end. */
const quorumToTell = ({ quorum, quorumAtOpening }: Round): Round['quorum'] =>
  quorumAtOpening?.waived && !quorum.met ? { ...quorum, waived: true } : quorum;

function quorumLost({ quorum, quorumAtOpening }: Round): string {
  if (!quorumAtOpening?.met || quorum.met) return '';
  const { present, entitled, unit } = quorumAtOpening;
  return `Ketika dibuka kuorum masih terpenuhi: ${present} dari ${entitled} ${seatWords[unit].id} hadir.`;
}

export function overrideSentence({ quorumOverride }: Pick<Round, 'quorumOverride'>): string {
  if (quorumOverride === null) return '';
  const reason = quorumOverride.replace(/\.+$/, '');
  return `Pemungutan dilanjutkan tanpa kuorum atas keputusan pimpinan rapat: ${reason}.`;
}

const seenBy = (witnesses: string): string => (witnesses ? ` dan disaksikan ${witnesses}` : '');

function mixedSentence({ hands }: Round): string {
  if (!hands) return '';
  const cast = castIn(hands.counts);
  return `Termasuk ${cast} (${spelledOut(cast)}) suara dengan angkat tangan bagi yang tidak memilih melalui ponsel, dihitung di ruang rapat${seenBy(hands.witnesses)}.`;
}

export const helpedSentence = ({ helped }: Pick<Round, 'helped'>): string =>
  helped > 0
    ? `${capital(spelledOut(helped))} suara peserta tanpa ponsel diberikan melalui petugas bantu.`
    : '';

const codesSentence = ({ codes }: Round): string =>
  codes.length > 0 ? 'Kode suara yang terhitung tercantum dalam Lampiran II.' : '';

const handSentence = ({ byHand, witnesses }: Round): string => {
  if (!byHand) return '';
  return `Hasil angkat tangan dihitung di ruang rapat${seenBy(witnesses)}.`;
};

const conventionSentence = (kind: Round['kind']): string => {
  const convention = objections[kind]?.id;
  return convention ? `${capital(convention)}.` : '';
};

/** Everything about one round, sentence by sentence. */
export function roundSentences(round: Round, ofMany: boolean, zone: Zone): string[] {
  const when = `pukul ${clock(round.closedAt ?? round.openedAt, zone, 'id')} ${zone}`;
  if (!round.result) return [`Hasil ${wayOf(round, ofMany)}, ${when}: ${notPublished(round)}`];
  return [
    `Hasil ${wayOf(round, ofMany)}, ${when}: ${countsOf(round)}; ${seats(round)}.`,
    weightSentence(round),
    isCheck(round.kind) ? conventionSentence(round.kind) : arithmetic(round.result, 'id'),
    quorumSentence(quorumToTell(round), 'id'),
    quorumLost(round),
    overrideSentence(round),
    handSentence(round),
    mixedSentence(round),
    helpedSentence(round),
    codesSentence(round),
  ].filter(Boolean);
}

/** An earlier round in half a line. */
export const roundInShort = (round: Round): string =>
  round.result
    ? `${wayOf(round, true)} (${countsOf(round)})`
    : `${wayOf(round, true)} (hasil tidak diumumkan)`;
