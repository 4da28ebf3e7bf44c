import { quorumSentence } from '../../locale/arithmetic';
import { clock } from '../../locale/format';
import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { item, words } from '../write';

/** When the meeting waited for quorum, for how long, and with whom it went on. */
export function postponements({ adjournments, meeting: { zone } }: SecretaryView): Block[] {
  const time = (at: number) => `pukul ${clock(at, zone, 'id')} ${zone}`;
  return adjournments.map(({ at, until, reason, quorum, resumed }) => {
    const why = reason.replace(/\.+$/, '');
    const after = resumed
      ? `Rapat dilanjutkan ${time(resumed.at)}${resumed.quorum.met ? '' : ' dengan yang hadir'}. ${quorumSentence(resumed.quorum, 'id')}`
      : 'Rapat belum dilanjutkan.';
    return item(
      2,
      words(
        `Pada ${time(at)} pimpinan rapat menunda rapat sampai ${time(until)}: ${why}. ${quorumSentence(quorum, 'id')} ${after}`,
      ),
    );
  });
}
