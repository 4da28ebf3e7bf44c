import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** No 0/O, 1/I/L. */
const readable = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/**
 * The installation's key. Link tokens are derived from it, so that a link can be shown again although only its hash
 * is stored (docs/decisions/links.md).
 */
export class Secret {
  readonly #key: Buffer;

  constructor(dataFolder: string) {
    const path = join(dataFolder, 'secret.key');
    try {
      this.#key = readFileSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      this.#key = randomBytes(32);
      writeFileSync(path, this.#key, { mode: 0o600, flag: 'wx', flush: true });
    }
  }

  /** 128-bit token of a meeting's link. */
  linkToken(code: string, linkId: string): string {
    return this.#derive(`link ${code} ${linkId}`);
  }

  /** Six letters and digits that are read from a table card and typed: none that look alike. */
  seatCode(code: string, elementId: string): string {
    const bytes = Buffer.from(this.#derive(`seat ${code} ${elementId}`), 'base64url');
    return [...bytes.subarray(0, 6)].map((byte) => readable[byte % readable.length]).join('');
  }

  get organiserToken(): string {
    return this.#derive('organiser');
  }

  isOrganiser(token: string | undefined): boolean {
    if (!token) return false;
    const [given, right] = [
      Buffer.from(hashToken(token)),
      Buffer.from(hashToken(this.organiserToken)),
    ];
    return timingSafeEqual(given, right);
  }

  #derive(purpose: string): string {
    return createHmac('sha256', this.#key)
      .update(purpose)
      .digest()
      .subarray(0, 16)
      .toString('base64url');
  }
}
