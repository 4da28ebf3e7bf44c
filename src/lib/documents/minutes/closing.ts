import { clock } from '../../locale/format';
import { comingYear, strategyOf } from '../../meeting/strategy';
import type { Block } from '../document';
import { runsOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { asList, unended } from '../wording';
import { blank, headingItem, item, words } from '../write';
import { notesOfKind, writtenOrEmpty } from './written';

/** E. Langkah Strategis of the year to come. */
export function strategy(view: SecretaryView): Block[] {
  const year = comingYear(view.profile);
  const steps = strategyOf(view).flatMap((group): Block[] => {
    const other = group.year === null || group.year === year ? '' : ` (tahun ${group.year})`;
    return [
      item(2, words(`${group.programme || 'Langkah lain'}${other}:`), {
        origin: 'auto',
        keepNext: true,
      }),
      ...asList(
        group.steps.map(({ text, owner }) => [
          ...unended(runsOf(text)),
          ...words(owner ? ` (${owner})` : ''),
        ]),
      ).map((step) => item(3, step)),
    ];
  });
  const nothing = steps.length > 0 ? '' : 'Tidak ada langkah strategis tambahan yang dicatat.';
  return [
    headingItem(1, `Langkah Strategis Tahun ${year}`, 'strategy'),
    ...steps,
    ...notesOfKind(view, 'strategy', 2),
    ...writtenOrEmpty(view, 'strategy', 2, nothing),
  ];
}

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
