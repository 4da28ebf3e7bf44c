import { byId } from './lists';
import type { Meeting } from './meeting';

/* Langkah strategis: what is to happen in which year under which programme (domain §5.4). */

/** The programmes that domain §§3–5 speaks of, to choose from. */
export const suggestedProgrammes = [
  'Data sasaran dan pemantauan',
  'Intervensi spesifik',
  'Intervensi sensitif',
  'Pendampingan keluarga berisiko stunting',
  'Gerakan Orang Tua Asuh Cegah Stunting (GENTING)',
  'MBG 3B',
  'Perubahan perilaku dan edukasi',
  'Penguatan TPPS dan koordinasi',
];

export const strategyParts = ['recommendations', 'followUps', 'elements', 'profile'] as const;
type Strategic = Pick<Meeting, (typeof strategyParts)[number]>;

export type StrategyStep = {
  id: string;
  /** Follow-ups carry out; a recommendation stands alone only while no follow-up does that. */
  kind: 'recommendation' | 'followUp';
  text: string;
  owner: string;
  due: string | null;
  dueNote: string;
};
export type StrategyGroup = { year: number | null; programme: string; steps: StrategyStep[] };

const rejected = new Set(['notAdopted', 'returned', 'postponed']);

/** Strategic steps are of the year after the meeting. */
export const comingYear = ({ date }: Pick<Meeting['profile'], 'date'>): number =>
  Number(date.slice(0, 4)) + 1;

/** Everything tagged with a year or a programme, by year and in the order of the meeting's programmes. */
export function strategyOf({
  recommendations,
  followUps,
  elements,
  profile,
}: Strategic): StrategyGroup[] {
  const owner = (id: string | null) => byId(elements, id)?.shortName ?? '';
  const carriedOut = new Set(followUps.flatMap((f) => f.recommendationId ?? []));
  const tagged = [
    ...recommendations
      .filter((r) => !carriedOut.has(r.id) && !rejected.has(r.decision?.outcome ?? ''))
      .map((r) => ({ ...r, kind: 'recommendation' as const, said: r.decision?.text ?? r.text })),
    ...followUps.map((f) => ({ ...f, kind: 'followUp' as const, said: f.action })),
  ].filter(({ forYear, programme }) => forYear !== null || programme !== '');
  const rank = ({ programme }: { programme: string }) => {
    const at = profile.programmes.indexOf(programme);
    return at >= 0 ? at : profile.programmes.length + (programme === '' ? 1 : 0);
  };
  const groups = new Map<string, StrategyGroup>();
  for (const { id, kind, said, ownerId, due, dueNote, forYear: year, programme } of tagged) {
    const key = `${String(year)} ${programme}`;
    const group = groups.get(key) ?? { year, programme, steps: [] };
    group.steps.push({ id, kind, text: said, owner: owner(ownerId), due, dueNote });
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => (a.year ?? 9999) - (b.year ?? 9999) || rank(a) - rank(b),
  );
}
