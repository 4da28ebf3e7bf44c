import { expect, it } from 'vitest';
import { usualLayout } from '../../../documents/document';
import { printRules } from './print-rules';

const rules = (more = {}) =>
  printRules({ layout: usualLayout, draft: false, footer: 'Versi 1 · sidik isi 0a1b', ...more });

it('has the paper and margins of the office', () => {
  expect(rules()).toContain('@page portrait { size: 210mm 297mm; margin: 20mm 20mm 25mm 30mm;');
  const f4 = rules({ layout: { ...usualLayout, paper: 'F4' } });
  expect(f4).toContain('@page landscape { size: 330mm 215mm;');
});

it('says version and fingerprint at the foot, and DRAF on a draft', () => {
  expect(rules()).toContain('content: "Versi 1 · sidik isi 0a1b"');
  expect(rules()).not.toContain('DRAF');
  expect(rules({ draft: true })).toContain('content: "DRAF"');
});

it('lets nothing out of its string', () => {
  expect(rules({ footer: 'a"; } body { x\\' })).toContain('content: "a\\"; } body { x\\\\"');
});
