import type { Phase } from '../../meeting/meeting';
import type { NamedElement } from './join/search-elements';

/** What the page's HTML brings along, so that nothing has to be fetched before a name can be typed. */
export type PhonePageData = {
  code: string;
  /** The meeting's short title, else its title. */
  title: string;
  region: string;
  /** ISO date. */
  date: string;
  /** The office that keeps the attendance list. */
  office: string;
  phase: Phase;
  elements: readonly NamedElement[];
  /** Whether this phone is on the attendance list. */
  joined: boolean;
};
