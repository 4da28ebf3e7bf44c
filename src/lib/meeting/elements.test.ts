import { describe, expect, it, test } from 'vitest';
import type { Meeting } from './meeting';
import {
  attendee,
  facilitator,
  organiser,
  presenterOf,
  refusal,
  secretary,
  send,
  type Said,
} from './testing';
import { ask, hall, plan, proposal } from './testing/hall';

const element = {
  name: 'Badan Pusat Statistik',
  shortName: 'BPS',
  type: 'verticalAgency',
  presents: true,
  votes: true,
} as const;
const add: Said = { type: 'element.add', element, before: 'e1' };
const remove = (elementId: string): Said => ({ type: 'element.remove', elementId });
const empty = hall({ entitled: 3, present: 0 });
const added = send(empty, facilitator, add, { id: 'e4' });
const activeLinks = (meeting: Meeting) =>
  meeting.links.filter((l) => l.revokedAt === null).map((l) => l.id);

describe('the list of elements', () => {
  it('is put in order by hand', () => {
    expect(added.elements.map((e) => e.id)).toEqual(['e4', 'e1', 'e2', 'e3']);
    const moved = send(added, secretary, { type: 'element.move', elementId: 'e4', before: null });
    expect(moved.elements.map((e) => e.id)).toEqual(['e1', 'e2', 'e3', 'e4']);
  });

  it('gives a new element an empty report and a link for its presenter', () => {
    expect(added.reports['e4']).toMatchObject({ obstacles: [], ready: false });
    expect(added.links).toMatchObject([
      { role: 'presenter', elementId: 'e4', tokenHash: 'hash:e4-presenter' },
    ]);
  });

  it('shows the second of two editors what stands', () => {
    const change = (name: string) =>
      ({
        type: 'element.change',
        elementId: 'e1',
        was: { name: 'Dinas Contoh 1' },
        now: { name },
      }) as const;
    const renamed = send(empty, secretary, change('Dinas Kesehatan'));
    expect(refusal(renamed, secretary, change('Dinkes'))).toBe('edit.conflict');
  });
});

describe('an element is removed', () => {
  it('with its links; its place in the rundown stays open', () => {
    const item = {
      title: 'Paparan BPS',
      kind: 'presentation',
      minutes: 10,
      elementId: 'e4',
      responsible: '',
    } as const;
    const listed = send(added, secretary, { type: 'agenda.add', item, before: null }, { id: 'a9' });
    const gone = send(listed, organiser, remove('e4'));
    expect(gone.elements.map((e) => e.id)).toEqual(['e1', 'e2', 'e3']);
    expect(activeLinks(gone)).toEqual([]);
    expect(gone.agenda.at(-1)).toMatchObject({ title: 'Paparan BPS', elementId: null });
  });

  const here = hall({ entitled: 3 });
  const voted = send(ask(here, 'b1'), attendee('p1'), {
    type: 'vote.cast',
    ballotId: 'b1',
    choice: 'agree',
    note: '',
  });
  const left = send(voted, facilitator, { type: 'attendee.remove', attendeeId: 'p1' });
  const followUp = {
    recommendationId: null,
    ...plan,
    ownerId: 'e1',
    status: 'notStarted',
    note: '',
  } as const;
  const owned = send(empty, secretary, { type: 'followUp.add', followUp, before: null });
  const answered = (links: object) =>
    send(empty, secretary, {
      type: 'recommendation.add',
      recommendation: { ...proposal, ...links },
      before: null,
    });

  test.each([
    ['somebody is here for it', here],
    ['it has voted', left],
    ['it owns a follow-up', owned],
    ['a recommendation comes from it', answered({ elementId: 'e1' })],
    ['a recommendation is to be carried out by it', answered({ ownerId: 'e1' })],
  ])('not while %s', (_, meeting) => {
    expect(refusal(meeting, organiser, remove('e1'))).toBe('element.inUse');
    expect(refusal(meeting, organiser, remove('e9'))).toBe('item.unknown');
  });
});

describe('links', () => {
  it('are renewed: the old one ends, the new one has the same right', () => {
    const renewed = send(
      added,
      secretary,
      { type: 'link.renew', linkId: 'e4-presenter' },
      { id: 'c99' },
    );
    expect(activeLinks(renewed)).toEqual(['c99-presenter']);
    expect(renewed.links.at(-1)).toMatchObject({
      role: 'presenter',
      elementId: 'e4',
      tokenHash: 'hash:c99-presenter',
    });
  });

  it('are revoked once', () => {
    const revoke = { type: 'link.revoke', linkId: 'e4-presenter' } as const;
    const revoked = send(added, secretary, revoke);
    expect(activeLinks(revoked)).toEqual([]);
    expect(refusal(revoked, secretary, revoke)).toBe('link.unknown');
    expect(
      activeLinks(send(revoked, secretary, { type: 'link.renew', linkId: 'e4-presenter' })),
    ).toHaveLength(1);
  });

  it('have ids that can be stored, however long the command’s id', () => {
    const id = 'x'.repeat(40);
    const long = send(empty, facilitator, add, { id });
    expect(long.links[0]?.id).toHaveLength(40);
    expect(
      refusal(long, presenterOf(id), { type: 'report.setReady', elementId: id, ready: true }),
    ).toBeNull();
  });
});
