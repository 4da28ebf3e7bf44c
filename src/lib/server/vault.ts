import { createCipheriv, createDecipheriv, randomBytes, randomInt } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Room } from '../meeting/capability';
import { syncFolder } from './store/durable-file';

const nonceBytes = 12;
const tagBytes = 16;
const lengthBytes = 2;
/**
 * Whatever is sealed for one question has one of these lengths. For a choice: one with its code, or the order of all
 * candidates. For words: the same or twelve scores, and a note of 280 characters, three bytes each at most (cleanText
 * leaves nothing that JSON would escape longer).
 */
const plainBytes: Record<Room, number> = { choice: 64, words: 1002 };

/** Of randomInt, which fetches its chance for hundreds at once: asking the system for each vote took a third of sealing it. */
function newNonce(): Buffer {
  const nonce = Buffer.alloc(nonceBytes);
  const most = 2 ** 48 - 1;
  nonce.writeUIntBE(randomInt(most), 0, 6);
  nonce.writeUIntBE(randomInt(most), 6, 6);
  return nonce;
}

/**
 * Keys of secret ballots and of the questionnaire, one file each, outside the log. While a ballot is open its votes
 * can be read with it; when it closes the key is destroyed and nobody can join a voter and a choice any more.
 */
export class Vault {
  readonly #keys = new Map<string, Buffer>();

  constructor(private readonly folder: string) {
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      this.#keys.set(name, readFileSync(join(folder, name)));
  }

  get keyIds(): string[] {
    return [...this.#keys.keys()];
  }

  /** Makes a key, durable before what it seals opens. One made before an opening that failed serves the next. */
  async create(keyId: string): Promise<void> {
    if (this.#keys.has(keyId)) return;
    const key = randomBytes(32);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = await open(join(this.folder, keyId), 'w', 0o600);
    try {
      await file.writeFile(key);
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(this.folder);
    this.#keys.set(keyId, key);
  }

  /** AES-256-GCM, always the same length for the same room. */
  seal(keyId: string, plain: string, room: Room): string {
    const length = Buffer.byteLength(plain);
    if (length > plainBytes[room] - lengthBytes) throw new Error('sealed text too long');
    const padded = Buffer.alloc(plainBytes[room]);
    padded.writeUInt16BE(length);
    padded.write(plain, lengthBytes);
    const nonce = newNonce();
    const cipher = createCipheriv('aes-256-gcm', this.#key(keyId), nonce);
    const sealed = [nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat(sealed).toString('base64');
  }

  unseal(keyId: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv(
      'aes-256-gcm',
      this.#key(keyId),
      bytes.subarray(0, nonceBytes),
    );
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const padded = Buffer.concat([
      decipher.update(bytes.subarray(nonceBytes, -tagBytes)),
      decipher.final(),
    ]);
    return padded.toString('utf8', lengthBytes, lengthBytes + padded.readUInt16BE());
  }

  /** Overwrites and removes a key. @throws the system's error; the key is known then, to be destroyed later. */
  async destroy(keyId: string): Promise<void> {
    const path = join(this.folder, keyId);
    const known = await stat(path).catch(() => null);
    if (known) {
      const file = await open(path, 'r+');
      try {
        await file.write(Buffer.alloc(known.size), 0, known.size, 0);
        await file.sync();
      } finally {
        await file.close();
      }
      await rm(path);
      await syncFolder(this.folder);
    }
    this.#keys.get(keyId)?.fill(0);
    this.#keys.delete(keyId);
  }

  #key(keyId: string): Buffer {
    const key = this.#keys.get(keyId);
    if (!key) throw new Error(`no key for ${keyId}`);
    return key;
  }
}
