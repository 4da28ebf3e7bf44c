import { expect, it } from 'vitest';
import { emptiest, linesOf, secretaryView } from '../testing';
import { playedDemo } from '../testing/played';
import { invitationLetter } from './invitation';
import { rundown } from './rundown';

const played = secretaryView(playedDemo());
const empty = secretaryView(emptiest());

it('invites every element, with the rundown behind', () => {
  const letter = invitationLetter(played);
  const lines = linesOf(letter, 'invitation');
  expect(lines).toContain('Hal: Undangan');
  expect(lines).toContain('Waktu: pukul 08.00 WITA s.d. selesai');
  expect(lines.at(-1)).toContain(played.profile.chair.name);
  expect(linesOf(letter, 'annex-I').filter((line) => /^\d+ \| /.test(line))).toHaveLength(24);
  expect(linesOf(letter, 'annex-II')).toContain('LAMPIRAN II');
  // It is sent before there are minutes: never a draft of them.
  expect(letter.draft).toBe(false);
  expect(letter.footer).not.toMatch(/disetujui/);
});

it('leaves dotted lines where nothing is known yet', () => {
  const lines = linesOf(invitationLetter(empty), 'invitation');
  expect(lines).toContain(`Nomor: ${'.'.repeat(28)}`);
  expect(lines).toContain(`Tempat: ${'.'.repeat(28)}`);
});

it('hands out the plan, not what became of it', () => {
  const lines = linesOf(rundown(played), 'rundown');
  expect(lines.find((line) => line.startsWith('1 | '))).toMatch(
    /^1 \| 08\.00 s\.d\. 08\.45 \| Registrasi peserta \| Panitia$/,
  );
  expect(lines.filter((line) => / \| Paparan /.test(line)).length).toBeGreaterThan(3);
});
