import { io, type Socket } from 'socket.io-client';
import { newId } from '../../src/lib/client/new-id';
import type { CommandInput, CommandName } from '../../src/lib/meeting/commands';
import type {
  Ack,
  ClientToServer,
  PatchMessage,
  ServerToClient,
  ViewMessage,
} from '../../src/lib/meeting/protocol';
import type { RefusalNotice } from '../../src/lib/meeting/refusal';
import type { AudienceRole, Views } from '../../src/lib/meeting/views';
import type { Me } from '../../src/lib/meeting/views/me';

/* People without a browser: the server's real HTTP and Socket.IO, with cookies as a browser keeps them. */

export type Answer<T> = { status: number; body: T & { refusal?: RefusalNotice } };

/** One device: its cookies, its requests, its open pages. */
export class Device {
  readonly #cookies = new Map<string, string>();
  /** Set-Cookie lines as they came. */
  readonly cookieLines: string[] = [];
  readonly #pages: Page<AudienceRole>[] = [];

  constructor(readonly url: string) {}

  /** The secrets this device holds. */
  get secrets(): string[] {
    return [...this.#cookies.values()];
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async post<T = object>(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    for (const line of response.headers.getSetCookie()) {
      this.cookieLines.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return { status: response.status, body: (await response.json()) as Answer<T>['body'] };
  }

  async get(path: string): Promise<Response> {
    return fetch(this.url + path, { headers: { cookie: this.cookie } });
  }

  async getJson<T>(path: string): Promise<T> {
    return (await (await this.get(path)).json()) as T;
  }

  /** Opens a page's connection and waits for its first view. */
  async open<R extends AudienceRole>(code: string, as: R, elementId?: string): Promise<Page<R>> {
    const page = new Page<R>(this.url, { code, as, elementId }, this.cookie);
    this.#pages.push(page);
    const isWhole = () => page.revision >= 0 && (as !== 'participant' || page.me !== null);
    await page.until(() => isWhole() || page.refusal !== null);
    return page;
  }

  close(): void {
    for (const page of this.#pages) page.close();
  }
}

/** One connected page: the view as it stands, and commands out. */
export class Page<R extends AudienceRole> {
  view = {} as Views[R];
  me: Me | null = null;
  revision = -1;
  refusal: RefusalNotice | null = null;
  /** Everything received, as text: for what must not be in it. */
  readonly received: string[] = [];
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly #watchers = new Set<() => void>();

  constructor(url: string, auth: Record<string, unknown>, cookie: string) {
    this.socket = io(url, {
      auth,
      transports: ['websocket'],
      extraHeaders: { cookie },
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 300,
    });
    this.socket.onAny((...message: unknown[]) => this.received.push(JSON.stringify(message)));
    this.socket.on('view', (message) => this.#take(message));
    this.socket.on('patch', (message) => this.#patch(message));
    this.socket.on('me', (me) => this.#notify(() => (this.me = me)));
    this.socket.on('ended', (refusal) => this.#notify(() => (this.refusal = refusal)));
    this.socket.on('connect_error', (error: Error & { data?: { refusal?: RefusalNotice } }) =>
      this.#notify(() => (this.refusal = error.data?.refusal ?? this.refusal)),
    );
  }

  async send<K extends CommandName>(type: K, command: CommandInput<K>, id = newId()): Promise<Ack> {
    return this.raw(type, { id, ...command });
  }

  /** Sends anything at all, as an attacker would. */
  async raw(type: string, message: unknown): Promise<Ack> {
    const socket = this.socket.timeout(25_000) as unknown as {
      emitWithAck(type: string, message: unknown): Promise<Ack>;
    };
    return socket.emitWithAck(type, message);
  }

  /** Waits until what the server sent makes the condition true. */
  until(condition: () => boolean, limitMs = 25_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (!condition()) return;
        clearTimeout(limit);
        this.#watchers.delete(check);
        resolve();
      };
      const limit = setTimeout(() => {
        this.#watchers.delete(check);
        reject(new Error(`not within ${limitMs} ms: ${condition.toString()}`));
      }, limitMs);
      this.#watchers.add(check);
      check();
    });
  }

  close(): void {
    this.socket.close();
  }

  #take({ revision, slices }: ViewMessage): void {
    this.#notify(() => {
      this.revision = revision;
      this.view = slices as Views[R];
    });
  }

  #patch({ from, revision, slices }: PatchMessage): void {
    if (from !== this.revision) {
      this.socket.emit('view.get');
      return;
    }
    this.#take({ revision, now: 0, slices: { ...this.view, ...slices } });
  }

  #notify(change: () => void): void {
    change();
    for (const check of this.#watchers) check();
  }
}

type LinkAnswer = {
  links: { id: string; role: string; elementId: string | null; path: string | null }[];
};

/** The organiser: signs in by the printed link and creates meetings. */
export async function organiser(url: string, organiserLink: string): Promise<Device> {
  const device = new Device(url);
  const { status } = await device.post('/organiser', {
    token: new URL(organiserLink).hash.slice(1),
  });
  if (status !== 200) throw new Error(`the organiser's link was refused: ${status}`);
  return device;
}

export async function demoMeeting(device: Device): Promise<string> {
  const creation = { template: 'demo', profile: null, elements: 'starter', source: null };
  const { body } = await device.post<{ code: string }>('/new', { id: newId(), creation });
  return body.code;
}

export const linksOf = async (device: Device, code: string) =>
  (await device.getJson<LinkAnswer>(`/m/${code}/links`)).links;

/** A new device that enters by a link, as somebody who received it would. */
export async function holder(
  device: Device,
  code: string,
  role: string,
  elementId: string | null = null,
): Promise<Device> {
  const link = (await linksOf(device, code)).find(
    (l) => l.role === role && l.elementId === elementId,
  );
  const token = link?.path?.split('#')[1];
  const other = new Device(device.url);
  await other.post(`/m/${code}/enter`, { role, elementId, token });
  return other;
}

export type Person = {
  name: string;
  position?: string;
  elementId?: string | null;
  organisation?: string;
};

/** A phone joins and opens its page. */
export async function joins(url: string, code: string, person: Person) {
  const device = new Device(url);
  const details = { position: '', elementId: null, organisation: '', ...person };
  const { body } = await device.post<Ack>(`/m/${code}/join`, {
    id: newId(),
    device: newId(),
    ...details,
  });
  if (body.refusal) throw new Error(`join refused: ${body.refusal.code}`);
  const page = await device.open(code, 'participant');
  await page.until(() => page.me !== null);
  return { device, page };
}
