import { expect, it } from 'vitest';
import { minutesDocument } from './minutes';
import { placesIn } from './places';
import { sourceOf } from './sources';
import { secretaryView } from './testing';
import { approvedDemo } from './testing/played';

it('knows where everything comes from that flows into the minutes', () => {
  const view = secretaryView(approvedDemo());
  const unknown = [...placesIn(minutesDocument(view))].filter(
    ([{ origin }, { anchor }]) =>
      origin === 'auto' && sourceOf(anchor, view).words.id === 'data rapat',
  );
  expect(unknown.map(([, { key, text }]) => `${key} ${text}`)).toEqual([
    'deliberation~0 Pembahasan',
  ]);
});
