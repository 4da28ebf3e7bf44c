import { clock } from '../../locale/format';
import type { Block } from '../document';
import { shortNameOf, type SecretaryView } from '../secretary-view';
import { row, table } from '../write';

const passed = { deputy: ' (sebagai wakil)', holder: ' (kembali sebagai pemegang)' };

/** Seats that changed hands during the meeting: who voted for an element in the morning may be another by noon. */
export function seatChanges(view: SecretaryView): Block[] {
  const { zone } = view.meeting;
  if (view.seatChanges.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Perpindahan hak suara', keepNext: true },
    table(
      'Perpindahan hak suara',
      [
        ['Pukul', 24, 'left'],
        ['Unsur', 44, 'left'],
        ['Dari', 46, 'left'],
        ['Kepada', 46, 'left'],
      ],
      view.seatChanges.map(({ elementId, from, to, at, as }) =>
        row([
          `${clock(at, zone, 'id')} ${zone}`,
          shortNameOf(view, elementId),
          from ?? '–',
          to === null ? 'dilepaskan' : `${to}${as ? passed[as] : ''}`,
        ]),
      ),
    ),
  ];
}
