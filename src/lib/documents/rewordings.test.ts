import { describe, expect, it } from 'vitest';
import type { Meeting } from '../meeting/meeting';
import { facilitator, secretary, send, type Said } from '../meeting/testing';
import { minutesDocument } from './minutes';
import { placesIn, wordsOf } from './places';
import { lostRewordings, mayReword } from './rewordings';
import { secretaryView } from './testing';
import { playedDemo } from './testing/played';

const meeting = playedDemo();
const draw = (of: Meeting) => minutesDocument(secretaryView(of));
const placeOf = (of: Meeting, anchor: string) => {
  const found = [...placesIn(draw(of))].find(
    ([block, place]) => place.anchor === anchor && mayReword(block),
  );
  if (!found) throw new Error(`nothing to reword at ${anchor}`);
  return found[1];
};
const summary = placeOf(meeting, 'summary');
const reword = (text: string) => ({
  type: 'minutes.reword' as const,
  place: summary.key,
  original: summary.text,
  was: '',
  now: text,
});
const words = 'Rapat dihadiri **seluruh** unsur.';
const said = send(meeting, secretary, reword(words));
const blockOf = (of: Meeting) =>
  draw(of)
    .sections.flatMap(({ blocks }) => blocks)
    .find(({ reworded }) => reworded);

describe('a reworded paragraph', () => {
  it('says the other words, and what it said', () => {
    const block = blockOf(said);
    expect(block && wordsOf(block)).toBe('Rapat dihadiri seluruh unsur.');
    expect(block?.reworded).toMatchObject({ original: summary.text, text: words, changed: false });
  });

  it('tells when its source has changed since', () => {
    const reopened = send(said, facilitator, { type: 'meeting.reopen' });
    const person = { name: 'Tamu', position: '', organisation: 'BAZNAS', elementId: null };
    const later = send(reopened, secretary, { type: 'attendee.register', ...person });
    const block = blockOf(later);
    expect(block && wordsOf(block)).toBe('Rapat dihadiri seluruh unsur.');
    expect(block?.reworded?.changed).toBe(true);
    expect(block?.reworded?.original).not.toBe(summary.text);
  });

  it('speaks for itself again when that is taken back', () => {
    const back = send(said, secretary, { ...reword(''), was: words });
    expect(draw(back).sections).toEqual(draw(meeting).sections);
  });
});

it('tells of words whose paragraph is gone', () => {
  const gone: Said = { ...reword('x'), place: 'element:zz~9', original: 'Tidak ada lagi' };
  const drawn = draw(send(said, secretary, gone));
  const { rewordings } = send(said, secretary, gone).minutes;
  expect(lostRewordings(drawn.sections, rewordings).map(({ place }) => place)).toEqual([
    'element:zz~9',
  ]);
});

it('leaves decisions and headings as they are', () => {
  const blocks = draw(meeting).sections.flatMap(({ blocks }) => blocks);
  const items = blocks.filter((block) => block.kind === 'item');
  expect(items.filter(({ form }) => form === 'decision').some(mayReword)).toBe(false);
  expect(items.filter(({ heading }) => heading).some(mayReword)).toBe(false);
});
