import { expect, it } from 'vitest';
import { minutesDocument } from '../../documents/minutes';
import { missing } from '../../documents/missing';
import { secretaryView } from '../../documents/testing';
import type { Meeting } from '../../meeting/meeting';
import { facilitator, secretary, send } from '../../meeting/testing';
import { hall } from '../../meeting/testing/hall';
import { outline } from './outline';

function outlineOf(meeting: Meeting) {
  const view = secretaryView(meeting);
  return outline(minutesDocument(view), missing(view), view);
}
const partOf = (meeting: Meeting, anchor: string) =>
  outlineOf(meeting).find((part) => part.anchor === anchor);

it('lists the parts of the paper in their order', () => {
  const labels = outlineOf(hall()).map(({ label, depth }) => [depth, label]);
  expect(labels.slice(0, 4)).toEqual([
    [1, ''],
    [1, 'A. Kata Pembukaan'],
    [1, 'B. Pembahasan'],
    [2, '1. Penilaian Indikator'],
  ]);
  expect(labels.at(-1)).toEqual([1, 'Lampiran V. Daftar Hadir']);
});

it('tells what is automatic, empty and written', () => {
  expect(partOf(hall(), 'annex-V')?.progress).toEqual({ kind: 'auto' });
  expect(partOf(hall(), 'deliberation')?.progress).toEqual({ kind: 'none' });
  expect(partOf(hall(), 'opening')?.progress).toEqual({ kind: 'empty' });
  const now = 'Doa bersama.\n\nSambutan.';
  const written = send(hall(), secretary, {
    type: 'minutes.write',
    section: 'opening',
    was: '',
    now,
  });
  expect(partOf(written, 'opening')?.progress).toEqual({ kind: 'written', count: 2 });
});

it('is content with strategic steps that flow in by themselves', () => {
  expect(partOf(hall(), 'strategy')).toMatchObject({ progress: { kind: 'empty' } });
  const tagged = send(hall(), secretary, {
    type: 'recommendation.change',
    recommendationId: 'r1',
    was: { forYear: null },
    now: { forYear: 2027 },
  });
  expect(partOf(tagged, 'strategy')).toMatchObject({ progress: { kind: 'auto' }, missing: [] });
});

it('counts decisions and gathers what an element lacks under the presentations', () => {
  const meeting = hall();
  expect(partOf(meeting, 'decisions')?.progress).toEqual({ kind: 'some', done: 0, all: 1 });
  const decided = send(meeting, facilitator, {
    type: 'decision.confirm',
    recommendationId: 'r1',
    ballotId: null,
    outcome: 'adopted',
    text: 'Posyandu keliling',
    reason: '',
  });
  expect(partOf(decided, 'decisions')?.progress).toEqual({ kind: 'some', done: 1, all: 1 });
  const presentations = partOf(meeting, 'presentations');
  expect(presentations?.progress).toEqual({ kind: 'some', done: 0, all: 3 });
  expect(presentations?.missing.map(({ what }) => what.id)).toContain('Dinas 2: kendala');
});
