import { plainDate } from '../../locale/format';
import type { Block, Section } from '../document';
import type { SecretaryView } from '../secretary-view';

/** An annex of the minutes: a section of its own, headed by what it belongs to. */
export function annex(
  view: SecretaryView,
  {
    number,
    title,
    orientation,
  }: { number: string; title: string; orientation: Section['orientation'] },
  blocks: Block[],
): Section {
  const { profile } = view;
  const belongsTo = [
    `Notula ${profile.shortTitle || profile.title || profile.kind}`,
    `Tanggal ${plainDate(profile.date, 'id')}`,
  ];
  return {
    id: `annex-${number}`,
    title,
    orientation,
    blocks: [
      { kind: 'annexHeading', anchor: `annex-${number}`, number, belongsTo, title },
      ...blocks,
    ],
  };
}
