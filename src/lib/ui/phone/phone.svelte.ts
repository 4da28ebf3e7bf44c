import { Room } from '../../client/room.svelte';
import { Ticker } from '../../client/ticker.svelte';
import type { Choice, Element } from '../../meeting/meeting';
import type { Question } from '../../meeting/views/ballot-view';
import type { Me } from '../../meeting/views/me';
import { ResponseBook } from './response-book.svelte';
import { VoteBook, type Entry } from './vote-book.svelte';
import { voteState, type VoteState } from './vote-state';

/** One phone in the hall: its connection, its votes, and whom it stands for. Made while its component begins. */
export class Phone {
  readonly room: Room<'participant'>;
  readonly votes: VoteBook;
  readonly responses: ResponseBook;
  readonly #ticker: Ticker;
  /** What somebody was about to say, kept while a ballot takes the page. */
  topic = $state('');
  /** ... and to write. */
  written = $state('');
  /** A note or reason being written, kept while its writer looks at another place. */
  draft = $state<{
    ballotId: string;
    choice: Choice;
    kind: 'note' | 'reason';
    text: string;
  } | null>(null);

  constructor(readonly code: string) {
    this.room = new Room({ code, as: 'participant' });
    this.#ticker = new Ticker(() => this.room.now());
    this.votes = new VoteBook(this.room, `rakoor-votes-${code}`, localStorage);
    this.responses = new ResponseBook(this.room, `rakoor-response-${code}`, localStorage);
  }

  get now(): number {
    return this.#ticker.now;
  }
  get me(): Me | null {
    return this.room.me;
  }
  get element(): Element | undefined {
    return this.room.view.elements?.find(({ id }) => id === this.me?.attendee.elementId);
  }
  get elementName(): string {
    return this.element?.shortName ?? '';
  }
  get isLost(): boolean {
    return this.room.connection === 'lost';
  }

  /** What this phone may say of its vote in a ballot, open or closed. */
  stateOf(ballot: Question, me: Me): VoteState {
    const entry = this.votes.entry(ballot.id);
    return voteState({
      ballot,
      isOpen: this.room.view.ballot?.id === ballot.id,
      me,
      pending: this.votes.pending(ballot.id),
      acknowledged: entry?.acknowledged ?? null,
      refused: entry?.refused ?? null,
      isLost: this.isLost,
      now: this.now,
    });
  }

  /** An answer that did not count, of a ballot that is over. */
  get late(): Entry | undefined {
    const over = ({ question, refused }: Entry) =>
      refused !== null && question.id !== this.room.view.ballot?.id;
    return this.votes.entries.filter(over).pop();
  }
}
