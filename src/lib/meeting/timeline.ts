import type { Actor } from './capability';
import { isEventType, type EventType } from './events';

/*
 * The log as a list to read: what happened when, by whom, about what. Only names are taken out of an event, never a
 * value: no choice of a vote, no score, no note can get here.
 */

export type Noun = EventType extends `${infer N}.${string}` ? N : never;
export type Verb = EventType extends `${string}.${infer V}` ? V : never;

export const timelineKinds = [
  'preparation',
  'attendance',
  'course',
  'talk',
  'recommendations',
  'votes',
  'decisions',
  'followUps',
  'minutes',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

const kindOf: Record<Noun, TimelineKind> = {
  amendment: 'recommendations',
  drafting: 'recommendations',
  submission: 'talk',
  priorities: 'recommendations',
  agenda: 'course',
  attachment: 'preparation',
  attendee: 'attendance',
  award: 'course',
  ballot: 'votes',
  comment: 'minutes',
  contribution: 'talk',
  decision: 'decisions',
  dissent: 'decisions',
  election: 'votes',
  element: 'preparation',
  factor: 'talk',
  floor: 'talk',
  followUp: 'followUps',
  group: 'preparation',
  hand: 'talk',
  helper: 'attendance',
  history: 'preparation',
  indicators: 'preparation',
  library: 'preparation',
  link: 'preparation',
  meeting: 'course',
  minutes: 'minutes',
  partners: 'votes',
  photo: 'minutes',
  predecessor: 'followUps',
  profile: 'preparation',
  progress: 'followUps',
  questionnaire: 'votes',
  quorum: 'course',
  recommendation: 'recommendations',
  remark: 'minutes',
  report: 'preparation',
  review: 'minutes',
  seat: 'attendance',
  stage: 'course',
  step: 'course',
  vote: 'votes',
};

/** Where the minutes tell of it, when nothing nearer is known. Anchors of the paper (documents/minutes). */
const anchorOf: Partial<Record<Noun, string>> = {
  attendee: 'annex-V',
  seat: 'annex-V',
  helper: 'annex-V',
  photo: 'annex-VI',
  vote: 'annex-II',
  ballot: 'decisions',
  election: 'decisions',
  dissent: 'decisions',
  drafting: 'decisions',
  recommendation: 'decisions',
  agenda: 'opening',
  quorum: 'opening',
  attachment: 'presentations',
  amendment: 'decisions',
  priorities: 'decisions',
  submission: 'discussion',
  award: 'awards',
  comment: 'cooperation',
  contribution: 'factors',
  decision: 'decisions',
  element: 'presentations',
  factor: 'factors',
  floor: 'discussion',
  followUp: 'followUps',
  hand: 'discussion',
  indicators: 'indicators',
  library: 'indicators',
  history: 'indicators',
  partners: 'cooperation',
  predecessor: 'predecessor',
  progress: 'followUps',
  questionnaire: 'cooperation',
  report: 'presentations',
};

export type TimelineEntry = {
  seq: number;
  /** Epoch ms. */
  at: number;
  type: EventType;
  kind: TimelineKind;
  role: Actor['role'];
  /** The participant's or the element's name; empty for staff. */
  name: string;
  /** Names of what it is about. */
  about: string[];
  /** Its place in the minutes. */
  anchor: string;
};

/** A line of the log as JSON gives it. */
export type LoggedEvent = {
  seq: number;
  at: number;
  actor: Actor;
  event: { type: string } & Record<string, unknown>;
};

const longest = 90;
const labelled = ['shortName', 'title', 'name', 'text', 'action', 'caption'] as const;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads a log from its beginning, and remembers names on the way. */
export class Timeline {
  readonly #labels = new Map<string, string>();
  /** Ballots by id: the recommendation each is about. */
  readonly #asked = new Map<string, string>();

  /** The entry for one event; null for a form this code no longer knows. */
  next({ seq, at, actor, event }: LoggedEvent): TimelineEntry | null {
    const { type } = event;
    // What the chair remarks is between chair and secretary.
    if (!type.startsWith('remark.')) this.#learn(event);
    if (!isEventType(type)) return null;
    const noun = type.slice(0, type.indexOf('.')) as Noun;
    const name = this.#labels.get(actor.id ?? '') ?? '';
    const about = this.#about(event).filter((label) => label !== name);
    const place = { kind: kindOf[noun], anchor: this.#anchor(noun, event) };
    return { seq, at, type, ...place, role: actor.role, name, about };
  }

  #learn(value: unknown): void {
    if (Array.isArray(value)) {
      for (const one of value) this.#learn(one);
      return;
    }
    if (!isRecord(value)) return;
    const { id, recommendationId } = value;
    if (typeof id === 'string') {
      const label = labelled
        .map((key) => value[key])
        .find((text) => typeof text === 'string' && text);
      if (typeof label === 'string') this.#labels.set(id, shortened(label));
      if (typeof recommendationId === 'string') this.#asked.set(id, recommendationId);
    }
    for (const part of Object.values(value)) this.#learn(part);
  }

  #about(event: Record<string, unknown>): string[] {
    const ids = Object.entries(event).flatMap(([key, value]) => {
      if (key.endsWith('Id') && typeof value === 'string') return [value];
      return isRecord(value) && typeof value.id === 'string' ? [value.id] : [];
    });
    return [...new Set(ids.flatMap((id) => this.#labels.get(id) ?? []))];
  }

  #anchor(noun: Noun, event: Record<string, unknown>): string {
    const of = (key: string) => (typeof event[key] === 'string' ? event[key] : null);
    const made = Object.values(event).find((value) => isRecord(value) && 'id' in value);
    const ballotId = of('ballotId') ?? (isRecord(made) && noun === 'ballot' ? made.id : null);
    const own = noun === 'recommendation' && isRecord(made) ? made.id : null;
    const asked =
      of('recommendationId') ??
      own ??
      (typeof ballotId === 'string' ? this.#asked.get(ballotId) : null);
    if (typeof asked === 'string') return `recommendation:${asked}`;
    const section = of('section');
    if (section) return section.startsWith('item:') ? 'presentations' : section;
    if (noun === 'report' && of('elementId')) return `element:${of('elementId') ?? ''}`;
    return anchorOf[noun] ?? 'head';
  }
}

/** Short, and without the stars of emphasis. */
function shortened(label: string): string {
  const plain = label.replace(/\*/g, '');
  return plain.length > longest ? `${plain.slice(0, longest).trimEnd()} …` : plain;
}
