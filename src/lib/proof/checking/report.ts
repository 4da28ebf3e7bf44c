import { names } from '../archive';
import type { BallotCheck, BallotFault } from './ballots';
import type { Checked, FileCheck } from './check';
import { brokenBefore, finding, type Finding } from './finding';
import { materialsFinding } from './report-materials';
import type { ElectionCheck, ElectionFault } from './elections';
import type { FinalCheck } from './finals';

/* What holds and what does not, in plain Indonesian. The archive is a document, and documents are Indonesian. */

const fileFaults: Record<Exclude<FileCheck['state'], 'holds'>, string> = {
  changed: `isinya berubah sejak berkas bukti dibuat, atau barisnya dalam ${names.sums} berubah.`,
  missing: `tidak ada, padahal tercantum dalam ${names.sums}.`,
  unlisted: `tidak tercantum dalam ${names.sums}: bukan bagian dari berkas bukti ini.`,
};

function filesFinding({ files, unreadableSums }: Checked): Finding {
  const faults = files.flatMap(({ name, state }) =>
    state === 'holds' ? [] : [`${name}: ${fileFaults[state]}`],
  );
  const lines = unreadableSums.map(
    (line) => `${names.sums}: baris ${line} berubah dan tidak terbaca.`,
  );
  if (files.length === 0)
    lines.push(`${names.sums}: tidak ada, sehingga isi tidak dapat diperiksa.`);
  return finding(
    'Isi setiap berkas',
    [...lines, ...faults],
    [`${files.length} berkas sama dengan sidik SHA-256-nya.`],
  );
}

const breaks = {
  hash: 'tidak lagi cocok dengan sidik rantainya: isinya atau kejadian sebelumnya berubah',
  number: 'tidak berurutan: ada kejadian yang hilang atau bertambah',
  form: 'rusak atau terpotong',
};

function logFinding({ log, logEnds, facts }: Checked): Finding {
  const { entries, broken } = log;
  const faults = broken
    ? [`${names.log}, baris ${broken.line}: kejadian ini ${breaks[broken.why]}.`]
    : logEnds || !facts
      ? []
      : [
          `${names.log}: berakhir pada kejadian ${entries.length}, padahal ${names.facts} menyebut ${facts.events}.`,
        ];
  return finding('Rantai catatan kejadian', faults, [
    `${entries.length} kejadian berurutan; tiap kejadian mengunci semua kejadian sebelumnya.`,
  ]);
}

const ballotFaults: Record<BallotFault, string> = {
  missing: 'tidak ada penutupannya dalam catatan kejadian',
  wrongVotes: 'ada suara yang terlambat, tidak berhak, atau tidak terbaca',
  recorded: 'hitung ulang berbeda dari jumlah yang dicatat saat ditutup',
  weights: 'hitung ulang menurut bobot berbeda dari yang dicatat saat ditutup',
  claimed: 'jumlah yang diumumkan berbeda dari jumlah dalam catatan kejadian',
  seats: 'jumlah suara tidak sama dengan banyaknya hak suara yang digunakan',
  hidden: 'hasil tidak diumumkan, padahal suara yang masuk cukup',
  codes: 'kode tanda terima lebih banyak daripada suara yang dihitung untuk pilihan itu',
  outcome: 'terpenuhi atau tidaknya syarat berbeda dari hasil hitung ulang',
};

function nameOf({ claimed: { number, round, text } }: BallotCheck): string {
  const plain = text.replace(/\*/g, '');
  const short = plain.length > 60 ? `${plain.slice(0, 60).replace(/\s+\S*$/, '')} …` : plain;
  return `Rekomendasi ${number}, putaran ${round} (${short})`;
}

function howChecked({ found, judged }: BallotCheck): string {
  if (!found) return '';
  const outcome = judged ? '; syarat keputusan dihitung ulang' : '';
  if (found.byHand)
    return `dihitung dengan angkat tangan, jumlahnya tidak melebihi ${found.entitled} hak suara${outcome}`;
  const hands = found.hands > 0 ? `, ditambah ${found.hands} suara angkat tangan` : '';
  if (found.secrecy === 'open')
    return `${found.voted} suara terbuka dihitung ulang satu per satu${hands}${found.weighed ? ' menurut bobotnya' : ''} dan sama${outcome}`;
  return found.recorded
    ? `rahasia: ${found.voted} hak suara digunakan${hands}, sama dengan jumlah hasil yang diumumkan${outcome}`
    : `rahasia: ${found.voted} hak suara digunakan, hasil tidak diumumkan karena kurang dari ${found.publishFrom}`;
}

function ballotFinding(check: BallotCheck, { broken }: Checked['log']): Finding {
  const wrong = check.found?.wrongVotes.length
    ? [`Kejadian nomor ${check.found.wrongVotes.join(', ')}.`]
    : [];
  const faults = check.faults.map((fault) =>
    broken && fault === 'missing'
      ? `Belum dibandingkan: ${brokenBefore}.`
      : `Tidak cocok: ${ballotFaults[fault]}.`,
  );
  return finding(
    nameOf(check),
    [...faults, ...(faults.length > 0 ? wrong : [])],
    [`${howChecked(check)}.`, ...check.claimed.sentences],
  );
}

const electionFaults: Record<ElectionFault, string> = {
  wrongVotes: ballotFaults.wrongVotes,
  seats: ballotFaults.seats,
  hidden: ballotFaults.hidden,
  counts: 'hitung ulang suara tiap calon berbeda dari yang dicatat saat ditutup',
  claimed: 'hasil yang diumumkan berbeda dari catatan kejadian',
  elected: 'calon terpilih berbeda dari hasil hitung ulang',
};

function electionFinding(check: ElectionCheck): Finding {
  const { title, secrecy, byHand, voted, elected, candidates, faults, wrongVotes } = check;
  const names = (elected ?? []).map((place) => candidates[place] ?? '?').join(', ');
  const how = byHand
    ? `${voted} suara dihitung dengan angkat tangan`
    : secrecy === 'open'
      ? `${voted} suara terbuka dihitung ulang satu per satu dan sama`
      : `rahasia: ${voted} hak suara digunakan, sama dengan jumlah hasil`;
  const outcome =
    elected === null
      ? 'hasil tidak diumumkan'
      : `terpilih menurut hitungan: ${names || 'belum ada'}`;
  return finding(
    `Pemilihan: ${title}`,
    [
      ...faults.map((fault) => `Tidak cocok: ${electionFaults[fault]}.`),
      ...(wrongVotes.length > 0 ? [`Kejadian nomor ${wrongVotes.join(', ')}.`] : []),
    ],
    [`${how}; ${outcome}.`],
  );
}

function attendanceFinding({ attendance, facts }: Checked): Finding {
  const { people, elements } = attendance;
  const claimed = facts?.attendance;
  const same = claimed?.people === people && claimed.elements === elements;
  return finding(
    'Kehadiran',
    same
      ? []
      : [
          `Menurut catatan kejadian ${people} peserta dari ${elements} unsur; menurut ${names.facts} ${claimed?.people ?? '?'} peserta dari ${claimed?.elements ?? '?'} unsur.`,
        ],
    [`${people} peserta dari ${elements} unsur, sama dengan catatan kejadian.`],
  );
}

const finalFaults: Record<FinalCheck['faults'][number]['why'], string> = {
  changed:
    'bukan lagi naskah yang disetujui: sidiknya berbeda dari yang dikunci dalam catatan kejadian.',
  missing: 'tidak ada, padahal termasuk naskah yang disetujui.',
};

const finalFinding = ({ version, isInForce, papers, faults }: FinalCheck): Finding =>
  finding(
    `Naskah final versi ${version}${isInForce ? '' : ' (sudah digantikan atau dibuka kembali)'}`,
    faults.map(({ name, why }) => `${name}: ${finalFaults[why]}`),
    [`${papers} berkas sama dengan yang dikunci dalam catatan kejadian saat disetujui.`],
  );

const notes = ({ withdrawn, strays }: Checked): Finding[] => {
  const lines = [
    withdrawn > 0
      ? `${withdrawn} penghitungan tercatat lalu diurungkan fasilitator; keduanya tetap ada dalam catatan kejadian.`
      : '',
    strays.length > 0
      ? `Suara di luar pemungutan yang berjalan: kejadian nomor ${strays.join(', ')}.`
      : '',
  ].filter(Boolean);
  return lines.length > 0 ? [{ state: 'note', title: 'Catatan', lines }] : [];
};

/** Everything that was checked, in the order in which it is read. */
export function report(checked: Checked): Finding[] {
  const { facts } = checked;
  const noFacts: Finding[] = facts
    ? []
    : [
        {
          state: 'fails',
          title: 'Pernyataan berkas bukti',
          lines: [
            `${names.facts}: tidak ada atau berubah, sehingga hasil tidak dapat dibandingkan.`,
          ],
        },
      ];
  return [
    filesFinding(checked),
    logFinding(checked),
    ...noFacts,
    ...(facts
      ? [
          attendanceFinding(checked),
          ...checked.ballots.map((one) => ballotFinding(one, checked.log)),
        ]
      : []),
    ...checked.elections.map(electionFinding),
    ...checked.finals.map(finalFinding),
    ...materialsFinding(checked),
    ...notes(checked),
  ];
}

export const allHolds = (findings: readonly Finding[]): boolean =>
  findings.every(({ state }) => state !== 'fails');
