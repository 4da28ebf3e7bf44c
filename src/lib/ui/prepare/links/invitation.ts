import { longDate, storedClock } from '../../../locale/format';
import type { Profile } from '../../../meeting/meeting';

type Occasion = Pick<Profile, 'title' | 'date' | 'startsAt' | 'zone' | 'place'>;

const when = ({ date, startsAt, zone, place }: Occasion) =>
  [
    longDate(date, 'id'),
    `pukul ${storedClock(startsAt, 'id')} ${zone}`,
    ...(place ? [`di ${place}`] : []),
  ].join(', ');

/** What is pasted into WhatsApp for an element. Always Indonesian, whatever the secretary's screen speaks. */
export const presenterMessage = (occasion: Occasion, element: string, url: string): string =>
  [
    `Yth. Bapak/Ibu penyaji dari ${element},`,
    '',
    `mohon mengisi bahan paparan untuk ${occasion.title}, ${when(occasion)}, melalui tautan berikut:`,
    url,
    '',
    'Tautan ini khusus untuk unsur Bapak/Ibu; mohon tidak diteruskan ke pihak lain. Isian tersimpan otomatis dan dapat diubah sampai paparan dimulai. Terima kasih.',
  ].join('\n');

/** The same for those who only attend. */
export const participantMessage = (occasion: Occasion, code: string, url: string): string =>
  [
    `Yth. Bapak/Ibu peserta ${occasion.title},`,
    '',
    `${when(occasion)}. Pada hari rapat, mohon mengisi daftar hadir dan memberikan suara melalui ponsel:`,
    url,
    `Kode rapat: ${code}`,
  ].join('\n');
