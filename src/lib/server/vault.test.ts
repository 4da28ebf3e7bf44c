import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostItems } from '../meeting/questionnaire';
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
      const sealed = vault.seal('b1', plain);
      expect(vault.unseal('b1', sealed)).toBe(plain);
      expect(sealed).toHaveLength(vault.seal('b1', '[]').length);
      expect(sealed).not.toBe(vault.seal('b1', plain));
    }),
  );
});

it('has room for the longest answer that a form lets through', async () => {
  const vault = new Vault(folder());
  await vault.create('b1');
  for (const character of ['\uffed', '"', '\\', '\n', '𝄞']) {
    const note = character.repeat(280 / character.length);
    expect(cleanText(note)).toBe(note);
    for (const answer of [
      ['disagree', note, 'ABC123'],
      [Array.from({ length: mostItems }, () => null), note],
    ])
      expect(vault.unseal('b1', vault.seal('b1', JSON.stringify(answer)))).toBe(
        JSON.stringify(answer),
      );
  }
  const candidates = Array.from({ length: mostCandidates }, (_, n) => n);
  expect(vault.unseal('b1', vault.seal('b1', JSON.stringify(candidates)))).toBe(
    JSON.stringify(candidates),
  );
});

it('finds its keys again after a restart, and loses them for ever when told', async () => {
  const path = folder();
  const vault = new Vault(path);
  await vault.create('b1');
  const sealed = vault.seal('b1', 'setuju');
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
  const sealed = vault.seal('b1', 'setuju');
  await vault.create('b1');
  expect(vault.unseal('b1', sealed)).toBe('setuju');
  const afterCut = new Vault(path);
  await afterCut.destroy('b1');
  await afterCut.create('b1');
  expect(afterCut.unseal('b1', afterCut.seal('b1', 'setuju'))).toBe('setuju');
});

it('refuses a seal that was tampered with', async () => {
  const vault = new Vault(folder());
  await vault.create('b1');
  const bytes = Buffer.from(vault.seal('b1', 'setuju'), 'base64');
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  expect(() => vault.unseal('b1', bytes.toString('base64'))).toThrow();
});
