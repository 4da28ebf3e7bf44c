import { clock } from '../../locale/format';
import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { blank, headingItem, item, words } from '../write';
import { postponements } from './postponements';
import { notesOf, openingItems, writtenOrEmpty } from './written';

/** A. Kata Pembukaan. */
export function opening(view: SecretaryView): Block[] {
  const { openedAt, zone } = view.meeting;
  const when = openedAt === null ? [blank(12)] : words(clock(openedAt, zone, 'id'));
  return [
    headingItem(1, 'Kata Pembukaan', 'opening'),
    item(2, [...words('Rapat dibuka pada pukul '), ...when, ...words(` ${zone}.`)]),
    ...postponements(view),
    ...writtenOrEmpty(view, 'opening', 2, ''),
    ...notesOf(view, openingItems(view), 2),
  ];
}
