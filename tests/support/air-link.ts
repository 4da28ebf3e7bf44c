import { connect, type Socket } from 'node:net';
import type { Air } from './air';
import { Lane } from './air-lane';

const html = '<!doctype html><title>Wi-Fi</title><p>Selamat datang. Masukkan nomor kamar Anda.</p>';
const portals = {
  page: `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${html.length}\r\nconnection: close\r\n\r\n${html}`,
  redirect:
    'HTTP/1.1 302 Found\r\nlocation: http://masuk.hotel.invalid/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
};
const noWebSocket = 'HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';

/** One connection between a phone and the server. */
export class Link {
  isWebSocket = false;
  onEnd: () => void = () => undefined;
  readonly #far: Socket;
  readonly #up: Lane;
  readonly #down: Lane;
  #frozen = false;
  #head = true;
  #lifetime: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly air: Air,
    private readonly near: Socket,
  ) {
    const begunInDarkAt = air.weather.dark ? performance.now() : null;
    this.#far = connect({ port: air.targetPort, host: '127.0.0.1', noDelay: true });
    near.setNoDelay(true);
    this.#up = new Lane(air, (data) => this.#reachServer(data), begunInDarkAt);
    this.#down = new Lane(air, (data) => this.#reachPhone(data), begunInDarkAt);
    near.on('data', (data: Buffer) => this.#frozen || this.#up.push(data));
    this.#far.on('data', (data: Buffer) => this.#frozen || this.#down.push(data));
    near.on('close', () => (this.#frozen ? this.#forget() : this.#up.push(null)));
    this.#far.on('close', () => (this.#frozen ? this.#forget() : this.#down.push(null)));
    near.on('error', () => undefined);
    this.#far.on('error', () => undefined);
    this.#beMortal();
  }

  /** Ends it for both sides. */
  reset(): void {
    this.near.resetAndDestroy();
    this.#end();
  }

  /** Dead, and nobody is told: each side finds out for itself. */
  freeze(): void {
    this.#frozen = true;
    this.#up.stop();
    this.#down.stop();
  }

  resume(): void {
    this.#up.resume();
    this.#down.resume();
  }

  #beMortal(): void {
    const { dropsPerMinute } = this.air.weather;
    if (dropsPerMinute === 0) return;
    const minutes = -Math.log(1 - Math.random()) / -Math.log(1 - dropsPerMinute);
    const die = () => (Math.random() < 0.5 ? this.reset() : this.freeze());
    this.#lifetime = setTimeout(die, minutes * 60_000);
  }

  #reachServer(data: Buffer | null): void {
    if (data === null) return this.#end();
    if (this.air.weather.portal) return this.#answer(portals[this.air.weather.portal]);
    if (this.#head) {
      this.#head = false;
      const head = data.toString('latin1');
      this.isWebSocket = /^upgrade: websocket/im.test(head);
      const fate = this.isWebSocket ? this.air.weather.webSocket(head) : 'passes';
      if (fate === 'refused') return this.#answer(noWebSocket);
      if (fate === 'swallowed') return this.freeze();
    }
    this.#far.write(data);
  }

  #answer(response: string): void {
    this.#far.destroy();
    this.#down.push(Buffer.from(response));
  }

  #reachPhone(data: Buffer | null): void {
    if (data) this.near.write(data);
    else this.near.end();
  }

  #forget(): void {
    if (this.near.destroyed && this.#far.destroyed) this.#end();
  }

  #end(): void {
    clearTimeout(this.#lifetime);
    this.#up.stop();
    this.#down.stop();
    this.near.destroy();
    this.#far.destroy();
    this.onEnd();
  }
}
