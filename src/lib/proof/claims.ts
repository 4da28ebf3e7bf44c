import { closedRounds, roundSentences, type Round } from '../documents/ballot-words';
import { electionSentences, heldElections } from '../documents/election-words';
import type { SecretaryView } from '../documents/secretary-view';
import { clock, plainDate } from '../locale/format';
import { ballotWords } from '../locale/terms';
import { inZone } from '../meeting/zone-time';
import type { ClaimedBallot, ClaimedElection, ClaimedMaterial, Facts } from './facts';

/* What the archive claims of the meeting, from the same view that the documents are drawn from. */

function claimed(view: SecretaryView, round: Round, ofMany: boolean): ClaimedBallot {
  const { id, number, kind, secrecy, byHand, text, entitled, result } = round;
  return {
    id,
    number,
    round: round.round,
    kind,
    secrecy,
    byHand,
    text,
    entitled,
    counts: (result?.seats ?? result)?.counts ?? null,
    weighed: result?.seats ? result.counts : null,
    met: result?.met ?? null,
    sentences: roundSentences(round, ofMany, view.profile.zone),
  };
}

const ballotsOf = (view: SecretaryView): ClaimedBallot[] =>
  view.recommendations.flatMap(({ id }) => {
    const rounds = closedRounds(view, id);
    return rounds.map((round) => claimed(view, round, rounds.length > 1));
  });

const electionsOf = (view: SecretaryView): ClaimedElection[] =>
  heldElections(view).map((election) => ({
    id: election.id,
    title: election.title,
    elected:
      election.count && election.count.elected.map((place) => election.candidates[place] ?? ''),
    sentences: electionSentences(election, view.profile.zone),
  }));

type LogEnd = { events: number; lastHash: string };

type Known = { log: LogEnd; materials: ClaimedMaterial[] };

/** `at`: when the archive is made, epoch ms. */
export function factsOf(view: SecretaryView, { log, materials }: Known, at: number): Facts {
  const { meeting, profile, attendees } = view;
  const elements = new Set(attendees.flatMap(({ elementId }) => elementId ?? []));
  return {
    format: 1,
    code: meeting.code,
    title: profile.title,
    at,
    made: `${plainDate(inZone(at, profile.zone).date, 'id')} pukul ${clock(at, profile.zone, 'id')} ${profile.zone}`,
    ...log,
    attendance: { people: attendees.length, elements: elements.size },
    ballots: ballotsOf(view),
    elections: electionsOf(view),
    materials,
  };
}

const heading = ({ number, round, kind, text }: ClaimedBallot): string => {
  const known = Object.entries(ballotWords).find(([one]) => one === kind)?.[1].id ?? kind;
  return `REKOMENDASI ${number}, ${known.toUpperCase()}, PUTARAN ${round}\n${text}`;
};

/** Every ballot with its arithmetic, to read without any program. */
export const arithmeticText = ({ title, made, ballots, elections }: Facts): string =>
  [
    `${title}\nHitungan suara, disusun ${made}`,
    ...ballots.map((ballot) => [heading(ballot), ...ballot.sentences].join('\n')),
    ...elections.map((one) => [`PEMILIHAN ${one.title}`, ...one.sentences].join('\n')),
    ...(ballots.length + elections.length > 0 ? [] : ['Belum ada pemungutan suara yang ditutup.']),
  ].join('\n\n') + '\n';

export const readmeText = ({ title, code, made, events, lastHash }: Facts): string =>
  `BERKAS BUKTI
${title} (kode rapat ${code})
Dibuat ${made}

Isi:
  PERIKSA.html        halaman yang memeriksa berkas ini di peramban mana pun, tanpa internet
  dokumen/            notula dan semua dokumen rapat yang tersedia saat berkas ini dibuat; naskah yang
                      disetujui persis seperti saat disetujui, versi sebelumnya dalam folder versi-1, …
  bahan/              bahan paparan dan bukti dukung yang diserahkan unsur, bila ada
  log.jsonl           catatan kejadian: setiap hal yang terjadi, satu baris satu kejadian, berantai
  hitungan-suara.txt  hitungan setiap pemungutan suara
  bukti.json          pernyataan berkas ini, untuk dibandingkan dengan catatan kejadian
  SHA256SUMS.txt      sidik SHA-256 setiap berkas (perintah: sha256sum -c SHA256SUMS.txt)

Cara memeriksa:
  1. Salin PERIKSA.html dari berkas ini, lalu buka dengan peramban.
  2. Pilih berkas .zip ini, atau semua berkas hasil ekstraknya.
  3. Halaman itu menyatakan apa yang cocok dan apa yang tidak.

Sidik catatan kejadian (${events} kejadian):
  ${lastHash}
Cocokkan sidik ini dengan yang dicatat di luar berkas ini, misalnya dibacakan dalam rapat, atau
ketikkan "sidik catatan" yang tercetak di kaki notula yang disetujui ke halaman pemeriksa: siapa
pun yang menyusun ulang seluruh berkas mendapat sidik yang lain.

Suara rahasia tersimpan tersegel; kuncinya dimusnahkan saat pemungutan ditutup, sehingga pilihan
tiap orang tidak dapat dibuka siapa pun. Catatan kejadian memuat nama peserta, juga pengirim masukan
yang namanya tidak disebut di layar dan notula: simpan berkas ini seperti daftar hadir, dan jangan
dibagikan kepada umum.
`;
