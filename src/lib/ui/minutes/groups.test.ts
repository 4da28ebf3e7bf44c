import { expect, it } from 'vitest';
import { headingItem, item, words } from '../../documents/write';
import { groups } from './groups';

const heading = headingItem(1, 'Kata Pembukaan', 'opening');
const automatic = item(2, words('Rapat dibuka.'));
const written = (text: string, section: string) => item(2, words(text), { origin: { section } });

it('gathers neighbours of one writer and begins anew at an anchor', () => {
  const blocks = [
    { kind: 'title' as const, text: 'NOTULA', lines: [] },
    automatic,
    heading,
    automatic,
    written('a', 'opening'),
    written('b', 'opening'),
    written('c', 'item:a1'),
    automatic,
  ];
  expect(groups(blocks).map(({ key, by, blocks }) => [key, by, blocks.length])).toEqual([
    ['form 1', 'form', 1],
    ['auto 1', 'auto', 1],
    ['opening 1', 'auto', 2],
    ['opening 2', { section: 'opening' }, 2],
    ['item:a1 1', { section: 'item:a1' }, 1],
    ['auto 2', 'auto', 1],
  ]);
});

it('keeps the key of a section while its text grows', () => {
  const keys = (texts: string[]) =>
    groups([heading, ...texts.map((text) => written(text, 'opening'))]).map(({ key }) => key);
  expect(keys(['a', 'b', 'c'])).toEqual(keys(['a']));
});
