import { longDate, minuteClock } from '../../locale/format';
import { byId } from '../../meeting/lists';
import type { Block, Document, Table } from '../document';
import { drawnUp } from '../drawn-up';
import { letterhead, whereOf } from '../minutes/head';
import type { SecretaryView } from '../secretary-view';
import { paragraph, row, table, words, wordsOrBlank } from '../write';

/* Susunan acara: the plan as it is handed out before the meeting, whatever became of it in the hall. */

type Item = SecretaryView['agenda']['items'][number];

/** Who is responsible; of a presentation the element, unless somebody is named. */
const responsibleFor = (view: SecretaryView, { responsible, elementId }: Item): string =>
  responsible || (byId(view.elements, elementId)?.shortName ?? '');

/** `08.00 s.d. 08.45` */
const between = ({ plannedStart, plannedEnd }: Item): string =>
  `${minuteClock(plannedStart, 'id')} s.d. ${minuteClock(plannedEnd, 'id')}`;

export const rundownTable = (view: SecretaryView): Table =>
  table(
    'Susunan acara',
    [
      ['No', 11, 'right'],
      [`Waktu (${view.meeting.zone})`, 32, 'left'],
      ['Acara', 77, 'left'],
      ['Penanggung jawab', 40, 'left'],
    ],
    view.agenda.items.map((item, n) =>
      row([
        String(n + 1),
        between(item),
        item.title,
        responsibleFor(view, item) || (item.kind === 'break' ? '–' : wordsOrBlank('', 16)),
      ]),
    ),
  );

export function rundown(view: SecretaryView): Document {
  const { profile } = view;
  const where = whereOf(view);
  const blocks: Block[] = [
    ...letterhead(view),
    { kind: 'title', text: 'SUSUNAN ACARA', lines: profile.title ? [profile.title] : [] },
    paragraph(0, words([longDate(profile.date, 'id'), where].filter(Boolean).join(', ')), {
      origin: 'auto',
      align: 'centre',
    }),
    rundownTable(view),
  ];
  return drawnUp(view, {
    name: 'Susunan Acara',
    follows: 'pen',
    sections: [{ id: 'rundown', title: 'Susunan Acara', orientation: 'portrait', blocks }],
  });
}
