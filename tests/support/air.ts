import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Link } from './air-link';

/** How WebSocket fares: `swallowed` is never answered, as by a proxy that does not know it. */
export type WebSocketFate = 'passes' | 'refused' | 'swallowed';

export type Weather = {
  /** One way, for every piece of data: a number of milliseconds from … to …; order is kept. */
  delayMs: readonly [number, number];
  /** Of all connections together, both directions; Infinity for no limit. */
  bytesPerSecond: number;
  /** Share of connections lost in a minute: every other one with a reset, the others without a word. */
  dropsPerMinute: number;
  /** Nothing passes and nobody is told. */
  dark: boolean;
  /** Every request is answered by somebody else: a page of HTML, or a redirection to one. */
  portal: 'page' | 'redirect' | null;
  /** By the head of the request that asks for WebSocket, in which the cookie tells phones apart. */
  webSocket: (head: string) => WebSocketFate;
};

export const clearAir: Weather = {
  delayMs: [0, 0],
  bytesPerSecond: Infinity,
  dropsPerMinute: 0,
  dark: false,
  portal: null,
  webSocket: () => 'passes',
};

/** What lies between phones and the laptop: a TCP proxy on the loopback interface with weather. */
export class Air {
  #weather = clearAir;
  readonly #links = new Set<Link>();
  readonly #server: Server;
  /** When the shared channel has sent all that waits for it. */
  #channelFreeAt = 0;

  private constructor(readonly targetPort: number) {
    this.#server = createServer((near) => this.#accept(near));
  }

  static async before(targetPort: number): Promise<Air> {
    const air = new Air(targetPort);
    air.#server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 });
    await once(air.#server, 'listening');
    return air;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  get weather(): Weather {
    return this.#weather;
  }
  get connections(): number {
    return this.#links.size;
  }

  change(changes: Partial<Weather>): void {
    const wasDark = this.#weather.dark;
    this.#weather = { ...this.#weather, ...changes };
    // A portal begins by ending what was there.
    if (changes.portal) this.cut();
    if (changes.webSocket) for (const link of this.#links) if (link.isWebSocket) link.reset();
    if (wasDark && !this.#weather.dark) for (const link of this.#links) link.resume();
  }

  /** Every connection ends at once, and both sides know. */
  cut(): void {
    for (const link of this.#links) link.reset();
  }

  /** Every connection is dead and neither side is told, as when a phone has gone to another network. */
  freeze(): void {
    for (const link of this.#links) link.freeze();
  }

  /** When this much data, given now, has passed the shared channel and the way. */
  arrivalOf(bytes: number): number {
    const { bytesPerSecond, delayMs } = this.#weather;
    const [least, most] = delayMs;
    const begins = Math.max(performance.now(), this.#channelFreeAt);
    this.#channelFreeAt = begins + (bytes / bytesPerSecond) * 1000;
    return this.#channelFreeAt + least + Math.random() * (most - least);
  }

  async close(): Promise<void> {
    this.#server.close();
    this.cut();
    await once(this.#server, 'close');
  }

  #accept(near: Socket): void {
    const link = new Link(this, near);
    this.#links.add(link);
    link.onEnd = () => this.#links.delete(link);
  }
}
