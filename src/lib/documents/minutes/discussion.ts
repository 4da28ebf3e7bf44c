import { onBehalfWords, turnKindWords } from '../../locale/floor';
import { clock, duration } from '../../locale/format';
import { byId } from '../../meeting/lists';
import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { asList, lower } from '../wording';
import { headingItem, item, words } from '../write';
import { submissions } from './submissions';
import { discussionItems, notesOf, writtenOrEmpty } from './written';

/* B.4 Diskusi dan Tanya Jawab: what the secretary wrote, and who had the floor. */

const lasted = (ms: number): string =>
  ms < 60_000 ? 'kurang dari satu menit' : duration(Math.round(ms / 60_000), 'id');

function speakers(view: SecretaryView): Block[] {
  const { zone } = view.meeting;
  const turns = view.spoken.map(({ attendeeId, from, to, topic, kind, onBehalf }) => {
    const attendee = byId(view.attendees, attendeeId);
    const office =
      byId(view.elements, attendee?.elementId ?? null)?.shortName ?? attendee?.organisation ?? '';
    const name = attendee?.name ?? 'Peserta';
    return words(
      [
        `${name}${office ? ` (${office})` : ''}`,
        onBehalf ? `${onBehalfWords[onBehalf.as].id} ${onBehalf.of}` : '',
        `${lower(turnKindWords[kind].id)}${topic ? ` mengenai ${lower(topic)}` : ''}`,
        `pukul ${clock(from, zone, 'id')} ${zone} selama ${lasted(to - from)}`,
      ]
        .filter(Boolean)
        .join(', '),
    );
  });
  if (turns.length === 0) return [];
  return [
    item(3, words('Peserta yang menyampaikan pendapat atau pertanyaan:'), {
      origin: 'auto',
      keepNext: true,
    }),
    ...asList(turns).map((turn) => item(4, turn)),
  ];
}

export const discussion = (view: SecretaryView): Block[] => [
  headingItem(2, 'Diskusi dan Tanya Jawab', 'discussion'),
  ...writtenOrEmpty(view, 'discussion', 3, 'Tidak ada catatan diskusi.'),
  ...notesOf(view, discussionItems(view), 3),
  ...speakers(view),
  ...submissions(view),
];
