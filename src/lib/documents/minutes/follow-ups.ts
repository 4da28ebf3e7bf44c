import { plainDate } from '../../locale/format';
import { followUpWords } from '../../locale/terms';
import { followUpStatuses } from '../../meeting/meeting';
import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { headingItem, paragraph, words } from '../write';
import { notesOfKind } from './written';

/** D. Rencana Tindak Lanjut: how many, and where they stand in full. */
export function followUps(view: SecretaryView): Block[] {
  const heading = headingItem(1, 'Rencana Tindak Lanjut', 'followUps');
  const notes = notesOfKind(view, 'followUps', 2);
  const all = view.followUps;
  if (all.length === 0)
    return [
      heading,
      paragraph(1, words('Tidak ada rencana tindak lanjut yang disusun.')),
      ...notes,
    ];
  const counts = followUpStatuses.flatMap((status) => {
    const count = all.filter((followUp) => followUp.status === status).length;
    return count > 0 ? [`${count} ${followUpWords[status].id.toLowerCase()}`] : [];
  });
  const owners = new Set(all.flatMap(({ ownerId }) => ownerId ?? [])).size;
  const responsible = owners > 0 ? ` dengan ${owners} unsur penanggung jawab` : '';
  const first = all.flatMap(({ due }) => due ?? []).sort()[0];
  const sentences = [
    `Rapat menyusun ${all.length} butir rencana tindak lanjut${responsible}: ${enumerated(counts)}.`,
    ...(first ? [`Batas waktu terdekat ${plainDate(first, 'id')}.`] : []),
    'Matriks rencana tindak lanjut dimuat dalam Lampiran I.',
  ];
  return [heading, paragraph(1, words(sentences.join(' '))), ...notes];
}
