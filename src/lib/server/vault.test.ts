import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Room } from '../meeting/capability';
import { mostItems } from '../meeting/questionnaire';
import { choices } from '../meeting/shapes/ballot';
import { mostCandidates } from '../meeting/shapes/election';
import { cleanText } from '../meeting/text';
import { Vault } from './vault';

const folder = () => mkdtempSync(join(tmpdir(), 'rakoor-vault-'));

it('gives back what it sealed, at one length whatever the text, never twice the same', async () => {
  const vault = new Vault(folder());
  await vault.create('b1');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 280 }), (note) => {
      const plain = JSON.stringify(['disagree', note.slice(0, 280)]);
      const sealed = vault.seal('b1', plain, 'words');
      expect(vault.unseal('b1', sealed)).toBe(plain);
      expect(sealed).toHaveLength(vault.seal('b1', '[]', 'words').length);
      expect(sealed).not.toBe(vault.seal('b1', plain, 'words'));
    }),
  );
});

it('has room for the longest answer that a form lets through', async () => {
  const vault = new Vault(folder());
  await vault.create('b1');
  const returns = (answer: unknown, room: Room) => {
    const plain = JSON.stringify(answer);
    expect(vault.unseal('b1', vault.seal('b1', plain, room))).toBe(plain);
  };
  for (const choice of choices) returns([choice, '', 'ABC123'], 'choice');
  returns(
    Array.from({ length: mostCandidates }, (_, n) => n),
    'choice',
  );
  for (const character of ['\uffed', '"', '\\', '\n', '𝄞']) {
    const note = character.repeat(280 / character.length);
    expect(cleanText(note)).toBe(note);
    returns(['disagree', note, 'ABC123'], 'words');
    returns([Array.from({ length: mostItems }, () => null), note], 'words');
  }
});

it('seals no more than there is room for, and no two rooms alike', async () => {
  const vault = new Vault(folder());
  await vault.create('b1');
  expect(() => vault.seal('b1', 'x'.repeat(63), 'choice')).toThrow();
  expect(vault.seal('b1', '', 'choice').length).toBeLessThan(vault.seal('b1', '', 'words').length);
});

it('finds its keys again after a restart, and loses them for ever when told', async () => {
  const path = folder();
  const vault = new Vault(path);
  await vault.create('b1');
  const sealed = vault.seal('b1', 'setuju', 'choice');
  const again = new Vault(path);
  expect(again.unseal('b1', sealed)).toBe('setuju');
  await again.destroy('b1');
  expect(readdirSync(path)).toEqual([]);
  expect(() => again.unseal('b1', sealed)).toThrow();
  expect(() => new Vault(path).unseal('b1', sealed)).toThrow();
});

it('keeps a key whose ballot could not be opened for the next try', async () => {
  const path = folder();
  writeFileSync(join(path, 'b1'), 'cut');
  const vault = new Vault(folder());
  await vault.create('b1');
  const sealed = vault.seal('b1', 'setuju', 'choice');
  await vault.create('b1');
  expect(vault.unseal('b1', sealed)).toBe('setuju');
  const afterCut = new Vault(path);
  await afterCut.destroy('b1');
  await afterCut.create('b1');
  expect(afterCut.unseal('b1', afterCut.seal('b1', 'setuju', 'choice'))).toBe('setuju');
});

it('refuses a seal that was tampered with', async () => {
  const vault = new Vault(folder());
  await vault.create('b1');
  const bytes = Buffer.from(vault.seal('b1', 'setuju', 'choice'), 'base64');
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  expect(() => vault.unseal('b1', bytes.toString('base64'))).toThrow();
});
