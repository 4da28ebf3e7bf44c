import { clock } from '../../locale/format';
import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { blank, headingItem, item, words } from '../write';
import { notesOfKind, writtenOrEmpty } from './written';

const yearAfter = (date: string) => Number(date.slice(0, 4)) + 1;

/** E. Langkah Strategis of the year to come. */
export const strategy = (view: SecretaryView): Block[] => [
  headingItem(1, `Langkah Strategis Tahun ${yearAfter(view.profile.date)}`, 'strategy'),
  ...writtenOrEmpty(view, 'strategy', 2, 'Tidak ada langkah strategis tambahan yang dicatat.'),
];

/** F. Penutup. */
export function closing(view: SecretaryView): Block[] {
  const { closedAt, zone } = view.meeting;
  const when = closedAt === null ? [blank(12)] : words(clock(closedAt, zone, 'id'));
  return [
    headingItem(1, 'Penutup', 'closing'),
    ...notesOfKind(view, 'closing', 2),
    ...writtenOrEmpty(view, 'closing', 2, ''),
    item(2, [...words('Rapat ditutup pada pukul '), ...when, ...words(` ${zone}.`)]),
  ];
}
