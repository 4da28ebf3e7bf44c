import { describe, expect, it } from 'vitest';
import {
  factorBoardPages,
  countsByTag,
  countsByType,
  factorBoard,
  indicatorsOf,
  publicNames,
} from './factor-board';
import { blankIndicator } from './imports';
import type { Meeting } from './meeting';
import { nextStep } from './next-step';
import { attendee, facilitator, presenterOf, refusal, secretary, send, type Said } from './testing';
import { hall } from './testing/hall';

type Stated = {
  id: string;
  elementId: string;
  kind?: 'supporting' | 'hindering';
  tag?: 'data' | 'people' | null;
};
const state = (meeting: Meeting, { id, elementId, kind = 'hindering', tag = null }: Stated) =>
  send(
    meeting,
    presenterOf(elementId),
    {
      type: 'report.add',
      elementId,
      entry: { part: 'factors', item: { text: `Faktor ${id}`, kind, tag } },
      before: null,
    },
    { id },
  );

const typed = send(hall(), secretary, {
  type: 'element.change',
  elementId: 'e2',
  was: { type: 'office' },
  now: { type: 'subdistrict' },
});
const stated = (
  [
    { id: 'f1', elementId: 'e1', tag: 'data' },
    { id: 'f2', elementId: 'e2', tag: 'data' },
    { id: 'f3', elementId: 'e3', tag: 'people', kind: 'supporting' },
    { id: 'f4', elementId: 'e3' },
  ] as Stated[]
).reduce(state, typed);
const merged = send(
  stated,
  secretary,
  { type: 'factor.merge', factorIds: ['f1', 'f2'], text: 'Data belum sama', tag: 'data' },
  { id: 'm1' },
);

describe('the board counts', () => {
  it('a merged factor once per tag', () => {
    expect(countsByTag(factorBoard(stated))).toEqual([
      { key: 'people', supporting: 1, hindering: 0 },
      { key: 'data', supporting: 0, hindering: 2 },
      { key: null, supporting: 0, hindering: 1 },
    ]);
    expect(countsByTag(factorBoard(merged))[1]).toMatchObject({ key: 'data', hindering: 1 });
  });

  it('... and once for each kind of element behind it', () => {
    expect(countsByType(factorBoard(merged), merged.elements)).toEqual([
      { key: 'office', supporting: 1, hindering: 2 },
      { key: 'subdistrict', supporting: 0, hindering: 1 },
    ]);
  });

  it('a participant who is not named under no kind of element', () => {
    const open = send(hall(), facilitator, { type: 'contribution.open', credit: 'nobody' });
    const said: Said = { type: 'contribution.give', text: 'x', kind: 'hindering', tag: null };
    const given = send(open, attendee('p1'), said, { id: 'k1' });
    const shown = send(given, secretary, {
      type: 'contribution.judge',
      contributionId: 'k1',
      verdict: 'shown',
    });
    const [line] = factorBoard(shown);
    expect(countsByType(factorBoard(shown), shown.elements)).toEqual([
      { key: null, supporting: 0, hindering: 1 },
    ]);
    expect(line && publicNames(line, shown.elements)).toEqual({ names: [], unnamed: 1 });
  });
});

describe('the board in pages', () => {
  it('begins with the overview and shows five of a kind at a time', () => {
    const many = Array.from({ length: 6 }).reduce<Meeting>(
      (meeting, _, n) => state(meeting, { id: `x${String(n)}`, elementId: 'e1', tag: 'data' }),
      merged,
    );
    const pages = factorBoardPages(factorBoard(many)).map((page) =>
      page.kind === 'tag' ? [page.tag, page.supporting.length, page.hindering.length] : page.kind,
    );
    expect(pages).toEqual([
      'overview',
      ['people', 1, 0],
      ['data', 0, 5],
      ['data', 0, 2],
      [null, 0, 1],
    ]);
  });

  it('turns by the desk’s key', () => {
    const shown = send(merged, facilitator, {
      type: 'stage.show',
      scene: { kind: 'factors', page: 0 },
    });
    expect(nextStep(shown).primary).toMatchObject({ name: 'nextPage', subject: '2/4' });
  });

  it('is one page when nobody has stated anything', () => {
    expect(factorBoardPages(factorBoard(hall()))).toEqual([{ kind: 'overview' }]);
  });
});

describe('a factor bears on indicators', () => {
  const indicator = {
    ...blankIndicator,
    code: 'SP9',
    name: 'Imunisasi dasar lengkap',
    unit: '%',
    target: 90,
    actual: 71.5,
  };
  const counted = send(
    merged,
    presenterOf('e1'),
    {
      type: 'report.add',
      elementId: 'e1',
      entry: { part: 'indicators', item: indicator },
      before: null,
    },
    { id: 'i1' },
  );
  const link = (itemId: string, elementId: string, indicatorIds: string[]): Said => ({
    type: 'report.change',
    elementId,
    part: 'factors',
    itemId,
    was: { indicatorIds: [] },
    now: { indicatorIds },
  });

  it('of its own element, seen on the merged line too', () => {
    const linked = send(counted, presenterOf('e1'), link('f1', 'e1', ['i1']));
    const line = factorBoard(linked).find(({ mergeId }) => mergeId === 'm1');
    expect(line && indicatorsOf(linked, line).map(({ code }) => code)).toEqual(['SP9']);
  });

  it('not of another, nor on what is not there', () => {
    expect(refusal(counted, presenterOf('e2'), link('f2', 'e2', ['i1']))).toBe('item.unknown');
    expect(refusal(counted, presenterOf('e1'), link('f1', 'e1', ['zz']))).toBe('item.unknown');
  });

  it('forgets an indicator that was removed', () => {
    const linked = send(counted, presenterOf('e1'), link('f1', 'e1', ['i1']));
    const removed = send(linked, presenterOf('e1'), {
      type: 'report.remove',
      elementId: 'e1',
      part: 'indicators',
      itemId: 'i1',
    });
    const line = factorBoard(removed)[0];
    expect(line && indicatorsOf(removed, line)).toEqual([]);
  });
});
