import { expect, it } from 'vitest';
import { hall } from '../meeting/testing/hall';
import { documentNamed, isDocument, secretaryView } from './files';

const view = secretaryView(hall());

it('draws up the minutes under any name that begins with their kind', () => {
  expect(documentNamed('Notula_Rakoor_2026-12-10.docx', view, 0)?.title).toBe(
    'Notula Rapat Koordinasi',
  );
  expect(documentNamed('Notula.docx', view, 0)).not.toBeNull();
});

it.each(['Surat_Rakoor.docx', 'Notula_Rakoor.pdf', 'Notula_"x.docx', 'constructor.docx', ''])(
  'knows no %s',
  (name) => {
    expect(isDocument(name)).toBe(false);
    expect(documentNamed(name, view, 0)).toBeNull();
  },
);
