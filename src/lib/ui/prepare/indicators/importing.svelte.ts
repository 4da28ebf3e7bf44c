import { resolve } from '$app/paths';
import { post } from '../../../client/enter';
import { newId } from '../../../client/new-id';
import type { ImportRow } from '../../../meeting/imports';
import type { RefusalNotice } from '../../../meeting/refusal';
import { libraryFields, valueFields, type Field } from '../../../meeting/sheet-words';
import type { Preparing } from '../preparing';
import type { Cell } from './cells';
import { checkLibrary, type LibraryEntry } from './check-library';
import { checkValues, type Checked } from './check-values';
import { guessColumns } from './columns';
import { replacedBy } from './replaced';
import type { SheetFault } from './sheet';
import { tableOf, type Table } from './tables';

export type Kind = 'values' | 'library';
type Outcome = Checked<ImportRow> | Checked<LibraryEntry>;
type Phase = 'idle' | 'reading' | 'preview' | 'sending' | 'done';

/** One import from choosing the file to the server's word. Nothing is sent before `send`. */
export class Importing {
  kind = $state<Kind>('values');
  phase = $state<Phase>('idle');
  columns = $state<(Field | null)[]>([]);
  fault = $state<SheetFault | null>(null);
  refusal = $state.raw<RefusalNotice | null>(null);
  sent = $state(0);
  #sheet = $state.raw<Cell[][]>([]);

  constructor(private readonly preparing: () => Preparing) {}

  readonly fields = $derived<readonly Field[]>(
    this.kind === 'values' ? valueFields : libraryFields,
  );
  readonly #table: Table = $derived(tableOf(this.#sheet, this.fields));
  readonly head = $derived(this.#table.head);
  readonly sample = $derived(this.#table.rows.slice(0, 3));
  readonly checked = $derived.by((): Outcome => {
    const { elements, library } = this.preparing().view;
    return this.kind === 'values'
      ? checkValues(this.#table.rows, this.columns, { elements, library })
      : checkLibrary(this.#table.rows, this.columns);
  });

  /** How many of the good rows change what an element has already filled in. */
  readonly replaced = $derived.by(() =>
    this.kind === 'values'
      ? replacedBy(this.checked.rows as ImportRow[], this.preparing().view.reports)
      : 0,
  );

  async readFile(file: File): Promise<void> {
    await this.#read(async () => {
      const { readText, readXlsx } = await import('./sheet');
      return /\.(csv|tsv|txt)$/i.test(file.name) ? readText(await file.text()) : readXlsx(file);
    });
  }

  async readPasted(text: string): Promise<void> {
    await this.#read(async () => (await import('./sheet')).readText(text));
  }

  choose(kind: Kind): void {
    this.kind = kind;
    this.columns = guessColumns(this.head, this.fields);
  }

  cancel(): void {
    this.phase = 'idle';
    this.#sheet = [];
  }

  /** Sends all good rows as one command. */
  async send(): Promise<void> {
    const { rows } = this.checked;
    this.sent = rows.length;
    this.phase = 'sending';
    this.refusal = await this.#command();
    this.phase = this.refusal ? 'preview' : 'done';
    if (!this.refusal) this.#sheet = [];
  }

  async #command(): Promise<RefusalNotice | null> {
    const { room, view } = this.preparing();
    const { rows } = this.checked;
    const path = resolve(`/m/${view.meeting.code}/import`);
    const answer =
      this.kind === 'values'
        ? await post(path, { id: newId(), rows })
        : await room.send('library.import', { entries: rows as LibraryEntry[] });
    return answer.ok ? null : answer.refusal;
  }

  async #read(read: () => Promise<Cell[][]>): Promise<void> {
    this.phase = 'reading';
    this.fault = null;
    this.refusal = null;
    try {
      this.#sheet = await read();
      this.choose(this.kind);
      this.phase = 'preview';
    } catch (error) {
      const { SheetError } = await import('./sheet');
      this.fault = error instanceof SheetError ? error.code : 'unreadable';
      this.phase = 'idle';
    }
  }
}
