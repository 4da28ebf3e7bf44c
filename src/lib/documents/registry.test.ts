import { describe, expect, it } from 'vitest';
import { blankIndicator } from '../meeting/imports';
import { suggestedIndicators } from '../meeting/templates/indicators';
import { listing } from './listing';
import { askedBy, documents, drawing, formats } from './registry';
import { demoBefore, emptiest, secretaryView } from './testing';
import { approvedDemo, playedDemo } from './testing/played';

const ready = (view: ReturnType<typeof secretaryView>) =>
  listing(view)
    .documents.filter(({ waitsFor }) => waitsFor === null)
    .map(({ stem }) => stem);

describe('the list of documents', () => {
  it('opens as the meeting goes on', () => {
    expect(ready(secretaryView(emptiest()))).toEqual(['Undangan', 'Notula', 'Daftar-Hadir']);
    expect(ready(secretaryView(demoBefore()))).toEqual([
      'Undangan',
      'Susunan-Acara',
      'Notula',
      'Daftar-Hadir',
      'Capaian-Indikator',
    ]);
    // The office's own Word file is filled in where there is one.
    const all = documents.flatMap(({ stem, filled }) => (filled ? [] : [stem]));
    expect(ready(secretaryView(playedDemo()))).toEqual(
      all.filter((stem) => stem !== 'Siaran-Pers' && stem !== 'Kuesioner'),
    );
    expect(ready(secretaryView(approvedDemo()))).toEqual(
      all.filter((stem) => stem !== 'Kuesioner'),
    );
  });

  it('names files that ask for just the document they stand for', () => {
    for (const { stem, files } of listing(secretaryView(demoBefore())).documents)
      for (const { format, name } of files) {
        const asked = askedBy(name);
        expect([asked?.kind.stem, asked?.format]).toEqual([stem, format]);
        expect(name).toMatch(/^[A-Za-z0-9_.-]+$/);
      }
    expect(new Set(documents.map(({ stem }) => stem)).size).toBe(documents.length);
  });

  it('draws whatever it lists, of the shortest meeting too', () => {
    const views = [emptiest(), approvedDemo()].map(secretaryView);
    for (const view of views)
      for (const kind of documents)
        for (const format of formats.filter((one) => kind[one])) {
          const drawn = drawing({ kind, format }, view, 0);
          expect(drawn?.format).toBe(format);
          expect(JSON.stringify(drawn)).not.toMatch(/undefined|NaN|\[object/);
        }
  });

  it('shows no star that stands for emphasis', () => {
    const meeting = approvedDemo();
    const wasting = suggestedIndicators.find(({ code }) => code === 'D3') ?? suggestedIndicators[0];
    const starred = [wasting, { ...wasting, code: '', name: 'Kelas *parenting*' }].map(
      (entry, n) => ({ ...blankIndicator, ...entry, id: `starred${String(n)}`, actual: 90 }),
    );
    const reports = Object.fromEntries(
      Object.entries(meeting.reports).map(([elementId, report]) => [
        elementId,
        { ...report, indicators: [...report.indicators, ...starred] },
      ]),
    );
    const view = secretaryView({ ...meeting, reports });
    // In a chat the stars are the emphasis.
    for (const format of formats.filter((one) => one !== 'txt'))
      for (const kind of documents.filter((one) => one[format])) {
        const drawn = JSON.stringify(drawing({ kind, format }, view, 0));
        expect(drawn, kind.stem).not.toMatch(/\*\w|\w\*/);
      }
  });
});
