import { io, type Socket } from 'socket.io-client';
import type { Ack, Message, PatchMessage, ViewMessage } from '../../../meeting/protocol';
import type { Views } from '../../../meeting/views';
import type { Me } from '../../../meeting/views/me';
import type { CommandName } from '../../../meeting/commands';
import type { Invited } from '../progress';

/* A phone without a browser: joins by the form's address, keeps one connection and its view. */

type View = Partial<Views['participant']>;

/** How long a phone waits for the confirmation of a command. */
const patienceMs = 15_000;

export class Phone {
  view: View = {};
  me: Me | null = null;
  #revision = -1;
  #socket: Socket | null = null;
  #ids = 0;

  private constructor(
    private readonly url: string,
    private readonly code: string,
    private readonly id: string,
    private readonly cookie: string,
    private readonly changed: () => void,
  ) {}

  /** Puts somebody on the attendance list. @throws Error when the server refuses */
  static async join(
    { url, code }: { url: string; code: string },
    { id, person }: { id: string; person: Invited },
    changed: () => void,
  ): Promise<Phone> {
    const response = await fetch(`${url}/m/${code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, device: `${id}telepongladi`.replace(/\W/g, ''), ...person }),
    });
    const [cookie = ''] = (response.headers.getSetCookie()[0] ?? '').split(';');
    if (!response.ok || !cookie) throw new Error(`not let in: ${String(response.status)}`);
    return new Phone(url, code, id, cookie, changed);
  }

  get isConnected(): boolean {
    return this.#socket?.connected ?? false;
  }

  connect(): void {
    const socket = io(this.url, {
      transports: ['websocket'],
      forceNew: true,
      auth: { code: this.code, as: 'participant' },
      extraHeaders: { cookie: this.cookie },
    });
    socket.on('view', (message: ViewMessage) => this.#take(message));
    socket.on('patch', (message: PatchMessage) => {
      if (message.from === this.#revision) this.#take(message);
      else socket.emit('view.get');
    });
    socket.on('me', (me: Me) => {
      this.me = me;
      this.changed();
    });
    this.#socket = socket;
  }

  /** Sends a command; null when nothing came back in time. */
  async send<K extends CommandName>(type: K, input: Omit<Message<K>, 'id'>): Promise<Ack | null> {
    const socket = this.#socket;
    if (!socket) return null;
    const id = `${this.id}-${String((this.#ids += 1))}`;
    return socket
      .timeout(patienceMs)
      .emitWithAck(type, { id, ...input })
      .catch(() => null) as Promise<Ack | null>;
  }

  /** As a phone whose Wi-Fi is gone: without a word. */
  drop(): void {
    this.#socket?.io.engine.close();
  }

  close(): void {
    this.#socket?.disconnect();
  }

  #take({ revision, slices }: ViewMessage): void {
    this.#revision = revision;
    this.view = { ...this.view, ...(slices as View) };
    this.changed();
  }
}
