import { get, post, type Answer } from '../../../client/enter';
import type { RefusalNotice } from '../../../meeting/refusal';
import type { TextBlock } from '../../../meeting/text-blocks';

type Kept = { blocks: TextBlock[] };

/** The office's text blocks, fetched when they are first wanted. */
export class TextBlockShelf {
  #blocks = $state.raw<readonly TextBlock[] | null>(null);
  #refusal = $state.raw<RefusalNotice | null>(null);

  constructor(private readonly code: string) {}

  /** Null until they are here. */
  get blocks(): readonly TextBlock[] | null {
    return this.#blocks;
  }
  get refusal(): RefusalNotice | null {
    return this.#refusal;
  }

  async load(): Promise<void> {
    this.#take(await get<Kept>(this.#path));
  }

  /** Adds, changes or removes one; true when it is kept. */
  async change(was: TextBlock | null, now: TextBlock | null): Promise<boolean> {
    const answer = await post<Kept>(this.#path, { was, now });
    this.#take(answer);
    return answer.ok;
  }

  get #path(): string {
    return `/m/${this.code}/text-blocks`;
  }

  #take(answer: Answer<Kept>): void {
    this.#refusal = answer.ok ? null : answer.refusal;
    if (answer.ok) this.#blocks = answer.value.blocks;
  }
}
