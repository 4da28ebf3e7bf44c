import { expect, it } from 'vitest';
import { causeOf, lineOf } from './log';

const at = new Date(Date.UTC(2026, 11, 10, 0, 15));

it('writes one line, whatever is in a field', () => {
  expect(lineOf('warn', 'cannot be opened', { code: 'K7M4XP', cause: 'a "b"\nc' }, at)).toBe(
    '2026-12-10T00:15:00.000Z warn rakoor: cannot be opened code=K7M4XP cause="a \\"b\\"\\nc"',
  );
});

it('tells what the system said, but of other errors only where they arose', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  expect(causeOf(full)).toBe('ENOSPC: no space left on device');
  const quoting = new SyntaxError('Unexpected token in "Dr. Nama Peserta"');
  expect(causeOf(quoting)).toMatch(/^SyntaxError at /);
  expect(causeOf(quoting)).not.toContain('Nama Peserta');
  expect(causeOf('Nama Peserta')).toBe('string');
});
