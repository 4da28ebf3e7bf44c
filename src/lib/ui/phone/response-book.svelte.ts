import type { Letter } from '../../client/outbox';
import type { Room } from '../../client/room.svelte';
import type { Message } from '../../meeting/protocol';
import type { RefusalCode } from '../../meeting/refusal';

type Connection = Pick<Room<'participant'>, 'send' | 'unsent' | 'now' | 'onAnswer'>;
type ResponseLetter = Letter & {
  type: 'questionnaire.answer';
  message: Message<'questionnaire.answer'>;
};
type Refused = { at: number; code: RefusalCode };

const isResponse = (letter: Letter): letter is ResponseLetter =>
  letter.type === 'questionnaire.answer';

/**
 * The phone's answers to the questionnaire on their way. Only whether they came through is remembered across a reload,
 * never what they said: once sent, they are on no phone either.
 */
export class ResponseBook {
  #refused = $state.raw<Refused | null>(null);

  constructor(
    private readonly room: Connection,
    private readonly key: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  ) {
    this.#refused = this.#read();
    const others = room.onAnswer;
    room.onAnswer = (letter, answer) => {
      others(letter, answer);
      if (!isResponse(letter)) return;
      this.#keep(answer.ok ? null : { at: letter.at, code: answer.refusal.code });
    };
  }

  /** Answers that were not recorded, until their writer has understood it. */
  get refused(): Refused | null {
    return this.#refused;
  }
  /** Answers the server has not confirmed yet. */
  get pending(): Message<'questionnaire.answer'> | null {
    return this.room.unsent.filter(isResponse).pop()?.message ?? null;
  }

  send(questionnaireId: string, scores: (number | null)[], comment: string): void {
    this.#keep(null);
    void this.room.send(
      'questionnaire.answer',
      { questionnaireId, scores, comment },
      { replaces: isResponse },
    );
  }

  dismiss(): void {
    this.#keep(null);
  }

  #read(): Refused | null {
    try {
      return JSON.parse(this.storage.getItem(this.key) ?? 'null') as Refused | null;
    } catch {
      return null;
    }
  }

  #keep(refused: Refused | null): void {
    this.#refused = refused;
    try {
      if (refused) this.storage.setItem(this.key, JSON.stringify(refused));
      else this.storage.removeItem(this.key);
    } catch {
      // Where the browser refuses to store, it is known as long as the page lives.
    }
  }
}
