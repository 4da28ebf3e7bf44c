import { setTimeout as pause } from 'node:timers/promises';
import type { Credit } from '../../../meeting/authors';
import type { VotingUnit } from '../../../meeting/meeting';
import type { Ack } from '../../../meeting/protocol';
import type { Invited, Plan, Progress } from '../progress';
import { Phone } from './phone';
import {
  answerTo,
  choiceAmong,
  contributionOf,
  marksAmong,
  scoreOf,
  temperOf,
  type Temper,
} from './temper';

/* One simulated participant: comes, answers what is asked, sometimes speaks, sometimes is cut off. */

type Counts = Pick<Progress, 'votes' | 'answers' | 'words' | 'dropped' | 'refused'>;
export type Tally = Counts & { confirmedMs: number[] };

export class Participant {
  #phone: Phone | null = null;
  readonly #temper: Temper;
  /** Ballots, the questionnaire, the open form: each is met once. */
  readonly #met = new Set<string>();

  constructor(
    private readonly plan: Pick<Plan, 'url' | 'code'>,
    private readonly who: { id: string; person: Invited },
    private readonly chance: () => number,
    private readonly tally: Tally,
  ) {
    this.#temper = temperOf(chance);
  }

  get hasJoined(): boolean {
    return this.#phone !== null;
  }
  get isConnected(): boolean {
    return this.#phone?.isConnected ?? false;
  }

  /** Lives until the process ends. */
  async live(): Promise<void> {
    const { arrivesAfterMs, dropsEveryMs } = this.#temper;
    await pause(arrivesAfterMs);
    try {
      this.#phone = await Phone.join(this.plan, this.who, () => this.#look());
    } catch {
      this.tally.refused += 1;
      return;
    }
    this.#phone.connect();
    while (dropsEveryMs !== null) {
      await pause(dropsEveryMs);
      this.#phone.drop();
      this.tally.dropped += 1;
    }
  }

  #look(): void {
    const { view, me } = this.#phone ?? { view: {}, me: null };
    if (!me) return;
    const { ballot, election, questionnaire, contributing, priorities, submissions } = view;
    const votes = (unit: VotingUnit) =>
      unit === 'attendee' ? me.attendee.elementId !== null : me.seat !== null;
    if (election && votes(election.unit)) this.#once(election.id, () => this.#elect(election));
    if (ballot && votes(ballot.unit)) this.#once(ballot.id, () => this.#vote(ballot));
    if (priorities && me.seat) this.#once(priorities.id, () => this.#prioritise(priorities));
    if (questionnaire && me.mayRespond)
      this.#once(questionnaire.id, () => this.#respond(questionnaire));
    if (contributing && this.#temper.talks) this.#once('contributing', () => this.#contribute());
    if (submissions && this.#temper.talks)
      this.#once('submissions', () => this.#write(submissions.credits[0] ?? 'element'));
    if (view.now?.kind === 'floor' && this.#temper.talks) this.#once('floor', () => this.#ask());
  }

  #once(what: string, act: () => Promise<void>): void {
    if (this.#met.has(what)) return;
    this.#met.add(what);
    void pause(this.#temper.thinksMs * (0.5 + this.chance())).then(act);
  }

  async #vote(ballot: NonNullable<Phone['view']['ballot']>): Promise<void> {
    const answer = answerTo(ballot, this.#temper, this.chance);
    if (!answer) return;
    const at = performance.now();
    const ack = await this.#phone?.send('vote.cast', { ballotId: ballot.id, ...answer });
    if (this.#counted(ack)) this.#voted(at);
  }

  async #elect(election: NonNullable<Phone['view']['election']>): Promise<void> {
    if (this.#temper.silent) return;
    const { id: electionId, candidates, most } = election;
    const choice = choiceAmong(candidates.length, most, this.chance);
    const at = performance.now();
    const ack = await this.#phone?.send('election.choose', { electionId, choice });
    if (this.#counted(ack)) this.#voted(at);
  }

  async #prioritise(asked: NonNullable<Phone['view']['priorities']>): Promise<void> {
    if (this.#temper.silent) return;
    const { id: prioritiesId, method, points, options } = asked;
    const marks = marksAmong({ method, points, options: options.length }, this.chance);
    const at = performance.now();
    if (this.#counted(await this.#phone?.send('priorities.mark', { prioritiesId, marks })))
      this.#voted(at);
  }

  #voted(since: number): void {
    this.tally.votes += 1;
    this.tally.confirmedMs.push(performance.now() - since);
  }

  async #respond({ id, items }: NonNullable<Phone['view']['questionnaire']>): Promise<void> {
    if (this.#temper.silent) return;
    const scores = items.map(() => scoreOf(this.chance));
    const answer = { questionnaireId: id, scores, comment: '' };
    const ack = await this.#phone?.send('questionnaire.answer', answer);
    if (this.#counted(ack)) this.tally.answers += 1;
  }

  async #contribute(): Promise<void> {
    const said = { ...contributionOf(this.chance), tag: null };
    if (this.#counted(await this.#phone?.send('contribution.give', said))) this.tally.words += 1;
  }

  async #write(credit: Credit): Promise<void> {
    const { text } = contributionOf(this.chance);
    const given = await this.#phone?.send('submission.give', { kind: 'question', text, credit });
    if (this.#counted(given)) this.tally.words += 1;
  }

  async #ask(): Promise<void> {
    const asked = await this.#phone?.send('hand.raise', { topic: 'Tanggapan (gladi)' });
    if (this.#counted(asked)) this.tally.words += 1;
  }

  #counted(ack: Ack | null | undefined): boolean {
    if (!ack?.ok) this.tally.refused += 1;
    return ack?.ok ?? false;
  }
}
