import { describe, expect, it, test } from 'vitest';
import { facilitator, attendee, guest, secretary } from './testing';
import { choices } from './shapes/ballot';
import { Timeline, type LoggedEvent, type TimelineEntry } from './timeline';

const entriesOf = (events: readonly Omit<LoggedEvent, 'seq' | 'at'>[]): TimelineEntry[] => {
  const timeline = new Timeline();
  return events.flatMap((one, n) => timeline.next({ ...one, seq: n + 1, at: n * 1000 }) ?? []);
};
const joined = { type: 'attendee.joined', attendee: { id: 'p1', name: 'Peserta 001' } };
const element = { type: 'element.added', element: { id: 'e1', shortName: 'Dinas Kesehatan' } };
const drafted = {
  type: 'recommendation.added',
  recommendation: { id: 'r1', text: 'Satu data sasaran' },
};
const opened = {
  type: 'ballot.opened',
  ballot: { id: 'b1', recommendationId: 'r1', text: 'Satu' },
};
const vote = { secrecy: 'open', attendeeId: 'p1', choice: 'disagree', note: 'Anggaran belum ada' };
const cast = { type: 'vote.cast', ballotId: 'b1', seatId: 'e1', vote };
const by = (actor: LoggedEvent['actor'], ...events: LoggedEvent['event'][]) =>
  events.map((event) => ({ actor, event }));

describe('the timeline', () => {
  const entries = entriesOf([
    ...by(secretary, element, drafted),
    ...by(guest, joined),
    ...by(facilitator, opened),
    ...by(attendee('p1'), cast),
  ]);

  it('says who, and what it is about, by name', () => {
    expect(entries.map(({ role, name, about }) => [role, name, about])).toEqual([
      ['secretary', '', ['Dinas Kesehatan']],
      ['secretary', '', ['Satu data sasaran']],
      ['guest', '', ['Peserta 001']],
      ['facilitator', '', ['Satu']],
      ['participant', 'Peserta 001', ['Satu', 'Dinas Kesehatan']],
    ]);
  });

  it('leads a vote to its recommendation in the minutes', () => {
    expect(entries.map(({ anchor }) => anchor)).toEqual([
      'presentations',
      'recommendation:r1',
      'annex-V',
      'recommendation:r1',
      'recommendation:r1',
    ]);
  });

  it('tells of no vote what was chosen, and no note', () => {
    const said = JSON.stringify(entries);
    for (const choice of choices) expect(said).not.toContain(`"${choice}"`);
    expect(said).not.toContain('Anggaran');
  });

  test.each([
    [{ type: 'minutes.written', section: 'closing' }, 'closing'],
    [{ type: 'minutes.written', section: 'item:a1' }, 'presentations'],
    [{ type: 'report.added', elementId: 'e1', entry: {} }, 'element:e1'],
    [{ type: 'stage.shown', scene: { kind: 'agenda' } }, 'head'],
  ])('%j stands at %s', (event, anchor) => {
    expect(entriesOf(by(secretary, event))[0]?.anchor).toBe(anchor);
  });

  it('passes over what it does not know', () => {
    expect(entriesOf(by(secretary, { type: 'fax.received' }))).toEqual([]);
  });
});
