import { describe, expect, it } from 'vitest';
import { minutesDocument } from './minutes';
import { placeNow, placesIn, quoteOf, type Place } from './places';
import { secretaryView } from './testing';
import { playedDemo } from './testing/played';

it('gives every paragraph of the minutes a name of its own', () => {
  const document = minutesDocument(secretaryView(playedDemo()));
  const places = [...placesIn(document).values()];
  expect(places).toHaveLength(document.sections.flatMap(({ blocks }) => blocks).length);
  expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
});

describe('where something said about a paragraph belongs later', () => {
  const place = (key: string, text: string): Place => ({ key, anchor: 'a', text });
  const said = { place: 'a~1', quote: 'Dua' };
  const cases: [name: string, places: Place[], found: string | undefined][] = [
    ['nothing changed', [place('a~0', 'Satu'), place('a~1', 'Dua')], 'a~1'],
    ['another came before it', [place('a~1', 'Satu'), place('a~2', 'Dua')], 'a~2'],
    ['it was reworded', [place('a~0', 'Satu'), place('a~1', 'Dua belas')], 'a~1'],
    ['it is gone', [place('a~0', 'Satu')], undefined],
  ];
  it.each(cases)('%s', (_, places, found) => {
    expect(placeNow(places, said)?.key).toBe(found);
  });
});

it('quotes as kept texts are cleaned', () => {
  expect(quoteOf(' a \n b ')).toBe('a b');
  expect(quoteOf('x'.repeat(400))).toHaveLength(300);
});
