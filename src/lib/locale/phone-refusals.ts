import type { RefusalCode } from '../meeting/refusal';
import type { Text } from './lang';
import { Later } from './later.svelte';

/** Where the operator's sentence is no help to somebody with a phone; the first must be here without a connection. */
const onPhones: Partial<Record<RefusalCode, Text>> = {
  'store.unavailable': {
    id: 'Laptop penyelenggara belum menjawab, jadi belum ada yang tercatat. Periksa Wi-Fi, lalu coba lagi.',
    en: 'The organiser’s laptop did not answer, so nothing was recorded yet. Check the Wi-Fi and try again.',
  },
  'meeting.notOpen': {
    id: 'Rapat belum dibuka. Tunggu sampai pimpinan membuka rapat.',
    en: 'The meeting has not been opened. Wait until the chair opens it.',
  },
  'sign.in': {
    id: 'Ponsel ini tidak dikenali lagi, misalnya karena data peramban dihapus.',
    en: 'This phone is no longer recognised, perhaps because its browser data was cleared.',
  },
};
/** Until the sentences are here. */
const unexplained: Text = {
  id: 'Belum tercatat. Sebabnya sedang dimuat; bila tidak muncul, muat ulang halaman.',
  en: 'Not recorded. The reason is being loaded; if it does not appear, reload the page.',
};

/** The sentences for all refusals: most phones never need one. */
export const laterRefusals = new Later(async () => (await import('./refusals')).refusalWords);

/** What a refused participant reads. Reactive. */
export const phoneRefusal = (code: RefusalCode): Text =>
  onPhones[code] ?? laterRefusals.current?.[code] ?? unexplained;
