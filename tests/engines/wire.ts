import { once } from 'node:events';
import WebSocket from 'ws';

type Answer = { id?: number; result?: unknown; error?: unknown; message?: string };
export type Happening = { method: string; params: unknown };

/** Numbered questions and their answers over a WebSocket: what Chromium's CDP and WebDriver BiDi have in common. */
export class Wire {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(
    private readonly socket: WebSocket,
    onHappening: (happening: Happening) => void,
  ) {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Answer & Happening;
      if (message.id === undefined) return onHappening(message);
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    });
    socket.on('close', () => {
      for (const answer of this.#waiting.values()) answer({ error: 'The browser has gone.' });
    });
  }

  static async connect(url: string, onHappening: (happening: Happening) => void): Promise<Wire> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await once(socket, 'open');
    return new Wire(socket, onHappening);
  }

  /** Rejects with the browser's own words. */
  async ask<T = unknown>(method: string, params: object = {}): Promise<T> {
    const id = (this.#last += 1);
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.error !== undefined)
      throw new Error(`${method}: ${JSON.stringify(answer.error)} ${answer.message ?? ''}`);
    return answer.result as T;
  }
}
