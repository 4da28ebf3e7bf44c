import type { Block } from '../document';
import { givenAwards } from '../given-awards';
import { runsOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { headingItem, item, row, table, words } from '../write';
import { notesOfKind } from './written';

/** Penyerahan penghargaan, at the end of the opening: each category with its ranks. */
export function awards(view: SecretaryView): Block[] {
  const given = givenAwards(view);
  const notes = notesOfKind(view, 'awards', 3);
  if (given.length + notes.length === 0) return [];
  return [
    headingItem(2, 'Penyerahan Penghargaan', 'awards'),
    ...given.flatMap(({ title, criterion, places }): Block[] => [
      item(3, [
        ...words(title),
        ...(criterion ? [...words('. Kriteria: '), ...runsOf(criterion)] : []),
      ]),
      table(
        title,
        [
          ['Peringkat', 24, 'centre'],
          ['Desa/Kelurahan', 48, 'left'],
          ['Kecamatan', 36, 'left'],
          ['Keterangan', 52, 'left'],
        ],
        places.map(({ rank, village, subdistrict, note }) =>
          row([String(rank), village, subdistrict || '–', note || '–']),
        ),
      ),
    ]),
    ...notes,
  ];
}
