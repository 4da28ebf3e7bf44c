import { describe, expect, it } from 'vitest';
import { attachmentsOf, filesOf, type CheckedFile } from './attachments';
import { presenterOf, secretary, send } from './testing';
import { hall } from './testing/hall';

const image: CheckedFile = { name: 'a.png', type: 'image/png', bytes: 10, pages: 1, sha256: '' };
const pdf: CheckedFile = {
  name: 'a.pdf',
  type: 'application/pdf',
  bytes: 10,
  pages: 4,
  sha256: '',
};

const add = (
  meeting: ReturnType<typeof hall>,
  id: string,
  file: CheckedFile,
  replaces: string | null = null,
  elementId = 'e1',
) =>
  send(
    meeting,
    presenterOf(elementId),
    { type: 'attachment.add', elementId, file, replaces },
    { id },
  );
const order = (meeting: ReturnType<typeof hall>) =>
  attachmentsOf(meeting, 'e1').map(({ id }) => id);

describe('the material of an element', () => {
  const three = ['f1', 'f2', 'f3'].reduce((before, id) => add(before, id, image), hall());

  it('is a set of images in their order', () => {
    expect(order(three)).toEqual(['f1', 'f2', 'f3']);
    const place = { elementId: 'e1', attachmentId: 'f3', before: 'f1' };
    const moved = send(three, secretary, { type: 'attachment.move', ...place });
    expect(order(moved)).toEqual(['f3', 'f1', 'f2']);
    const gone = send(moved, secretary, {
      type: 'attachment.remove',
      elementId: 'e1',
      attachmentId: 'f1',
    });
    expect(order(gone)).toEqual(['f3', 'f2']);
    expect([...filesOf(gone)]).toEqual(['f3', 'f2']);
  });

  it('or one PDF: each takes the place of the other', () => {
    const one = add(three, 'f4', pdf);
    expect(order(one)).toEqual(['f4']);
    expect(order(add(one, 'f5', pdf))).toEqual(['f5']);
    expect(order(add(one, 'f5', image))).toEqual(['f5']);
  });

  it('keeps the place of an image that is replaced', () => {
    expect(order(add(three, 'f4', image, 'f2'))).toEqual(['f1', 'f4', 'f3']);
    expect(order(add(three, 'f4', image, 'f3'))).toEqual(['f1', 'f2', 'f4']);
  });

  it('has its limits, and belongs to one element', () => {
    let full = hall();
    for (let n = 0; n < 20; n += 1) full = add(full, `f${n}`, image);
    expect(() => add(full, 'f20', image)).toThrow('file.tooMany');
    expect(order(add(full, 'f20', image, 'f0'))).toHaveLength(20);
    expect(() => add(full, 'f3', image, 'f0')).toThrow('id.taken');
    const others = { type: 'attachment.remove', elementId: 'e2', attachmentId: 'f1' } as const;
    expect(() => send(three, presenterOf('e2'), others)).toThrow('item.unknown');
    expect(() => send(three, presenterOf('e2'), { ...others, elementId: 'e1' })).toThrow(
      'role.forbidden',
    );
  });
});
