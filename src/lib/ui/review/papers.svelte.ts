import { get } from '../../client/enter';
import type { Document } from '../../documents/document';
import type { RefusalNotice } from '../../meeting/refusal';

/** What lies with the chair: drawn up by the server, so that nothing but the papers reaches this page. */
export type ReadPapers = { round: number; file: string; minutes: Document; press: Document };

export class Papers {
  #read = $state.raw<ReadPapers | null>(null);
  #refusal = $state.raw<RefusalNotice | null>(null);

  constructor(private readonly code: string) {}

  get read(): ReadPapers | null {
    return this.#read;
  }
  get refusal(): RefusalNotice | null {
    return this.#refusal;
  }

  async load(): Promise<void> {
    const answer = await get<ReadPapers>(`/m/${this.code}/review/paper`);
    this.#refusal = answer.ok ? null : answer.refusal;
    this.#read = answer.ok ? answer.value : null;
  }

  /** It no longer lies here. */
  forget(): void {
    this.#read = null;
    this.#refusal = null;
  }
}
