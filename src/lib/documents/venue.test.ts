import { expect, it } from 'vitest';
import { cardAddress, joinAddress, readable, wifiQr, type Venue } from './venue';

const venue: Venue = {
  code: 'K7M4XP',
  title: 'Rakoor',
  date: '2026-12-10',
  startsAt: '08:00',
  zone: 'WITA',
  place: 'Hotel Contoh',
  wifi: 'Hotel; "Contoh"',
  wifiPassword: 'a:b\\c,d',
  elements: [{ id: 'e1', name: 'Dinas Kesehatan', shortName: 'Dinkes', seatCode: 'ABC234' }],
};

it('leads phones to the meeting, a card to its element', () => {
  const [card] = venue.elements;
  expect(joinAddress('http://10.0.0.2:3000', venue)).toBe('http://10.0.0.2:3000/K7M4XP');
  expect(card && cardAddress('http://10.0.0.2:3000', venue, card)).toBe(
    'http://10.0.0.2:3000/m/K7M4XP#e1.ABC234',
  );
  expect(card && cardAddress('http://a', venue, { ...card, seatCode: '' })).toBe(
    'http://a/m/K7M4XP#e1',
  );
  expect(readable('ABC234')).toBe('ABC 234');
});

it('names a network so that no character of it ends a field', () => {
  expect(wifiQr(venue)).toBe('WIFI:T:WPA;S:Hotel\\; \\"Contoh\\";P:a\\:b\\\\c\\,d;;');
});
