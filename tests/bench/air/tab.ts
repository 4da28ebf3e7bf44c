import type { Agent } from 'node:http';
import { createContext, type Script } from 'node:vm';
import WebSocket from 'ws';
import { call, connections } from '../http';
import type { Person } from '../../../src/lib/ui/phone/join/person';
import type { RefusalNotice } from '../../../src/lib/meeting/refusal';
import type { Page, Shown } from './page.svelte';
import { xhrFor } from './xhr';

/** What outlives a page: its cookies and its storage. */
export type Kept = { cookie: string; storage: Map<string, string> };

type Exports = {
  join: (code: string, person: Person) => Promise<RefusalNotice | null>;
  open: (code: string, show: (shown: Shown) => void) => Page;
};

/** One opened page: the phone's script in globals of its own, as a browser would give it. */
export class Tab {
  readonly page: Exports;
  readonly #events = new EventTarget();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #sockets = new Set<WebSocket>();
  readonly #agent: Agent = connections();

  constructor(script: Script, origin: string, kept: Kept) {
    const globals = createContext(this.#globals(origin, kept));
    script.runInContext(globals);
    this.page = (globals as { page: Exports }).page;
  }

  /** `online`, `pageshow` … */
  fire(event: string): void {
    this.#events.dispatchEvent(new Event(event));
  }

  /** Gone as when the browser drops the page: nothing is said to anybody. */
  drop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const socket of this.#sockets) socket.terminate();
    this.#agent.destroy();
  }

  #globals(origin: string, kept: Kept): Record<string, unknown> {
    const events = this.#events;
    const sockets = this.#sockets;
    const timers = this.#timers;
    const { hostname, port } = new URL(origin);
    const later = <T extends NodeJS.Timeout>(timer: T): T => {
      timers.add(timer);
      return timer;
    };
    const setTimeout = (run: () => void, ms: number) => {
      const timer = later(
        globalThis.setTimeout(() => {
          timers.delete(timer);
          run();
        }, ms),
      );
      return timer;
    };
    const clear = (timer: NodeJS.Timeout | undefined) => {
      if (timer) timers.delete(timer);
      clearTimeout(timer);
    };
    const globals: Record<string, unknown> = {
      console,
      crypto: globalThis.crypto,
      URL,
      TextEncoder,
      TextDecoder,
      queueMicrotask,
      setTimeout,
      setInterval: (run: () => void, ms: number) => later(setInterval(run, ms)),
      clearTimeout: clear,
      clearInterval: clear,
      navigator: { userAgent: 'bench', product: 'Gecko' },
      location: { protocol: 'http:', hostname, port, host: `${hostname}:${port}` },
      addEventListener: events.addEventListener.bind(events),
      removeEventListener: events.removeEventListener.bind(events),
      document: {
        visibilityState: 'visible',
        addEventListener: events.addEventListener.bind(events),
        removeEventListener: events.removeEventListener.bind(events),
      },
      localStorage: {
        getItem: (key: string) => kept.storage.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.storage.set(key, value),
        removeItem: (key: string) => void kept.storage.delete(key),
      },
      WebSocket: class extends WebSocket {
        constructor(address: string) {
          super(address, { headers: { cookie: kept.cookie }, perMessageDeflate: false });
          sockets.add(this);
          this.on('error', () => undefined);
          this.on('close', () => sockets.delete(this));
        }
      },
      XMLHttpRequest: xhrFor(
        () => this.#agent,
        () => kept.cookie,
        origin,
      ),
      fetch: async (path: string, { body = '{}' }: { body?: string }) => {
        const json = JSON.parse(body) as object;
        const { cookie, body: text } = await call(origin + path, { agent: this.#agent, json });
        kept.cookie = cookie || kept.cookie;
        return { json: () => JSON.parse(text.toString()) as unknown };
      },
    };
    return Object.assign(globals, { self: globals, window: globals });
  }
}
