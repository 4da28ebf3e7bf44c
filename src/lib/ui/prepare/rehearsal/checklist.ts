import { minuteClock, number } from '../../../locale/format';
import type { Lang } from '../../../locale/lang';
import { rehearsalTexts } from '../../../locale/rehearsal';
import type { SecretaryView } from '../../../documents/secretary-view';
import { ending } from '../agenda/plan';
import { readinessOf } from '../readiness/readiness';

/* What a rehearsal found, and what is still missing, in one list to work off before the day. */

/** As the server tells it (server/rehearsal). */
export type Rehearsed = {
  addresses: { address: string; answers: boolean }[];
  phones: { joined: number };
  progress: { confirmedMs: number | null; refused: number };
};
export type Line = { good: boolean; text: string };
export type Prepared = Pick<
  SecretaryView,
  'profile' | 'elements' | 'reports' | 'recommendations' | 'agenda'
>;

/** A vote that takes longer feels broken in the hand. */
const slowMs = 1000;

function network({ addresses, phones }: Rehearsed, lang: Lang): Line[] {
  const t = rehearsalTexts[lang];
  return [
    ...(addresses.length === 0 ? [{ good: false, text: t.addressNone }] : []),
    ...addresses.map(({ address, answers }) => ({
      good: answers,
      text: answers ? t.addressGood(address) : t.addressBad(address),
    })),
    phones.joined > 0
      ? { good: true, text: t.phonesGood(number(phones.joined, lang, 0)) }
      : { good: false, text: t.phonesNone },
  ];
}

function laptop({ progress: { confirmedMs, refused } }: Rehearsed, lang: Lang): Line[] {
  const t = rehearsalTexts[lang];
  const pace = (): Line => {
    if (confirmedMs === null) return { good: false, text: t.laptopUnknown };
    const ms = number(confirmedMs, lang, 0);
    const good = confirmedMs <= slowMs;
    return { good, text: good ? t.laptopGood(ms) : t.laptopSlow(ms) };
  };
  return [
    pace(),
    ...(refused > 0 ? [{ good: false, text: t.refused(number(refused, lang, 0)) }] : []),
  ];
}

function data({ profile, elements, reports, recommendations }: Prepared, lang: Lang): Line[] {
  const t = rehearsalTexts[lang];
  const waiting = readinessOf(elements, reports, recommendations).filter(
    ({ state }) => state === 'notBegun',
  );
  const names = waiting.map(({ element }) => element.shortName).join(', ');
  const fields = [
    [profile.place, t.place],
    [profile.chair.name, t.chair],
    [profile.wifi, t.wifi],
    [profile.letterhead.map(({ text }) => text).join(''), t.letterhead],
  ].flatMap(([value, name]) => (value ? [] : [name]));
  return [
    waiting.length === 0
      ? { good: true, text: t.dataGood }
      : { good: false, text: t.dataLacking(names) },
    ...(fields.length > 0 ? [{ good: false, text: t.identityLacking(fields.join(', ')) }] : []),
    ...(recommendations.length === 0 ? [{ good: false, text: t.recommendationsNone }] : []),
  ];
}

function rundown({ agenda, profile }: Prepared, lang: Lang): Line {
  const t = rehearsalTexts[lang];
  const end = ending(agenda.items, profile.endsAt);
  if (!end) return { good: false, text: t.rundownNone };
  const at = minuteClock(end.at, lang);
  return end.over > 0
    ? { good: false, text: t.rundownOver(at, number(end.over, lang, 0)) }
    : { good: true, text: t.rundownGood(at) };
}

/** What needs looking at first. */
export const checklist = (rehearsed: Rehearsed, view: Prepared, lang: Lang): Line[] =>
  [
    ...network(rehearsed, lang),
    ...laptop(rehearsed, lang),
    ...data(view, lang),
    rundown(view, lang),
  ].sort((a, b) => Number(a.good) - Number(b.good));
