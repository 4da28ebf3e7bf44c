import type { Letter } from '../../client/outbox';
import { newReceipt } from '../../client/new-receipt';
import type { Room } from '../../client/room.svelte';
import type { Choice } from '../../meeting/meeting';
import type { Ack, Message } from '../../meeting/protocol';
import type { Question } from '../../meeting/views/ballot-view';
import type { Pressed, Recorded, Refused } from './vote-state';

/** What this phone knows of one ballot beyond what the server shows it. */
export type Entry = {
  question: Question;
  pressedAt: number;
  acknowledged: Recorded | null;
  refused: Refused | null;
  /** The code by which this phone finds its vote among those that were counted. */
  receipt?: string;
};

type Connection = Pick<Room<'participant'>, 'send' | 'unsent' | 'now' | 'onAnswer'>;
type VoteLetter = Letter & { type: 'vote.cast'; message: Message<'vote.cast'> };

const remembered = 3;
/** An own vote; what a helper casts for somebody else is none. */
const isVote = (letter: Letter): letter is VoteLetter =>
  letter.type === 'vote.cast' && !(letter as VoteLetter).message.onBehalfOf;

/**
 * The phone's own record of its votes, kept across reloads: an answer that came too late must not vanish in silence.
 * What it said in a secret ballot it forgets when that has closed, so that nobody can ask to be shown it.
 */
export class VoteBook {
  #entries = $state.raw<readonly Entry[]>([]);
  #openId: string | null = null;

  constructor(
    private readonly room: Connection,
    private readonly key: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'>,
  ) {
    this.#entries = this.#read();
    room.onAnswer = (letter, answer) => this.#answered(letter, answer);
  }

  /** Newest last. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** The ballot that is open now, if any: its words are needed after it is gone from the view. */
  meet(question: Question | null): void {
    this.#openId = question?.id ?? null;
    if (this.#entries.some((entry) => this.#isToForget(entry)))
      this.#keep(this.#entries.map((entry) => this.#lasting(entry)));
    if (!question) return;
    const known = this.entry(question.id);
    const fresh = { pressedAt: 0, acknowledged: null, refused: null };
    if (known) this.#change(question.id, { question });
    else this.#keep([...this.#entries, { question, ...fresh }].slice(-remembered));
  }

  entry(ballotId: string): Entry | undefined {
    return this.#entries.find(({ question }) => question.id === ballotId);
  }

  /** The last press the server has not answered. */
  pending(ballotId: string): Pressed | null {
    const letters = this.room.unsent.filter(isVote);
    const last = letters.filter(({ message }) => message.ballotId === ballotId).pop();
    if (!last) return null;
    const { choice, note } = last.message;
    return { choice, note, at: this.entry(ballotId)?.pressedAt ?? 0 };
  }

  cast(ballotId: string, choice: Choice, note = ''): void {
    const entry = this.entry(ballotId);
    const receipt = entry?.question.receipts ? (entry.receipt ?? newReceipt()) : undefined;
    const kept = receipt ? { receipt } : {};
    this.#change(ballotId, { pressedAt: this.room.now(), refused: null, ...kept });
    void this.room.send(
      'vote.cast',
      { ballotId, choice, note, ...kept },
      { replaces: (other) => isVote(other) && other.message.ballotId === ballotId },
    );
  }

  /** The reader has understood that an answer did not count. */
  dismiss(ballotId: string): void {
    this.#change(ballotId, { refused: null });
  }

  #answered(letter: Letter, answer: Ack): void {
    if (!isVote(letter)) return;
    const { ballotId, choice, note } = letter.message;
    const at = this.entry(ballotId)?.pressedAt ?? 0;
    this.#change(
      ballotId,
      answer.ok
        ? { acknowledged: { choice, note, at: answer.at }, refused: null }
        : { refused: { choice, note, at, code: answer.refusal.code } },
    );
  }

  #isToForget({ question, acknowledged }: Entry): boolean {
    const isOver = question.secrecy === 'secret' && question.id !== this.#openId;
    return isOver && typeof acknowledged?.choice === 'string';
  }

  #lasting(entry: Entry): Entry {
    return entry.acknowledged && this.#isToForget(entry)
      ? { ...entry, acknowledged: { ...entry.acknowledged, choice: null, note: '' } }
      : entry;
  }

  #read(): Entry[] {
    try {
      return JSON.parse(this.storage.getItem(this.key) ?? '[]') as Entry[];
    } catch {
      return [];
    }
  }

  #change(ballotId: string, changes: Partial<Entry>): void {
    this.#keep(
      this.#entries.map((entry) =>
        entry.question.id === ballotId ? this.#lasting({ ...entry, ...changes }) : entry,
      ),
    );
  }

  #keep(entries: readonly Entry[]): void {
    this.#entries = entries;
    try {
      this.storage.setItem(this.key, JSON.stringify(entries));
    } catch {
      // Where the browser refuses to store, the record lives as long as the page.
    }
  }
}
