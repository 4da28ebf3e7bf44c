import { boardTexts } from '../../locale/board';
import { factorTexts } from '../../locale/factors';
import type { Lang } from '../../locale/lang';
import { followUpWords } from '../../locale/terms';
import type { Recap } from '../../meeting/achievement';
import {
  countsByTag,
  countsByType,
  type BoardFactor,
  type Counted,
} from '../../meeting/factor-board';
import { followUpStatuses, type Element, type FollowUp } from '../../meeting/meeting';
import { tagName, typeName } from '../factor-names';

/* What is counted, as bars of a picture (CountsChart). */

export type Bar = {
  /** What this bar counts among its row's; empty where the row has one. */
  name: string;
  count: number;
  colour: 'met' | 'near' | 'below' | 'missing' | 'teal' | 'muted';
  look: 'solid' | 'hatched' | 'open';
};
export type CountsPart = { heading: string; rows: { label: string; bars: Bar[] }[] };

const looks = { met: 'solid', near: 'solid', below: 'hatched', missing: 'open' } as const;

/** How many indicators stand where. */
export const recapCounts = (recap: Recap, lang: Lang): CountsPart[] => [
  {
    heading: '',
    rows: (['met', 'near', 'below', 'missing'] as const).map((status) => ({
      label: boardTexts[lang][status],
      bars: [{ name: '', count: recap[status], colour: status, look: looks[status] }],
    })),
  },
];

/** How many factors help and hinder, by tag and by kind of element. */
export function factorCounts(
  board: readonly BoardFactor[],
  elements: readonly Element[],
  lang: Lang,
): CountsPart[] {
  const t = factorTexts[lang];
  const rows = <K>(counted: readonly Counted<K>[], name: (key: K) => string) =>
    counted.map(({ key, supporting, hindering }) => ({
      label: name(key),
      bars: [
        { name: t.supporting.toLowerCase(), count: supporting, colour: 'teal', look: 'solid' },
        { name: t.hindering.toLowerCase(), count: hindering, colour: 'below', look: 'hatched' },
      ] satisfies Bar[],
    }));
  return [
    { heading: t.byTag, rows: rows(countsByTag(board), (tag) => tagName(tag, lang)) },
    {
      heading: t.byType,
      rows: rows(countsByType(board, elements), (type) => typeName(type, lang)),
    },
  ];
}

const statusBars = {
  done: { colour: 'met', look: 'solid' },
  inProgress: { colour: 'near', look: 'solid' },
  notStarted: { colour: 'muted', look: 'open' },
  stuck: { colour: 'below', look: 'hatched' },
  postponed: { colour: 'muted', look: 'hatched' },
} as const satisfies Record<FollowUp['status'], Pick<Bar, 'colour' | 'look'>>;

/** Where follow-ups stand. */
export const statusCounts = (
  followUps: readonly Pick<FollowUp, 'status'>[],
  lang: Lang,
): CountsPart[] => [
  {
    heading: '',
    rows: followUpStatuses.map((status) => ({
      label: followUpWords[status][lang],
      bars: [
        {
          name: '',
          count: followUps.filter((one) => one.status === status).length,
          ...statusBars[status],
        },
      ],
    })),
  },
];
