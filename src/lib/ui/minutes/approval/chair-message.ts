import { longDate } from '../../../locale/format';
import type { Profile } from '../../../meeting/meeting';

type Occasion = Pick<Profile, 'title' | 'date' | 'chair'>;

/** What is pasted into WhatsApp for the chair. Always Indonesian, whatever the secretary's screen speaks. */
export const chairMessage = ({ title, date, chair }: Occasion, url: string): string =>
  [
    `Yth. ${chair.position || chair.name || 'Pimpinan rapat'},`,
    '',
    `mohon berkenan membaca dan menyetujui notula ${title}, ${longDate(date, 'id')}, melalui tautan berikut:`,
    url,
    '',
    'Catatan dapat ditulis di samping setiap alinea. Tautan ini khusus untuk pimpinan rapat; mohon tidak diteruskan. Terima kasih.',
  ].join('\n');
