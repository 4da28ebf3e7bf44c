import { expect, it } from 'vitest';
import { emptyProfile } from '../meeting/templates/empty-profile';
import { minutesFileName } from './file-name';

const named = (title: string, shortTitle = '') =>
  minutesFileName({ ...emptyProfile('2026-12-10'), title, shortTitle });

it.each([
  ['Rakoor TPPS', '', 'Notula_Rakoor_TPPS_2026-12-10.docx'],
  ['Panjang', 'Évaluasi: 2026/2027 "A"', 'Notula_Evaluasi_2026_2027_A_2026-12-10.docx'],
  ['会议', '', 'Notula_2026-12-10.docx'],
  ['', '', 'Notula_Rapat_Koordinasi_2026-12-10.docx'],
  ['x'.repeat(300), '', `Notula_${'x'.repeat(60)}_2026-12-10.docx`],
])('%s, %s', (title, shortTitle, name) => expect(named(title, shortTitle)).toBe(name));
