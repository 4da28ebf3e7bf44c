import { expect, it } from 'vitest';
import { evolve } from '../meeting/decider';
import { blankMeeting } from '../meeting/lifecycle';
import type { AnyEvent } from '../meeting/events';
import type { Meeting } from '../meeting/meeting';
import { demoProfile } from '../meeting/templates/demo';
import { AudienceView } from './publisher';

let seq = 0;
const after = (meeting: Meeting, ...events: AnyEvent[]): Meeting =>
  events.reduce((state, event) => {
    seq += 1;
    return evolve(state, event, {
      seq,
      at: seq,
      actor: { role: 'organiser', id: null },
      commandId: `c${seq}`,
    });
  }, meeting);

const created = () =>
  after(blankMeeting('ABCDEF') as Meeting, { type: 'meeting.created', profile: demoProfile });
const arrival = (n: number): AnyEvent => ({
  type: 'attendee.joined',
  attendee: {
    id: `p${n}`,
    number: n,
    name: `Peserta ${n}`,
    position: '',
    elementId: null,
    organisation: '',
    joinedAt: 0,
    deviceHash: null,
  },
});

it('sends only slices whose content changed, each revision from the one before', () => {
  const meeting = created();
  const view = new AudienceView({ role: 'screen', elementId: null }, meeting);
  const next = after(meeting, { type: 'stage.darkened', on: true });
  const { patch } = view.advance(next, 1000);
  expect(patch).toMatchObject({ from: 0, revision: 1, slices: { stage: { dark: true } } });
  expect(Object.keys(patch?.slices ?? {})).toEqual(['stage']);
  expect(view.advance(next, 1100).patch).toBeNull();
  expect(view.whole(1200)).toMatchObject({ revision: 1, slices: { stage: { dark: true } } });
});

it('tells phones of arrivals at a slow pace, and nothing else about them', () => {
  const meeting = created();
  const view = new AudienceView({ role: 'participant', elementId: null }, meeting);
  const one = after(meeting, arrival(1));
  expect(view.advance(one, 10_000).patch?.slices).toEqual({
    presence: expect.objectContaining({ attendees: 1 }) as unknown,
  });
  const two = after(one, arrival(2));
  expect(view.advance(two, 11_000)).toEqual({ patch: null, waitMs: 4_000 });
  expect(view.advance(two, 15_000).patch?.slices).toEqual({
    presence: expect.objectContaining({ attendees: 2 }) as unknown,
  });
});
