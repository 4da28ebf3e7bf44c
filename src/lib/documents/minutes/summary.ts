import { outcomeWords } from '../../locale/terms';
import { percent } from '../../locale/format';
import { rate, recapOf, type Recap } from '../../meeting/achievement';
import { outcomes, type Indicator, type Thresholds } from '../../meeting/meeting';
import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { capital, enumerated } from '../wording';
import { paragraph, words } from '../write';

/* The result in one sentence, before the details. */

export type Tally = Recap & { mean: number | null };

/** How many indicators stand where, and the mean of the rates there are. */
export function tally(indicators: readonly Indicator[], bounds: Thresholds): Tally {
  const rates = indicators.flatMap((indicator) => rate(indicator) ?? []);
  const mean = rates.length > 0 ? rates.reduce((sum, one) => sum + one, 0) / rates.length : null;
  return { ...recapOf(indicators, bounds), mean };
}

export const allIndicators = ({
  elements,
  reports,
}: Pick<SecretaryView, 'elements' | 'reports'>): Indicator[] =>
  elements.flatMap(({ id }) => reports[id]?.indicators ?? []);

function attendance({ presence: { attendees, elements, quorum } }: SecretaryView): string {
  if (attendees === 0) return 'belum ada peserta yang tercatat hadir';
  const here = `rapat dihadiri ${attendees} peserta dari ${elements} unsur`;
  if (quorum.rule === 'none' || quorum.entitled === 0) return here;
  return `${here} dan ${quorum.met ? '' : 'belum '}memenuhi kuorum`;
}

function achievement(view: SecretaryView): string {
  const { all, met, missing, mean } = tally(allIndicators(view), view.profile.thresholds);
  if (all === 0 || mean === null) return 'data capaian indikator belum tersedia';
  const known =
    missing > 0
      ? `${all - missing} dari ${all} indikator yang datanya tersedia`
      : `${all} indikator`;
  return `rata-rata capaian ${known} sebesar ${percent(mean, 'id')}, dengan ${met} indikator tercapai`;
}

function decisions({ recommendations }: SecretaryView): string {
  if (recommendations.length === 0) return 'tidak ada rekomendasi yang dibahas';
  const counts = outcomes.flatMap((outcome) => {
    const count = recommendations.filter(({ decision }) => decision?.outcome === outcome).length;
    return count > 0 ? [`${count} ${outcomeWords[outcome].id.toLowerCase()}`] : [];
  });
  const open = recommendations.filter(({ decision }) => !decision).length;
  const parts = [...counts, ...(open > 0 ? [`${open} belum diputuskan`] : [])];
  return `dari ${recommendations.length} rekomendasi, ${enumerated(parts)}`;
}

export const summary = (view: SecretaryView): Block =>
  paragraph(0, words(capital(`${attendance(view)}; ${achievement(view)}; ${decisions(view)}.`)), {
    origin: 'auto',
    anchor: 'summary',
  });
