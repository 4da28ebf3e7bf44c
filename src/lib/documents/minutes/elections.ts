import type { Block } from '../document';
import {
  electionSentences,
  heldElections,
  namesOf,
  revocations,
  type Held,
} from '../election-words';
import { sentenceOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { bold, item, paragraph, words } from '../write';

/* Elections stand with the decisions: who was chosen for what, by which count, as the chair confirmed it. */

function outcome(election: Held): string {
  const { appointment } = election;
  if (!appointment) return 'Belum ditetapkan oleh pimpinan rapat.';
  const { elected } = appointment;
  return elected.length > 0
    ? `Ditetapkan: ${namesOf(election, elected)}.`
    : 'Ditetapkan: tidak ada yang terpilih.';
}

export function elections(view: SecretaryView): Block[] {
  const { zone } = view.meeting;
  return heldElections(view).flatMap((election): Block[] => {
    const reason = sentenceOf(election.appointment?.reason ?? '');
    return [
      item(2, [bold(`Pemilihan ${election.title}. `), ...words(outcome(election))], {
        origin: 'auto',
        anchor: `election:${election.id}`,
        keepNext: true,
      }),
      paragraph(
        2,
        words([...electionSentences(election, zone), ...revocations(election, zone)].join(' ')),
      ),
      ...(reason.length > 0
        ? [paragraph(2, [...words('Pertimbangan pimpinan rapat: '), ...reason])]
        : []),
    ];
  });
}
