import type { Element, Profile } from '../meeting/meeting';

/* Kartu meja and poster: what is printed for the hall, and what their QR codes say. */

export type Venue = Pick<
  Profile,
  'title' | 'date' | 'startsAt' | 'zone' | 'place' | 'wifi' | 'wifiPassword'
> & {
  code: string;
  /** `seatCode` is empty where an element has no vote of its own. */
  elements: (Pick<Element, 'id' | 'name' | 'shortName'> & { seatCode: string })[];
};
export type Card = Venue['elements'][number];

/** The address on the poster, short enough to be typed. */
export const joinAddress = (origin: string, { code }: Venue): string => `${origin}/${code}`;

/** Opens the join form with the element chosen and the code of the card at hand; a fragment reaches no log. */
export const cardAddress = (origin: string, { code }: Venue, { id, seatCode }: Card): string =>
  `${origin}/m/${code}#${[id, seatCode].filter(Boolean).join('.')}`;

/** `ABC 234`, easier to read out. */
export const readable = (seatCode: string): string => seatCode.replace(/^(...)(...)$/, '$1 $2');

/** What a phone's camera takes for a network with a password. The characters that end a field are escaped. */
export function wifiQr({ wifi, wifiPassword }: Venue): string {
  const field = (text: string) => text.replace(/[\\;,:"]/g, '\\$&');
  return `WIFI:T:WPA;S:${field(wifi)};P:${field(wifiPassword)};;`;
}
