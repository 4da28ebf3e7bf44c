import { quorumSentence } from '../locale/arithmetic';
import { electionSentence, methodWords } from '../locale/election';
import { clock } from '../locale/format';
import { secrecyWords } from '../locale/terms';
import type { Zone } from '../meeting/meeting';
import { helpedSentence, notPublished, overrideSentence } from './ballot-words';
import type { SecretaryView } from './secretary-view';
import { enumerated } from './wording';

/* An election that was held, in the words of the minutes. */

export type Held = SecretaryView['elections'][number];

export const heldElections = ({ elections }: Pick<SecretaryView, 'elections'>): Held[] =>
  elections.filter(({ state }) => state === 'closed');

/** `pemilihan rahasia, satu pilihan`. */
export function electionWay({ byHand, secrecy, method }: Held): string {
  const how = byHand ? 'dengan angkat tangan' : secrecyWords[secrecy].id;
  return `pemilihan ${how}, ${methodWords[method].id}`;
}

export const namesOf = ({ candidates }: Held, places: readonly number[]): string =>
  enumerated(places.map((place) => candidates[place] ?? ''));

/** Everything about one election, sentence by sentence. */
export function electionSentences(election: Held, zone: Zone): string[] {
  const { count, closedAt, openedAt, entitled, weight, present, quorum } = election;
  const at = closedAt ?? openedAt ?? 0;
  const head = `Hasil ${electionWay(election)}, pukul ${clock(at, zone, 'id')} ${zone}`;
  if (!count) return [`${head}: ${notPublished(election)}`];
  return [
    `${head}: ${entitled} hak suara${election.group ? ` dari kelompok ${election.group}` : ''}, ${present} hadir, ${count.seats ?? count.cast} memberikan suara${weight === null ? '' : `; bobot suara seluruhnya ${weight}`}.`,
    electionSentence({ ...election, count }, 'id'),
    quorum ? quorumSentence(quorum, 'id') : '',
    overrideSentence(election),
    helpedSentence(election),
    election.witnesses ? `Penghitungan disaksikan ${election.witnesses}.` : '',
  ].filter(Boolean);
}

/** Confirmations that no longer hold: they were made in the meeting and the minutes say so. */
export const revocations = (election: Held, zone: Zone): string[] =>
  election.revoked.map(
    ({ elected, revokedAt, why }) =>
      `Penetapan ${namesOf(election, elected) || 'tanpa yang terpilih'} dibatalkan pukul ${clock(revokedAt, zone, 'id')} ${zone}${why ? `: ${why.replace(/\.+$/, '')}` : ''}.`,
  );
