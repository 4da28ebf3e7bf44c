import { describe, expect, it, test } from 'vitest';
import { filesOf } from './kept-files';
import type { Meeting } from './meeting';
import { currentStatus, isOverdue, supports } from './progress';
import { pursued, silentOwners, openDues } from './pursuit';
import {
  facilitator,
  morning,
  presenterOf,
  refusal,
  secretary,
  send,
  type Options,
  type Said,
} from './testing';
import { hall, plan } from './testing/hall';
import { presenterSlices } from './views/presenter';
import { inZone } from './zone-time';

const row = { recommendationId: null, ...plan, status: 'notStarted', note: '' } as const;
const planned = (meeting: Meeting, id: string, more: object): Meeting =>
  send(
    meeting,
    secretary,
    { type: 'followUp.add', followUp: { ...row, action: id, ...more }, before: null },
    { id },
  );
const session = [
  ['f1', { ownerId: 'e1', due: '2026-12-20', supporters: 'Dinas 2, IBI' }],
  ['f2', { ownerId: 'e2', due: '2026-12-09' }],
  ['f3', { ownerId: 'e1' }],
  ['f4', { ownerId: 'e1', due: '2026-12-01', status: 'done' }],
] as const;
const running = session.reduce((meeting, [id, more]) => planned(meeting, id, more), hall());
const closed = send(running, facilitator, { type: 'meeting.close' });
const approved = send(closed, secretary, { type: 'minutes.approve' });

const report = (more: Partial<Extract<Said, { type: 'progress.report' }>> = {}): Said => ({
  type: 'progress.report',
  followUpId: 'f1',
  at: '2026-12-10',
  status: 'inProgress',
  note: '',
  ...more,
});
const attach = (reportId: string): Said => ({
  type: 'progress.addEvidence',
  followUpId: 'f1',
  reportId,
  file: { name: 'Foto.jpg', type: 'image/jpeg', bytes: 10, pages: 1 },
});
const later: Options = { id: 'p1', now: morning + 3_600_000 };

describe('reporting', () => {
  it('is open to the owner after closing, also when the minutes are final', () => {
    for (const meeting of [closed, approved]) {
      const after = send(meeting, presenterOf('e1'), report({ note: 'Separuh jalan' }), later);
      expect(after.progress.f1).toEqual([
        {
          id: 'p1',
          at: '2026-12-10',
          receivedAt: later.now,
          status: 'inProgress',
          note: 'Separuh jalan',
          by: 'e1',
          evidence: null,
        },
      ]);
    }
    expect(refusal(running, presenterOf('e1'), report())).toBe('progress.notYet');
  });

  it('leaves what the meeting recorded, and the minutes, as they were', () => {
    const after = send(approved, presenterOf('e1'), report({ status: 'done' }));
    expect(after.followUps).toBe(approved.followUps);
    expect(after.minutes).toBe(approved.minutes);
    const [first] = after.followUps;
    expect(first && currentStatus(after, first)).toBe('done');
  });

  it('belongs to the owner; the secretariat reports in its own name', () => {
    expect(refusal(closed, presenterOf('e2'), report())).toBe('role.forbidden');
    expect(refusal(closed, facilitator, report())).toBe('role.forbidden');
    const corrected = send(closed, secretary, report({ status: 'done' }));
    expect(corrected.progress.f1?.[0]?.by).toBeNull();
  });

  test.each([
    ['a reason where it is stuck', { status: 'stuck' }, 'text.required'],
    ['a reason where it is postponed', { status: 'postponed', note: ' ' }, 'text.required'],
    ['no day that has not come', { at: '2026-12-11' }, 'date.invalid'],
    ['a follow-up there is', { followUpId: 'f9' }, 'item.unknown'],
  ] as const)('asks for %s', (_, more, code) => {
    expect(refusal(closed, presenterOf('e1'), report(more), { now: morning })).toBe(code);
  });

  it('takes back the last report: the element its own, the secretariat any', () => {
    const withdraw = (reportId: string): Said => ({
      type: 'progress.withdraw',
      followUpId: 'f1',
      reportId,
    });
    const one = send(closed, presenterOf('e1'), report(), { id: 'p1' });
    const two = send(one, secretary, report({ status: 'done' }), { id: 'p2' });
    expect(refusal(two, presenterOf('e1'), withdraw('p2'))).toBe('role.forbidden');
    expect(refusal(two, presenterOf('e1'), withdraw('p1'))).toBe('item.unknown');
    expect(send(two, secretary, withdraw('p2')).progress).toEqual(one.progress);
    expect(send(one, presenterOf('e1'), withdraw('p1')).progress.f1).toEqual([]);
  });

  it('takes one file as evidence for the last report, and gives it up with the report', () => {
    const told = send(closed, presenterOf('e1'), report(), { id: 'p1' });
    const shown = send(told, presenterOf('e1'), attach('p1'), { id: 'file1' });
    expect(shown.progress.f1?.[0]?.evidence).toMatchObject({ id: 'file1', name: 'Foto.jpg' });
    expect([...filesOf(shown)]).toEqual(['file1']);
    expect(refusal(shown, presenterOf('e1'), attach('p1'))).toBe('id.taken');
    expect(refusal(told, presenterOf('e2'), attach('p1'))).toBe('role.forbidden');
    const corrected = send(told, secretary, report(), { id: 'p2' });
    expect(refusal(corrected, presenterOf('e1'), attach('p2'))).toBe('role.forbidden');
    const gone = send(shown, presenterOf('e1'), {
      type: 'progress.withdraw',
      followUpId: 'f1',
      reportId: 'p1',
    });
    expect([...filesOf(gone)]).toEqual([]);
  });

  it('keeps the element that reported', () => {
    const told = send(closed, presenterOf('e2'), report({ followUpId: 'f2' }));
    const free = { ...told, followUps: [], attendees: [], ballots: [] };
    expect(refusal(free, secretary, { type: 'element.remove', elementId: 'e2' })).toBe(
      'element.inUse',
    );
  });
});

describe('what is late', () => {
  it('begins the day after the due date, by the clock of the meeting’s zone', () => {
    const night = Date.UTC(2026, 11, 9, 15, 30);
    const due = { due: '2026-12-09', status: 'inProgress' } as const;
    expect(isOverdue(due, inZone(night, 'WIB').date)).toBe(false);
    expect(isOverdue(due, inZone(night, 'WITA').date)).toBe(false);
    expect(isOverdue(due, inZone(night, 'WIT').date)).toBe(true);
  });

  test.each([
    ['done', '2026-12-01', false],
    ['postponed', '2026-12-01', true],
    ['notStarted', null, false],
  ] as const)('%s with due date %s: %s', (status, due, late) => {
    expect(isOverdue({ status, due }, '2026-12-10')).toBe(late);
  });

  it('comes first, then by due date, those without one, and what is done', () => {
    expect(pursued(closed, '2026-12-10').map(({ id }) => id)).toEqual(['f2', 'f1', 'f3', 'f4']);
    expect(pursued(closed, '2026-12-21').map(({ id }) => id)).toEqual(['f2', 'f1', 'f3', 'f4']);
    const done = send(closed, presenterOf('e2'), report({ followUpId: 'f2', status: 'done' }));
    expect(pursued(done, '2026-12-10').map(({ id }) => id)).toEqual(['f1', 'f3', 'f4', 'f2']);
  });

  it('is counted without opening the meeting once it is over', () => {
    expect(openDues(running)).toEqual([]);
    expect(openDues(closed)).toEqual(['2026-12-20', '2026-12-09']);
  });
});

it('knows who has said nothing yet', () => {
  const silent = (meeting: Meeting) =>
    silentOwners(meeting.elements, pursued(meeting, '2026-12-10')).map(({ id }) => id);
  expect(silent(closed)).toEqual(['e1', 'e2']);
  expect(silent(send(closed, presenterOf('e1'), report()))).toEqual(['e2']);
  expect(silent(send(closed, secretary, report()))).toEqual(['e1', 'e2']);
});

test.each([
  ['Dinas 2, IBI', true],
  ['IBI; dinas contoh 2', true],
  ['Dinas 22', false],
  ['', false],
])('"%s" names the element as supporter: %s', (supporters, named) => {
  expect(supports({ supporters }, { name: 'Dinas Contoh 2', shortName: 'Dinas 2' })).toBe(named);
});

it('shows supporters where it stands, not what the owner wrote', () => {
  const told = send(closed, presenterOf('e1'), report({ note: 'Rahasia' }), { id: 'p1' });
  const shown = send(told, presenterOf('e1'), attach('p1'), { id: 'file1' });
  const seenBy = (elementId: string) => {
    const { followUps, supported } = presenterSlices(elementId);
    return JSON.stringify([followUps.build(shown), supported.build(shown)]);
  };
  expect(seenBy('e1')).toMatch(/Rahasia.*file1/);
  expect(seenBy('e2')).toContain('"status":"inProgress"');
  expect(seenBy('e2')).not.toMatch(/Rahasia|file1/);
  expect(seenBy('e3')).toBe('[[],[]]');
});
