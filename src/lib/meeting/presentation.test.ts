import { describe, expect, it } from 'vitest';
import { usualThresholds } from './achievement';
import { blankIndicator } from './imports';
import { emptyReport, type Factor, type Indicator, type Report } from './meeting';
import { inPages, indicatorRow, presentationPages, rowsPerPage } from './presentation';

const points = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `x${String(n)}`,
    text: `Butir ${String(n + 1)}`,
  }));
const indicators = (count: number): Indicator[] =>
  points(count).map(({ id, text }) => ({
    ...blankIndicator,
    id,
    name: text,
    target: 80,
    actual: 60,
    source: 'SSGI',
    year: 2026,
    note: 'n',
  }));
const factors = (count: number, kind: Factor['kind']): Factor[] =>
  points(count).map((p) => ({ ...p, kind, tag: null, indicatorIds: [] }));
const shape = (report: Partial<Report>) =>
  presentationPages({ ...emptyReport, ...report }, usualThresholds).map((page) => {
    if (page.kind === 'texts')
      return `texts ${String(page.achievements.length)}+${String(page.obstacles.length)}`;
    if (page.kind === 'factors')
      return `factors ${String(page.supporting.length)}+${String(page.hindering.length)}`;
    if (page.kind === 'attachment') return `${page.name} ${String(page.page)}`;
    return `indicators ${String(page.indicators.length)}`;
  });

describe('a presentation in pages', () => {
  it('ends with its material, each page knowing what comes next', () => {
    const file = { elementId: 'e1', bytes: 1, name: 'a', sha256: '' } as const;
    const pages = presentationPages(emptyReport, usualThresholds, [
      { ...file, id: 'f1', type: 'application/pdf', pages: 2 },
      { ...file, id: 'f2', type: 'image/png', pages: 1 },
    ]);
    const shown = pages.flatMap((page) =>
      page.kind === 'attachment' ? [[page.fileId, page.page, page.next?.fileId ?? null]] : [],
    );
    expect(pages).toHaveLength(3);
    expect(shown).toEqual([
      ['f1', 1, 'f1'],
      ['f1', 2, 'f2'],
      ['f2', 1, null],
    ]);
  });

  it('has one page even when nothing was filled in', () => {
    expect(shape({})).toEqual(['texts 0+0']);
  });

  it('has no empty page for texts where there is something else to show', () => {
    expect(shape({ indicators: indicators(2) })).toEqual(['indicators 2']);
  });

  it('shows five of a kind at a time and loses none', () => {
    expect(
      shape({ achievements: points(7), obstacles: points(2), indicators: indicators(6) }),
    ).toEqual(['texts 5+2', 'texts 2+0', 'indicators 5', 'indicators 1']);
  });

  it('ends with what helped and what hindered', () => {
    const both = [...factors(6, 'supporting'), ...factors(1, 'hindering')];
    expect(shape({ factors: both })).toEqual(['factors 5+1', 'factors 1+0']);
  });

  it('goes on numbering over the pages', () => {
    const [, second] = presentationPages({ ...emptyReport, obstacles: points(6) }, usualThresholds);
    expect(second).toMatchObject({ obstacles: [{ number: 6, text: 'Butir 6' }] });
  });
});

it('a row carries its rate and status, and no internal note', () => {
  const [given] = indicators(1);
  if (!given) throw new Error('no indicator');
  expect(indicatorRow(given, usualThresholds)).toEqual({
    name: 'Butir 1',
    code: '',
    period: null,
    previous: null,
    unit: '%',
    direction: 'higher',
    target: 80,
    actual: 60,
    source: 'SSGI',
    year: 2026,
    rate: 75,
    status: 'below',
  });
});

it('full pages leave no empty one behind', () => {
  expect(inPages(points(rowsPerPage * 2), rowsPerPage)).toHaveLength(2);
  expect(inPages([], rowsPerPage)).toEqual([]);
});
