import { byId } from '../meeting/lists';
import type { Views } from '../meeting/views';

/** All that a document may say: what the secretary may not see cannot be printed. */
export type SecretaryView = Views['secretary'];

export const shortNameOf = (
  { elements }: Pick<SecretaryView, 'elements'>,
  id: string | null,
): string => byId(elements, id)?.shortName ?? '';

/** Whoever voted for a seat: the element, or the person where each has a vote. */
export const seatNameOf = (
  view: Pick<SecretaryView, 'elements' | 'attendees'>,
  seatId: string | null,
): string => shortNameOf(view, seatId) || (byId(view.attendees, seatId)?.name ?? '');

export const isFinal = ({ minutes }: Pick<SecretaryView, 'minutes'>): boolean =>
  minutes.approvedAt !== null;

export const sectionOf = ({ minutes }: Pick<SecretaryView, 'minutes'>, section: string): string =>
  minutes.sections[section]?.text ?? '';
