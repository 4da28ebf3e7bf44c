import type { Lang } from '../../locale/lang';
import { screenTexts } from '../../locale/screen';
import { periodWords } from '../../locale/terms';
import type { UsualOrigin } from './usual';

/** `Sumber: Laporan rutin, Triwulan III 2026`; a whole year alone goes without saying, and no year is said twice. */
export function originWords({ source, year, period }: UsualOrigin, lang: Lang): string {
  const t = screenTexts[lang];
  const isPart = period !== null && period !== 'year';
  const stated = year !== null && !source?.includes(String(year)) ? String(year) : '';
  const time = isPart
    ? [periodWords[period][lang], stated].filter(Boolean).join(' ')
    : stated && t.inYear(stated);
  return [source ? t.source(source) : '', time].filter(Boolean).join(', ');
}
