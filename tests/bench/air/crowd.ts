import { setTimeout as pause } from 'node:timers/promises';
import type { Handset } from './handset';
import type { Said } from './page.svelte';

/** A vote somebody pressed, under which command id, and what its phone said of it once the ballot was over. */
export type Pressed = { id: string; ballotId: string; phone: Handset; said: Said };

/** Phones remember their last three ballots only. */
const hear = (pressed: Pressed) => (pressed.said = pressed.phone.said(pressed.ballotId));
const lookEveryMs = 50;

/** All who hold a phone in the hall, and what they have pressed so far. */
export class Crowd {
  readonly pressed: Pressed[] = [];

  constructor(
    readonly phones: readonly Handset[],
    /** A page beside the server, with nothing between. */
    readonly witness: Handset,
  ) {}

  /** Who has the question on the phone at a random moment of the window presses once. */
  async press(ballotId: string, windowMs: number): Promise<void> {
    const all = this.phones.map(async (phone, n) => {
      await pause(Math.random() * windowMs);
      if (phone.shown.ballotId !== ballotId) return;
      this.pressed.push({ id: phone.press(ballotId, n), ballotId, phone, said: 'sending' });
    });
    await Promise.all(all);
  }

  /** Waits until no phone has an unanswered vote, or this long. */
  async settle(limitMs: number): Promise<void> {
    const until = performance.now() + limitMs;
    for (;;) {
      const open = this.pressed.filter(({ said }) => said === 'sending');
      const waiting = open.filter((pressed) => hear(pressed) === 'sending');
      if (waiting.length === 0 || performance.now() > until) return;
      await pause(lookEveryMs);
    }
  }

  /**
   * Milliseconds from `since` until each phone shows, connected, what a page beside the server shows. Phones that do
   * not within the limit count with the limit.
   */
  async right(since: number, limitMs: number, phones = this.phones): Promise<number[]> {
    const truth = this.witness.shown.view;
    const isRight = (shown: Handset['shown']) =>
      shown.connection === 'live' && shown.view === truth;
    const late = pause(limitMs).then(() => since + limitMs);
    const times = phones.map((phone) => Promise.race([phone.until(isRight), late]));
    return (await Promise.all(times)).map((at) => Math.max(0, Math.round(at - since)));
  }

  get signs(): number[] {
    return this.phones.flatMap(({ lostSince }) => (lostSince === null ? [] : [lostSince]));
  }
}
