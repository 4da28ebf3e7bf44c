import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { planned } from '../agenda';
import type { AnyEvent } from '../events';
import { id as idSchema } from '../text';
import { rehearse } from '../testing/rehearsal';
import { asStored, contextOf, given, nothing, organiser } from '../testing';
import type { Meeting } from '../meeting';
import { createMeeting, creation, type Creation } from './create';
import { emptyProfile } from './empty-profile';

const profile = { ...emptyProfile('2027-06-10'), title: 'Rakoor Semester I Tahun 2027' };
const request = (template: Creation['template'], more: Partial<Creation> = {}): Creation => ({
  profile,
  template,
  elements: 'none',
  source: null,
  ...more,
});
const eventsOf = (command: Creation, source: Meeting | null = null, id = 'new') =>
  createMeeting(v.parse(creation, command), contextOf(nothing, organiser, { id }), source);
const create = (command: Creation, source: Meeting | null = null, id = 'new') =>
  given(eventsOf(command, source, id), nothing, organiser, { id });

const demo = create(request('demo', { profile: null }));
const earlier = rehearse().meeting;
const all: [string, Creation, Meeting | null][] = [
  ['empty', request('empty'), null],
  ['empty with the starter list', request('empty', { elements: 'starter' }), null],
  ['one day', request('oneDay', { elements: 'starter' }), null],
  ['half a day', request('halfDay', { elements: 'starter' }), null],
  ['demo', request('demo', { profile: null }), null],
  ['copy', request('copy', { source: 'K7M4XP' }), earlier],
];

/** Every id that an event gives to something, whatever its kind. */
function idsIn(event: AnyEvent): string[] {
  switch (event.type) {
    case 'link.issued':
      return [event.link.id];
    case 'element.added':
      return [event.element.id];
    case 'agenda.added':
      return [event.item.id];
    case 'report.added':
      return [event.entry.item.id];
    case 'award.added':
      return [event.award.id, ...event.award.winners.map((winner) => winner.id)];
    case 'recommendation.added':
      return [event.recommendation.id];
    default:
      return [];
  }
}

describe.each(all)('a new meeting: %s', (_, command, source) => {
  test.each(['a', 'V1StGXR8_Z5jdHi6B-myT', 'x'.repeat(40)])(
    'made by command %s has ids of its own',
    (id) => {
      const ids = eventsOf(command, source, id).flatMap(idsIn);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((made) => !v.is(idSchema, made))).toEqual([]);
    },
  );

  it('reads back from its log as it was written', () => {
    for (const event of eventsOf(command, source)) expect(asStored(event)).toEqual(event);
  });

  it('has a link for facilitator, secretary, screen and each element', () => {
    const { links, elements } = create(command, source);
    expect(links.map((link) => [link.role, link.elementId])).toEqual([
      ['facilitator', null],
      ['secretary', null],
      ['screen', null],
      ...elements.map((element) => ['presenter', element.id]),
    ]);
    expect(new Set(links.map((link) => link.tokenHash)).size).toBe(links.length);
  });

  it('has not begun', () => {
    const meeting = create(command, source);
    expect(meeting).toMatchObject({
      phase: 'preparing',
      attendees: [],
      ballots: [],
      followUps: [],
      seats: {},
    });
    expect(meeting.agenda.every((item) => item.startedAt === null && item.gapMinutes === 0)).toBe(
      true,
    );
  });
});

describe('from a template', () => {
  it('is empty when asked for', () => {
    const meeting = create(request('empty'));
    expect([meeting.elements, meeting.agenda, meeting.profile]).toEqual([[], [], profile]);
  });

  it('fills the day to its end, with one presentation each', () => {
    const meeting = create(request('oneDay', { elements: 'starter' }));
    expect(meeting.elements).toHaveLength(24);
    const presentations = meeting.agenda.filter((item) => item.kind === 'presentation');
    expect(presentations.map((item) => item.minutes)).toEqual(Array(10).fill(10));
    expect(planned(meeting).at(-1)).toMatchObject({ kind: 'closing', plannedEnd: 15 * 60 + 20 });
  });

  it('ends at 12.30 for half a day', () => {
    const meeting = create(request('halfDay'));
    expect(planned(meeting).at(-1)?.plannedEnd).toBe(12 * 60 + 30);
  });

  it.each(['oneDay', 'halfDay'] as const)('%s goes through the four aspects', (template) => {
    const { agenda, awards, questionnaire, library } = create(request(template));
    const aspects = ['indicators', 'factors', 'cooperation', 'strategy'];
    expect(agenda.map(({ kind }) => kind).filter((kind) => aspects.includes(kind))).toEqual(
      aspects,
    );
    expect([library.length, questionnaire.items.length]).toEqual([36, 8]);
    expect(awards).toHaveLength(template === 'oneDay' ? 1 : 0);
  });

  it('keeps one line for the presentations while nobody is known to present', () => {
    const { agenda } = create(request('oneDay'));
    expect(agenda).toHaveLength(19);
    expect(agenda[9]).toMatchObject({
      title: 'Paparan unsur TPPS',
      kind: 'general',
      minutes: 100,
      elementId: null,
    });
  });

  it('needs to know what the meeting is called', () => {
    expect(() => eventsOf(request('empty', { profile: null }))).toThrow('input.invalid');
    expect(v.is(creation, request('empty', { profile: emptyProfile('2027-06-10') }))).toBe(false);
  });
});

describe('the demo', () => {
  it('takes a date, and nothing else, from the form, and was called nine days before', () => {
    const dated = create(request('demo'));
    expect(dated.profile).toEqual({
      ...demo.profile,
      date: '2027-06-10',
      invitationDate: '2027-06-01',
    });
  });
});

describe('a copy', () => {
  const copied = create(request('copy', { source: 'K7M4XP' }), earlier);
  const short = (meeting: Meeting) =>
    meeting.elements.map(({ shortName, presents, votes }) => [shortName, presents, votes]);

  it('has the title and date asked for, and the settings of before', () => {
    const { title, date, chair, letterhead, zone, invitationNumber, invitationDate, place } =
      copied.profile;
    expect([title, date]).toEqual([profile.title, '2027-06-10']);
    expect({ chair, letterhead, zone, place }).toMatchObject({
      chair: earlier.profile.chair,
      letterhead: earlier.profile.letterhead,
      zone: 'WITA',
      place: 'Aula Contoh',
    });
    expect([invitationNumber, invitationDate]).toEqual(['', null]);
  });

  it('takes what the organiser filled in', () => {
    const given = { ...profile, place: 'Hotel Lain', zone: 'WIT' as const };
    expect(create(request('copy', { profile: given }), earlier).profile).toMatchObject({
      place: 'Hotel Lain',
      zone: 'WIT',
    });
  });

  it('has the same elements and rundown, under new ids', () => {
    expect(short(copied)).toEqual(short(earlier));
    expect(copied.agenda.map((item) => item.title)).toEqual(
      earlier.agenda.map((item) => item.title),
    );
    const known = new Set(copied.elements.map((element) => element.id));
    const named = copied.agenda.flatMap((item) => item.elementId ?? []);
    expect(named).toHaveLength(5);
    expect(named.every((elementId) => known.has(elementId))).toBe(true);
  });

  it('keeps targets for the new year; nothing that was reached, said or decided', () => {
    const reports = copied.elements.flatMap((element) => copied.reports[element.id] ?? []);
    const indicators = reports.flatMap((report) => report.indicators);
    expect(indicators).toHaveLength(21);
    expect(indicators.every((i) => i.target !== null && i.actual === null && i.year === null)).toBe(
      true,
    );
    expect(reports.flatMap((r) => [...r.achievements, ...r.obstacles, ...r.factors])).toEqual([]);
    expect(reports.some((r) => r.ready)).toBe(false);
    expect([copied.recommendations, copied.minutes.sections]).toEqual([[], {}]);
  });

  it('needs an earlier meeting', () => {
    expect(() => eventsOf(request('copy'))).toThrow('meeting.unknown');
  });
});
