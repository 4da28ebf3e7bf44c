import { get } from '../../../client/enter';
import type { RefusalNotice } from '../../../meeting/refusal';

type Answer = { links: { id: string; path: string | null }[] };

/** The links' addresses: not in the view, because they carry the tokens; asked for when the links change. */
export class LinkPaths {
  #paths = $state.raw<ReadonlyMap<string, string | null> | null>(null);
  #refusal = $state.raw<RefusalNotice | null>(null);

  constructor(private readonly code: string) {}

  get isLoading(): boolean {
    return this.#paths === null && this.#refusal === null;
  }
  get refusal(): RefusalNotice | null {
    return this.#refusal;
  }
  /** Null: it was made under another key. Undefined: this reader may not see it. */
  of(linkId: string): string | null | undefined {
    return this.#paths?.get(linkId);
  }

  async load(): Promise<void> {
    const answer = await get<Answer>(`/m/${this.code}/links`);
    this.#refusal = answer.ok ? null : answer.refusal;
    if (answer.ok) this.#paths = new Map(answer.value.links.map(({ id, path }) => [id, path]));
  }
}
