import { plainDate } from '../../locale/format';
import { inZone } from '../../meeting/zone-time';
import type { Block } from '../document';
import { isFinal, type SecretaryView } from '../secretary-view';
import { asSentence } from '../wording';
import { paragraph, words } from '../write';

/** Which version a final replaces, and why; nothing for the first. */
export function versions(view: SecretaryView): Block[] {
  const { finals, version } = view.minutes;
  const { zone } = view.meeting;
  if (!isFinal(view)) return [];
  const replaced = finals.filter((one) => one.version < version).at(-1);
  if (!replaced) return [];
  const day = plainDate(inZone(replaced.approvedAt, zone).date, 'id');
  const reason = replaced.reason ? ` Alasan: ${replaced.reason}` : '';
  return [
    paragraph(
      0,
      asSentence(
        words(
          `Notula ini merupakan versi ${version} dan menggantikan versi ${replaced.version} yang disetujui tanggal ${day}.${reason}`,
        ),
      ),
      { origin: 'auto', anchor: 'versions', align: 'left' },
    ),
  ];
}
