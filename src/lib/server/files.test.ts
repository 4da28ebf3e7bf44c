import { expect, it } from 'vitest';
import { hall } from '../meeting/testing/hall';
import { drawingNamed, secretaryView } from './files';

const view = secretaryView(hall());

it('draws up the minutes under any name that begins with their kind', () => {
  expect(drawingNamed('Notula_Rakoor_2026-12-10.docx', view, 0)).toMatchObject({
    format: 'docx',
    document: { title: 'Notula Rapat Koordinasi' },
  });
  expect(drawingNamed('Notula.docx', view, 0)).not.toBeNull();
});

it.each([
  'Surat_Rakoor.docx',
  'Notula_Rakoor.pdf',
  'Notula.xlsx',
  'Ringkasan-WhatsApp.docx',
  'Notula_"x.docx',
  'constructor.docx',
  '',
])('knows no %s', (name) => {
  expect(drawingNamed(name, view, 0)).toBeNull();
});
