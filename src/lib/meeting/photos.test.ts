import { describe, expect, it } from 'vitest';
import type { CheckedFile } from './attachments';
import { filesOf } from './kept-files';
import { mostPhotos, photoBytes } from './photos';
import { facilitator, refusal, secretary, send } from './testing';
import { hall } from './testing/hall';

const file: CheckedFile = {
  name: 'a.jpg',
  type: 'image/jpeg',
  bytes: 70_000,
  pages: 1,
  sha256: '',
};
const add = (meeting: ReturnType<typeof hall>, id: string, more: Partial<CheckedFile> = {}) =>
  send(meeting, secretary, { type: 'photo.add', file: { ...file, ...more } }, { id });
const order = ({ photos }: ReturnType<typeof hall>) => photos.map(({ id }) => id);

describe('photos of the minutes', () => {
  const three = ['f1', 'f2', 'f3'].reduce((before, id) => add(before, id), hall());

  it('stand in their order, and their files are kept as long as they are spoken of', () => {
    const moved = send(three, secretary, { type: 'photo.move', photoId: 'f3', before: 'f1' });
    expect(order(moved)).toEqual(['f3', 'f1', 'f2']);
    const fewer = send(moved, secretary, { type: 'photo.remove', photoId: 'f1' });
    expect([...filesOf(fewer)]).toEqual(['f3', 'f2']);
  });

  it('have a caption that two cannot overwrite unseen', () => {
    const say = { type: 'photo.caption', photoId: 'f1', was: '', now: 'Pembukaan' } as const;
    const said = send(three, secretary, say);
    expect(said.photos[0]?.caption).toBe('Pembukaan');
    expect(refusal(said, secretary, { ...say, now: 'Doa' })).toBe('edit.conflict');
  });

  it.each([
    ['a picture that Word does not show', { type: 'image/webp' }],
    ['a PDF', { type: 'application/pdf' }],
    ['one too large to be mailed sixty times', { bytes: photoBytes + 1 }],
  ] as const)('are refused: %s', (_, more) => {
    const say = { type: 'photo.add', file: { ...file, ...more } } as const;
    expect(refusal(hall(), secretary, say)).toBe('photo.notForPaper');
  });

  it('are no more than the annex holds, and the secretary’s alone', () => {
    const full = Array.from({ length: mostPhotos }, (_, n) => `g${String(n)}`).reduce(
      (before, id) => add(before, id),
      hall(),
    );
    expect(refusal(full, secretary, { type: 'photo.add', file })).toBe('photo.tooMany');
    expect(refusal(hall(), facilitator, { type: 'photo.add', file })).toBe('role.forbidden');
  });
});
