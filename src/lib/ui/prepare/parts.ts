import { awardTexts } from '../../locale/awards';
import { cooperationTexts } from '../../locale/cooperation';
import { deleteTexts } from '../../locale/delete-meeting';
import { factorTexts } from '../../locale/factors';
import { number } from '../../locale/format';
import { identityTexts } from '../../locale/identity';
import { libraryTexts } from '../../locale/indicator-library';
import type { Lang } from '../../locale/lang';
import { linkTexts } from '../../locale/links';
import { materialTexts } from '../../locale/material';
import { officeTexts } from '../../locale/office';
import { predecessorTexts } from '../../locale/predecessor';
import { prepareTexts } from '../../locale/prepare';
import { rehearsalTexts } from '../../locale/rehearsal';
import type { Preparing } from './preparing';
import { readinessOf } from './readiness/readiness';

/** A part of the page as its outline lists it: what is in it, counted. */
export type PagePart = { id: string; title: string; count: string };

/** How many of last year's follow-ups are settled, of all; nothing where no meeting is named. */
function settled({ predecessor }: Preparing['view'], lang: Lang): string {
  if (!predecessor) return '';
  const { followUps } = predecessor;
  const done = followUps.filter(({ status, settlement }) => status === 'done' || settlement);
  return `${number(done.length, lang, 0)}/${number(followUps.length, lang, 0)}`;
}

/** The page's parts in their order; only the organiser deletes a meeting. */
export function partsOf(view: Preparing['view'], lang: Lang, mayDelete: boolean): PagePart[] {
  const t = prepareTexts[lang];
  const part = (id: string, title: string, count = ''): PagePart => ({ id, title, count });
  const count = ({ length }: readonly unknown[]) => number(length, lang, 0);
  const readiness = readinessOf(
    view.elements,
    view.reports,
    view.recommendations,
    view.attachments,
  );
  const ready = readiness.filter(({ state }) => state === 'ready');
  return [
    part('identity', identityTexts[lang].identity),
    part('office', officeTexts[lang].part),
    part('elements', t.elements, count(view.elements)),
    part('agenda', t.agenda, count(view.agenda.items)),
    part('library', libraryTexts[lang].title, count(view.library)),
    part('predecessor', predecessorTexts[lang].part, settled(view, lang)),
    part('recommendations', t.recommendations, count(view.recommendations)),
    part('factors', factorTexts[lang].part, count(view.factors)),
    part('cooperation', cooperationTexts[lang].part, count(view.questionnaire.items)),
    part('awards', awardTexts[lang].part, count(view.awards)),
    part('links', linkTexts[lang].links),
    part(
      'materials',
      materialTexts[lang].title,
      count([...new Set(view.attachments.map(({ elementId }) => elementId))]),
    ),
    part('readiness', t.readiness, `${count(ready)}/${count(readiness)}`),
    part('rehearsal', rehearsalTexts[lang].title),
    ...(mayDelete ? [part('delete', deleteTexts[lang].title)] : []),
  ];
}
