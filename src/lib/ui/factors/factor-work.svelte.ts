import { createContext } from 'svelte';
import { language } from '../../client/language.svelte';
import { factorTexts } from '../../locale/factors';
import type { CommandInput, CommandName } from '../../meeting/commands';
import type { StatedFactor } from '../../meeting/factors';
import { byId } from '../../meeting/lists';
import type { Factor } from '../../meeting/meeting';
import type { Ack } from '../../meeting/protocol';
import type { RefusalNotice } from '../../meeting/refusal';
import { listOf, neighbour, rowsOf, type FactorRow, type FactorView, type ListName } from './rows';

export type Send = <K extends CommandName>(type: K, command: CommandInput<K>) => Promise<Ack>;

const blank = {
  reason: '',
  problem: '',
  action: '',
  ownerId: null,
  supporters: '',
  due: null,
  dueNote: '',
  measure: '',
  funding: '',
};

const wordingOf = ({ text }: FactorRow): string =>
  factorTexts.id.draftText(text.replace(/\.\s*$/, '')).slice(0, 1200);

/** Work on the factors: a list, the row that keys act on, the rows marked to be merged. */
export class FactorWork {
  #list = $state<ListName>('hindering');
  #chosen = $state<string | null>(null);
  #marked = $state.raw<readonly string[]>([]);
  #refusal = $state.raw<RefusalNotice | null>(null);

  constructor(
    private readonly view: () => FactorView,
    private readonly send: Send,
  ) {}

  get list(): ListName {
    return this.#list;
  }
  get refusal(): RefusalNotice | null {
    return this.#refusal;
  }
  get rows(): FactorRow[] {
    return rowsOf(this.view(), this.#list, language.current);
  }
  /** The row that is open; the first one until somebody chooses. */
  get chosen(): FactorRow | undefined {
    const { rows } = this;
    const isChosen = ({ id, factor }: FactorRow) =>
      id === this.#chosen || factor?.origins.some((origin) => origin.id === this.#chosen) === true;
    return rows.find(isChosen) ?? rows[0];
  }
  get marked(): FactorRow[] {
    return this.rows.filter(({ id }) => this.#marked.includes(id));
  }

  /** Who stated it, as staff see it: by name, whatever was promised for the screen. */
  nameOf({ elementId, contribution }: StatedFactor): string {
    if (contribution)
      return [contribution.author.name, contribution.author.from].filter(Boolean).join(', ');
    return byId(this.view().elements, elementId)?.shortName ?? '';
  }

  count(list: ListName): number {
    return rowsOf(this.view(), list, language.current).length;
  }

  show(list: ListName): void {
    this.#list = list;
    this.#chosen = null;
    this.#marked = [];
    this.#refusal = null;
  }

  choose(id: string): void {
    this.#chosen = id;
  }

  walk(by: 1 | -1): void {
    this.#chosen = neighbour(this.rows, this.chosen?.id ?? null, by);
  }

  /** Opens the line in which a factor stands. */
  find(factorId: string): void {
    const place = listOf(this.view(), factorId);
    if (!place) return;
    this.show(place.list);
    this.#chosen = place.id;
  }

  mark({ id }: FactorRow): void {
    this.#marked = this.#marked.includes(id)
      ? this.#marked.filter((other) => other !== id)
      : [...this.#marked, id];
  }

  /** One key: a draft that answers this row. Its wording is still the problem's, for somebody to turn round. */
  draft(row: FactorRow): Promise<Ack> | undefined {
    if (!row.answerable || this.isDrafted(row)) return;
    return this.#do('recommendation.add', {
      recommendation: { ...blank, ...row.answerable, text: wordingOf(row) },
      before: null,
    });
  }

  /** Whether that key was pressed already and nobody has touched the draft: a second one would be the same. */
  isDrafted(row: FactorRow): boolean {
    const { recommendations } = this.view();
    return row.answeredBy.some(({ id }) => byId(recommendations, id)?.text === wordingOf(row));
  }

  judge(contributionId: string, verdict: 'shown' | 'declined'): Promise<Ack> {
    const next = neighbour(this.rows, contributionId, 1);
    if (next !== contributionId) this.#chosen = next;
    return this.#do('contribution.judge', { contributionId, verdict });
  }

  /** The marked rows as one, in the first one's words, which can then be changed. */
  async merge(): Promise<void> {
    const { marked } = this;
    const [first] = marked;
    if (!first || marked.length < 2) return;
    const factorIds = marked.flatMap(({ factor }) => factor?.origins.map(({ id }) => id) ?? []);
    const tag = marked.find((row) => row.tag !== null)?.tag ?? null;
    const answer = await this.#do('factor.merge', { factorIds, text: first.text, tag });
    if (!answer.ok) return;
    this.#marked = [];
    // The merged line may arrive after this answer: it is known by what it is made of.
    this.#chosen = factorIds[0] ?? null;
  }

  separate(mergeId: string, factorId: string | null): Promise<Ack> {
    return this.#do('factor.separate', { mergeId, factorId });
  }

  reword(mergeId: string, was: string, now: string): Promise<Ack> {
    return this.send('factor.reword', { mergeId, was: { text: was }, now: { text: now } });
  }

  /** Puts a row under another tag, wherever it came from. */
  tag(row: FactorRow, was: Factor['tag'], now: Factor['tag']): Promise<Ack> {
    const change = { was: { tag: was }, now: { tag: now } };
    const origin = row.factor?.origins[0];
    if (row.factor?.mergeId)
      return this.send('factor.reword', { mergeId: row.factor.mergeId, ...change });
    if (origin?.elementId && !origin.contribution) {
      const { elementId, id: itemId } = origin;
      return this.send('report.change', { elementId, part: 'factors', itemId, ...change });
    }
    return this.send('contribution.sort', { contributionId: row.id, ...change });
  }

  async #do<K extends CommandName>(type: K, command: CommandInput<K>): Promise<Ack> {
    this.#refusal = null;
    const answer = await this.send(type, command);
    this.#refusal = answer.ok ? null : answer.refusal;
    return answer;
  }
}

export const [getFactorWork, setFactorWork] = createContext<FactorWork>();
