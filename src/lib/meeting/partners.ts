import * as v from 'valibot';
import { elementHeldBy } from './seats';
import type { Decisions, Evolutions } from './capability';
import { pick } from './lists';
import type { Meeting } from './meeting';
import { mostPartners } from './most-partners';
import { need } from './refusal';
import { id } from './text';

/* Who works with whom: each element names its main partners and how well it works. By element, not anonymous. */

export const score = v.pipe(
  v.number(),
  v.integer('number.invalid'),
  v.minValue(1, 'number.invalid'),
  v.maxValue(5, 'number.invalid'),
);
/** `quality` from 1, hardly works, to 5, works very well. */
export const partner = v.object({ elementId: id, quality: score });
export type Partner = v.InferOutput<typeof partner>;
export type PartnerMarks = Readonly<Record<string, readonly Partner[]>>;

const marks = {
  elementId: id,
  partners: v.pipe(v.array(partner), v.maxLength(mostPartners, 'input.invalid')),
};
export const partnerCommands = { 'partners.mark': v.object(marks) };
export const partnerEvents = { 'partners.marked': v.object(marks) };

/** Whether an element has named partners or is one. */
export const isPartner = ({ partners }: Pick<Meeting, 'partners'>, elementId: string): boolean =>
  Object.entries(partners).some(
    ([from, named]) =>
      named.length > 0 && (from === elementId || named.some((one) => one.elementId === elementId)),
  );

export const decidePartners: Decisions<typeof partnerCommands> = {
  'partners.mark': (meeting, { elementId, partners }, { actor }) => {
    pick(meeting.elements, elementId);
    if (actor.role === 'participant')
      need(elementHeldBy(meeting, actor.id ?? '') === elementId, 'seat.notYours');
    // The secretary may enter afterwards what came on paper.
    const isOffice = actor.role === 'secretary' || actor.role === 'organiser';
    const { state } = meeting.questionnaire;
    need(state === 'open' || (state === 'closed' && isOffice), 'questionnaire.closed');
    const named = new Set(partners.map((partner) => partner.elementId));
    need(named.size === partners.length && !named.has(elementId), 'input.invalid');
    for (const partnerId of named) pick(meeting.elements, partnerId);
    return [{ type: 'partners.marked', elementId, partners }];
  },
};

export const evolvePartners: Evolutions<typeof partnerEvents> = {
  'partners.marked': (meeting, { elementId, partners }) => ({
    ...meeting,
    partners: { ...meeting.partners, [elementId]: partners },
  }),
};

export type MatrixCell = { quality: number; mutual: boolean } | null;
/** Rows name, columns are named; both in the elements' order, without those that are in neither. */
export type PartnerMatrix = {
  names: string[];
  rows: MatrixCell[][];
  /** Elements that have named partners, and pairs that named each other. */
  marked: number;
  mutualPairs: number;
};

export function partnerMatrix({
  elements,
  partners,
}: Pick<Meeting, 'elements' | 'partners'>): PartnerMatrix {
  const qualityOf = (from: string, to: string) =>
    partners[from]?.find(({ elementId }) => elementId === to)?.quality ?? null;
  const involved = elements.filter(({ id }) => isPartner({ partners }, id));
  const rows = involved.map(({ id: from }) =>
    involved.map(({ id: to }): MatrixCell => {
      const quality = qualityOf(from, to);
      return quality === null ? null : { quality, mutual: qualityOf(to, from) !== null };
    }),
  );
  return {
    names: involved.map(({ shortName }) => shortName),
    rows,
    marked: involved.filter(({ id }) => (partners[id]?.length ?? 0) > 0).length,
    mutualPairs: rows.flat().filter((cell) => cell?.mutual).length / 2,
  };
}
