import type { Actor } from '../../meeting/capability';
import { need } from '../../meeting/refusal';
import { randomBytes } from 'node:crypto';
import { lanAddresses } from '../addresses';
import type { Hall } from '../hall';
import { mostRehearsing, rehearsalLastsMs } from '../limits';
import type { Rakoor } from '../rakoor';
import { CrowdProcess } from './crowd-process';
import { invited } from './invited';
import type { Progress } from './progress';

/* Gladi: a copy of a prepared meeting, peopled by simulated participants, gone without a trace when it ends. */

export type AddressCheck = { address: string; answers: boolean };
export type RehearsalState = {
  /** Code of the copy; null once it has ended. */
  code: string | null;
  people: number;
  startedAt: number;
  endedAt: number | null;
  progress: Progress;
  /** Phones of real people that joined the copy, and how many of them are connected. */
  phones: { joined: number; connected: number };
  /** Addresses for phones, as this laptop itself reaches them. */
  addresses: AddressCheck[];
};

type Rehearsal = {
  hall: Hall;
  crowd: CrowdProcess;
  state: Omit<RehearsalState, 'progress' | 'phones'>;
  timer: ReturnType<typeof setTimeout>;
};
export type Where = { host: string; port: number };

const organiser: Actor = { role: 'organiser', id: null };
const marked = (title: string, most: number): string => `GLADI: ${title}`.slice(0, most);
const newId = (): string => randomBytes(10).toString('hex');
const simulated = /^gladi\d{4}/;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

async function checkAddresses({ port }: Where): Promise<AddressCheck[]> {
  const addresses = lanAddresses().map((address) => `http://${address}:${String(port)}`);
  return Promise.all(
    addresses.map(async (address) => ({ address, answers: await answers(address) })),
  );
}

/** The server's rehearsals: one at a time, since each takes a good part of a laptop. */
export class Rehearsals {
  #running: { of: string; rehearsal: Rehearsal } | null = null;
  #starting = false;
  /** How the last one of each meeting ended. */
  readonly #ended = new Map<string, RehearsalState>();

  constructor(private readonly rakoor: Rakoor) {}

  /** @throws Refusal when the meeting has begun, or another rehearsal runs */
  async start(hall: Hall, people: number, where: Where): Promise<RehearsalState> {
    need(hall.meeting.phase === 'preparing', 'rehearsal.tooLate');
    need(!this.rakoor.isRehearsal(hall.code), 'rehearsal.running');
    need(!this.#running && !this.#starting, 'rehearsal.running');
    this.#starting = true;
    try {
      return await this.#start(hall, people, where);
    } finally {
      this.#starting = false;
    }
  }

  async #start(hall: Hall, people: number, where: Where): Promise<RehearsalState> {
    const copy = await this.rakoor.rehearse(hall);
    await this.#mark(copy);
    const url = `http://${where.host}:${String(where.port)}`;
    const asked = Math.min(people, mostRehearsing);
    const startedAt = Date.now();
    const crowd = new CrowdProcess({
      url,
      code: copy.code,
      people: invited(copy.meeting, asked),
      seed: startedAt % 1_000_000,
    });
    const state = {
      code: copy.code,
      people: asked,
      startedAt,
      endedAt: null,
      addresses: await checkAddresses(where),
    };
    const timer = setTimeout(() => void this.stop(hall.code), rehearsalLastsMs);
    this.#running = { of: hall.code, rehearsal: { hall: copy, crowd, state, timer } };
    return this.#stateOf(this.#running.rehearsal);
  }

  /** Null when this meeting has not been rehearsed since the server started. */
  stateFor(code: string): RehearsalState | null {
    const own = this.#running?.of === code ? this.#running.rehearsal : null;
    return own ? this.#stateOf(own) : (this.#ended.get(code) ?? null);
  }

  /** Ends it and removes the copy; what was learned stays until the server stops. */
  async stop(code: string): Promise<RehearsalState | null> {
    if (this.#running?.of !== code) return this.stateFor(code);
    const { rehearsal } = this.#running;
    const ended = { ...this.#stateOf(rehearsal), code: null, endedAt: Date.now() };
    this.#running = null;
    this.#ended.set(code, ended);
    clearTimeout(rehearsal.timer);
    rehearsal.crowd.end();
    await this.rakoor.delete(rehearsal.hall.code);
    return ended;
  }

  async stopAll(): Promise<void> {
    if (this.#running) await this.stop(this.#running.of);
  }

  /** Its title says what it is wherever a title stands, on paper too; its links are its own. */
  async #mark(copy: Hall): Promise<void> {
    const { title, shortTitle } = copy.meeting.profile;
    const was = { title, shortTitle };
    const now = { title: marked(title, 200), shortTitle: marked(shortTitle || title, 60) };
    await copy.execute({ type: 'profile.change', was, now }, organiser, newId());
    const links = copy.meeting.links.filter(({ revokedAt }) => revokedAt === null);
    await Promise.all(
      links.map(({ id: linkId }) =>
        copy.execute({ type: 'link.renew', linkId }, organiser, newId()),
      ),
    );
  }

  #stateOf({ hall, crowd, state }: Rehearsal): RehearsalState {
    const real = hall.meeting.attendees.filter(
      ({ id, deviceHash }) => deviceHash !== null && !simulated.test(id),
    );
    const phones = this.rakoor.metrics.connectionsOf(hall.code, 'participant');
    const connected = Math.max(0, phones - crowd.progress.connected);
    return {
      ...state,
      progress: crowd.progress,
      phones: { joined: real.length, connected: Math.min(connected, real.length) },
    };
  }
}
