import { places, type Award, type Place } from '../meeting/awards';
import type { SecretaryView } from './secretary-view';
import { enumerated, lower } from './wording';

/* Awards as minutes and press release tell them. */

export type GivenAward = Pick<Award, 'title' | 'criterion'> & { places: Place[] };

/**
 * What has been given: while the meeting runs, the ranks announced; once it is closed also those handed over without
 * the screen. A document never tells a winner before the hall knows.
 */
export const givenAwards = ({
  awards,
  meeting,
}: Pick<SecretaryView, 'awards' | 'meeting'>): GivenAward[] =>
  awards.flatMap(({ title, criterion, winners, revealed }) => {
    const all = places({ winners });
    const given = meeting.phase === 'closed' ? all : all.slice(all.length - revealed);
    return given.length > 0 ? [{ title, criterion, places: given }] : [];
  });

export const villageOf = ({ village, subdistrict }: Pick<Place, 'village' | 'subdistrict'>) =>
  subdistrict ? `${village} (Kecamatan ${subdistrict})` : village;

/** The press release's sentences on awards, one a category; none when nothing was given (domain §4.4, paragraph 6). */
export const pressAwards = (view: Pick<SecretaryView, 'awards' | 'meeting'>): string[] =>
  givenAwards(view).map(({ title, places }) => {
    const ranks = places.map((place) => `peringkat ${place.rank} diraih ${villageOf(place)}`);
    return `Pada kesempatan itu diserahkan pula penghargaan ${lower(title)}: ${enumerated(ranks)}.`;
  });
