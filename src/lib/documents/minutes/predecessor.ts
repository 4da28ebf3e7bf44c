import { plainDate } from '../../locale/format';
import { followUpWords, settlementWords } from '../../locale/terms';
import { byId } from '../../meeting/lists';
import { followUpStatuses } from '../../meeting/meeting';
import type { Block, Inline } from '../document';
import { runsOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { headingItem, paragraph, row, table, words } from '../write';
import { notesOfKind } from './written';

/*
 * B.6 Tindak Lanjut Rekomendasi Tahun Lalu, only where a meeting before was named. It stands last in B: the numbers
 * B.1 to B.5 of form B (domain §1.8) stay what they are in every meeting.
 */

type Past = NonNullable<SecretaryView['predecessor']>;
type Entry = Past['followUps'][number];

function settled(view: SecretaryView, { status, settlement }: Entry): Inline[] {
  if (status === 'done') return words('–');
  if (!settlement) return words('Belum diputuskan');
  const word = settlementWords[settlement.kind].id;
  if (settlement.kind === 'closed') return words(`${word}: ${settlement.reason}`);
  if (settlement.kind === 'carried') {
    const at = view.followUps.findIndex(({ id }) => id === settlement.followUpId);
    return words(`${word} (Lampiran I nomor ${at + 1})`);
  }
  const recommendation = byId(view.recommendations, settlement.by);
  if (recommendation) return words(`${word} Rekomendasi ${recommendation.number}`);
  const at = view.followUps.findIndex(({ id }) => id === settlement.by);
  return words(`${word} tindak lanjut Lampiran I nomor ${at + 1}`);
}

function summary({ title, date, followUps }: Past): string {
  const counts = followUpStatuses.flatMap((status) => {
    const count = followUps.filter((entry) => entry.status === status).length;
    return count > 0 ? [`${count} ${followUpWords[status].id.toLowerCase()}`] : [];
  });
  const open = followUps.filter(({ status }) => status !== 'done');
  const decided = (['carried', 'replaced', 'closed'] as const).flatMap((kind) => {
    const count = open.filter(({ settlement }) => settlement?.kind === kind).length;
    return count > 0 ? [`${count} ${settlementWords[kind].id.toLowerCase()}`] : [];
  });
  const left = open.filter(({ settlement }) => !settlement).length;
  const outcomes = left > 0 ? [...decided, `${left} belum diputuskan`] : decided;
  return [
    `Rapat membuka pembahasan dengan ${followUps.length} butir tindak lanjut ${title} tanggal ${plainDate(date, 'id')}: ${enumerated(counts)}.`,
    ...(open.length > 0
      ? [`Dari ${open.length} butir yang belum selesai, ${enumerated(outcomes)}.`]
      : []),
  ].join(' ');
}

export function predecessor(view: SecretaryView): Block[] {
  const past = view.predecessor;
  if (!past || past.followUps.length === 0) return [];
  const rows = past.followUps.map((entry, n) =>
    row([
      String(n + 1),
      runsOf(entry.action),
      entry.owner || '–',
      [followUpWords[entry.status].id, entry.note].filter(Boolean).join('. '),
      settled(view, entry),
    ]),
  );
  return [
    headingItem(2, 'Tindak Lanjut Rekomendasi Tahun Lalu', 'predecessor'),
    paragraph(2, words(summary(past))),
    table(
      'Tindak lanjut rekomendasi tahun lalu',
      [
        ['No', 10, 'right'],
        ['Tindak lanjut', 52, 'left'],
        ['Penanggung jawab', 30, 'left'],
        ['Status', 34, 'left'],
        ['Keputusan rapat', 34, 'left'],
      ],
      rows,
    ),
    ...notesOfKind(view, 'predecessor', 3),
  ];
}
