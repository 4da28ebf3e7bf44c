import WebSocket from 'ws';
import { newId } from '../../src/lib/client/new-id';
import { pauseBefore } from '../../src/lib/client/pacing';
import type { Ack } from '../../src/lib/meeting/protocol';

/*
 * A phone without a browser: Engine.IO 4 and Socket.IO 5 as text frames, read only as far as needed, so that a
 * thousand of them leave the processor to the server.
 */

type Waiting = { packet: string; resolve: (answer: Ack) => void };
type Watcher = { sign: string; resolve: (packet: string) => void };

export class Phone {
  messages = 0;
  bytes = 0;
  #socket: WebSocket | undefined;
  #lastId = 0;
  #attempts = 0;
  #closed = false;
  #connected = false;
  readonly #waiting = new Map<number, Waiting>();
  readonly #watchers = new Set<Watcher>();

  constructor(
    private readonly url: string,
    private readonly hello: object,
    private readonly cookie = '',
  ) {}

  connect(): void {
    const address = `${this.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const headers = { cookie: this.cookie };
    this.#socket = new WebSocket(address, { headers, perMessageDeflate: false });
    this.#socket.on('message', (data: Buffer) => this.#take(data.toString()));
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', () => this.#comeBack());
  }

  /** Sends a command; after a lost connection again, under the same id, as the page's outbox does. */
  ask(type: string, input: object, id = newId()): Promise<Ack> {
    const key = (this.#lastId += 1);
    const packet = `42${key}${JSON.stringify([type, { id, ...input }])}`;
    return new Promise((resolve) => {
      this.#waiting.set(key, { packet, resolve });
      if (this.#connected) this.#socket?.send(packet);
    });
  }

  /** Waits for a packet that contains the text. */
  until(sign: string): Promise<string> {
    return new Promise((resolve) => this.#watchers.add({ sign, resolve }));
  }

  /** Milliseconds until the server's event loop answers. */
  ping(): Promise<number> {
    const at = performance.now();
    return new Promise((resolve) => {
      this.#socket?.once('pong', () => resolve(performance.now() - at));
      this.#socket?.ping();
    });
  }

  close(): void {
    this.#closed = true;
    this.#socket?.terminate();
  }

  #take(packet: string): void {
    if (packet.startsWith('0')) return this.#socket?.send(`40${JSON.stringify(this.hello)}`);
    if (packet === '2') return this.#socket?.send('3');
    // As a ping, no part of what a vote brings.
    if (packet === '42["beat"]') return;
    this.messages += 1;
    this.bytes += packet.length;
    if (packet.startsWith('43')) this.#settle(packet);
    else if (packet.startsWith('40')) this.#greeted();
    else if (packet.startsWith('44')) throw new Error(`a phone was turned away: ${packet}`);
    for (const watcher of this.#watchers) {
      if (!packet.includes(watcher.sign)) continue;
      this.#watchers.delete(watcher);
      watcher.resolve(packet);
    }
  }

  #greeted(): void {
    this.#connected = true;
    this.#attempts = 0;
    for (const { packet } of this.#waiting.values()) this.#socket?.send(packet);
  }

  #settle(packet: string): void {
    const body = packet.indexOf('[');
    const key = Number(packet.slice(2, body));
    this.#waiting.get(key)?.resolve((JSON.parse(packet.slice(body)) as [Ack])[0]);
    this.#waiting.delete(key);
  }

  /** At the page's own pace. */
  #comeBack(): void {
    this.#connected = false;
    if (this.#closed) return;
    const pause = pauseBefore(this.#attempts, Math.random());
    this.#attempts += 1;
    setTimeout(() => this.connect(), pause);
  }
}
