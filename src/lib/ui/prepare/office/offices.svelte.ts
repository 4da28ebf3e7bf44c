import { resolve } from '$app/paths';
import { get, post, type Answer } from '../../../client/enter';
import { newId } from '../../../client/new-id';
import type { RefusalNotice } from '../../../meeting/refusal';

export type KnownOffice = {
  id: string;
  name: string;
  savedAt: number;
  letterheads: { id: string; name: string }[];
};

type Keeping = {
  office: KnownOffice | null;
  name: string;
  letterhead: string | null;
  letterheadName: string;
};

/** The offices that this meeting may take from or be kept as. */
export class KnownOffices {
  list = $state.raw<KnownOffice[] | null>(null);
  refusal = $state.raw<RefusalNotice | null>(null);
  readonly #address: string;

  constructor(code: string) {
    this.#address = resolve(`/m/${code}/offices`);
  }

  async load(): Promise<void> {
    const answer = await get<{ offices: KnownOffice[] }>(this.#address);
    if (answer.ok) this.list = answer.value.offices;
    else this.refusal = answer.refusal;
  }

  take = (office: string, letterhead: string): Promise<boolean> =>
    this.#ask({ do: 'take', id: newId(), office, letterhead });

  keep = ({ office, ...kept }: Keeping): Promise<boolean> =>
    this.#ask({
      do: 'keep',
      id: newId(),
      office: office?.id ?? null,
      savedAt: office?.savedAt ?? null,
      ...kept,
    });

  forget = async (office: string): Promise<Answer<unknown>> => {
    const answer = await post(this.#address, { do: 'forget', office });
    await this.load();
    return answer;
  };

  /** What was asked for, and the list as it stands then. */
  async #ask(what: object): Promise<boolean> {
    const answer = await post(this.#address, what);
    await this.load();
    this.refusal = answer.ok ? null : answer.refusal;
    return answer.ok;
  }
}
