import { expect, it } from 'vitest';
import { usualLayout } from './document';
import { logoSize, pageOf, textWidth } from './page';

it.each([
  ['A4', 'portrait', 160],
  ['F4', 'portrait', 165],
  ['folio', 'portrait', 165.9],
  ['A4', 'landscape', 257],
  ['F4', 'landscape', 290],
] as const)('%s %s leaves %s mm for the text', (paper, orientation, width) => {
  expect(textWidth({ ...usualLayout, paper }, orientation)).toBeCloseTo(width);
});

it('lays the sheet on its side', () => {
  expect(pageOf(usualLayout, 'landscape')).toMatchObject({ width: 297, height: 210 });
});

it.each([
  [600, 600, 21, 21],
  [400, 800, 12.5, 25],
  [800, 100, 21, 2.625],
])('a logo of %i × %i pixels is %d × %d mm', (width, height, wide, high) => {
  const size = logoSize({ width, height });
  expect(size.width).toBeCloseTo(wide);
  expect(size.height).toBeCloseTo(high);
});
