import { expect, it } from 'vitest';
import { secretaryView } from '../../documents/testing';
import { secretary, send } from '../../meeting/testing';
import { hall } from '../../meeting/testing/hall';
import { beingWritten } from './being-written';

const stored = send(hall(), secretary, {
  type: 'minutes.write',
  section: 'opening',
  was: '',
  now: 'Tersimpan.',
});
const textOf = (view: ReturnType<typeof beingWritten>, section: string) =>
  view.minutes.sections[section]?.text;

it('shows what is typed over what is stored', () => {
  const view = beingWritten(secretaryView(stored), { opening: 'Diketik.', closing: 'Baru.' }, null);
  expect(textOf(view, 'opening')).toBe('Diketik.');
  expect(textOf(view, 'closing')).toBe('Baru.');
});

it('keeps the place of an open note that has become empty', () => {
  const view = secretaryView(stored);
  expect(textOf(beingWritten(view, { 'item:a1': '  ' }, 'item:a1'), 'item:a1')).toBe('…');
  expect(textOf(beingWritten(view, { 'item:a1': '  ' }, null), 'item:a1')).toBe('  ');
});

it('shows a final text as it was approved', () => {
  const closed = { ...stored, phase: 'closed' as const };
  const final = send(closed, secretary, { type: 'minutes.approve' });
  const view = beingWritten(secretaryView(final), { opening: 'Diketik.' }, 'opening');
  expect(textOf(view, 'opening')).toBe('Tersimpan.');
});
