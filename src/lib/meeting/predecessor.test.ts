import { describe, expect, it } from 'vitest';
import { handoverFileOf, handoverOf, readHandover } from './handover';
import { byId } from './lists';
import type { Meeting } from './meeting';
import { nextStep } from './next-step';
import { carriedFrom, settlementOf, unsettled } from './predecessor';
import { Refusal } from './refusal';
import { facilitator, given, nothing, presenterOf, refusal, secretary, send } from './testing';
import { comingYear } from './strategy';
import { suggestedIndicators } from './templates/indicators';
import { hall, plan } from './testing/hall';

const [suggestion] = suggestedIndicators;
if (!suggestion) throw new Error('no suggestion');

/* From a finished meeting's follow-ups to what the next one makes of them. */

const followUp = (action: string, more: object = {}) =>
  ({
    type: 'followUp.add',
    followUp: {
      ...plan,
      action,
      ownerId: 'e1',
      recommendationId: null,
      note: '',
      status: 'notStarted',
      ...more,
    },
    before: null,
  }) as const;

/** Meeting 1: one follow-up done, one stuck, one begun. */
const first = (): Meeting => {
  const three = [
    followUp('Rapat data', { status: 'done' }),
    followUp('SOP data', { status: 'stuck', note: 'Belum ada akses' }),
    followUp('Jamban', { status: 'inProgress' }),
  ].reduce((before, said, n) => send(before, secretary, said, { id: `f${String(n + 1)}` }), hall());
  return { ...three, code: 'LAMA25', profile: { ...three.profile, title: 'Rakoor 2025' } };
};

const second = (): Meeting =>
  send(
    hall(),
    secretary,
    { type: 'predecessor.name', handover: handoverOf(first()) },
    { id: 'past' },
  );

describe('its list of indicators', () => {
  const described = { ...suggestion, target: 17.5, targetYear: 2026, targetSource: 'RPJMD' };
  const own = { ...suggestion, code: 'X1', name: 'Posyandu aktif' };
  const handed = { ...handoverOf(first()), library: [described, own] };
  const named = (meeting: Meeting) =>
    send(meeting, secretary, { type: 'predecessor.name', handover: handed }, { id: 'past' });
  const withEntry = (entry: typeof suggestion) =>
    send(hall(), secretary, { type: 'library.add', entry, before: null }, { id: 'own' });

  it('comes along: what is lacking, and in place of suggestions nobody has changed', () => {
    expect(named(hall()).library.map(({ code }) => code)).toEqual([described.code, 'X1']);
    expect(byId(named(withEntry(suggestion)).library, 'own')?.target).toBe(17.5);
  });

  it('never takes the place of what was written here', () => {
    const changed = { ...suggestion, target: 18 };
    expect(byId(named(withEntry(changed)).library, 'own')?.target).toBe(18);
  });

  it('travels in the file; a file without one still opens', () => {
    const file = handoverFileOf({ ...first(), library: [{ id: 'l1', ...own }] });
    expect(readHandover(JSON.parse(JSON.stringify(file))).library).toEqual([own]);
    const { library: _, ...older } = file.meeting;
    expect(readHandover({ ...file, meeting: older }).library).toEqual([]);
  });
});

const reasonOf = (read: () => unknown): string => {
  try {
    read();
    return '';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('the meeting before', () => {
  it('opens this one: an item of its own before what is to come, and its unfinished follow-ups', () => {
    const meeting = second();
    const kinds = meeting.agenda.map(({ kind }) => kind);
    expect(kinds.indexOf('predecessor')).toBeGreaterThanOrEqual(0);
    expect(kinds.indexOf('predecessor')).toBeLessThan(kinds.indexOf('deliberation'));
    expect(unsettled(meeting).map(({ action }) => action)).toEqual(['SOP data', 'Jamban']);
  });

  it('gets one item in the rundown, however often it is named', () => {
    const again = send(second(), secretary, {
      type: 'predecessor.name',
      handover: handoverOf(first()),
    });
    expect(again.agenda.filter(({ kind }) => kind === 'predecessor')).toHaveLength(1);
  });

  it('is none other than itself', () => {
    const own = { ...handoverOf(first()), code: nothing.code };
    expect(refusal(hall(), secretary, { type: 'predecessor.name', handover: own })).toBe(
      'input.invalid',
    );
  });
});

describe('an unfinished follow-up', () => {
  it('is carried: a follow-up of this meeting with the same plan, owner and standing', () => {
    const meeting = send(
      second(),
      facilitator,
      { type: 'predecessor.carry', entryId: 'f2' },
      { id: 'new' },
    );
    expect(byId(meeting.followUps, 'new')).toMatchObject({
      action: 'SOP data',
      ownerId: 'e1',
      status: 'stuck',
      note: 'Belum ada akses',
    });
    expect(carriedFrom(meeting, 'new')?.history.at(-1)?.note).toBe('Belum ada akses');
    expect(unsettled(meeting).map(({ id }) => id)).toEqual(['f3']);
  });

  it('is of the coming year when it was a strategic step of the year gone by', () => {
    const carriedYear = (forYear: number | null) => {
      const from = handoverOf(first());
      const followUps = from.followUps.map((entry) => ({ ...entry, forYear }));
      const named = send(hall(), secretary, {
        type: 'predecessor.name',
        handover: { ...from, followUps },
      });
      const carry = { type: 'predecessor.carry', entryId: 'f2' } as const;
      return byId(send(named, secretary, carry, { id: 'new' }).followUps, 'new')?.forYear;
    };
    const coming = comingYear(hall().profile);
    expect([coming - 1, coming, coming + 1, null].map(carriedYear)).toEqual([
      coming,
      coming,
      coming + 1,
      null,
    ]);
  });

  it('is closed with a reason, never without', () => {
    const close = (reason: string) =>
      ({ type: 'predecessor.close', entryId: 'f2', reason }) as const;
    expect(() => send(second(), secretary, close(' '))).toThrow();
    expect(settlementOf(send(second(), secretary, close('Tidak relevan')), 'f2')).toEqual({
      kind: 'closed',
      reason: 'Tidak relevan',
    });
  });

  it('is replaced by something of this meeting', () => {
    const by = (id: string) => ({ type: 'predecessor.replace', entryId: 'f2', by: id }) as const;
    expect(refusal(second(), secretary, by('zz'))).toBe('item.unknown');
    expect(settlementOf(send(second(), secretary, by('r1')), 'f2')).toEqual({
      kind: 'replaced',
      by: 'r1',
    });
  });

  it('is replaced by a new recommendation, a draft that keeps its problem and owner', () => {
    const text = 'Menetapkan satu data sasaran';
    const anew = { type: 'predecessor.replaceAnew', entryId: 'f2', text } as const;
    const replaced = send(second(), facilitator, anew, { id: 'anew' });
    expect(settlementOf(replaced, 'f2')).toEqual({ kind: 'replaced', by: 'anew' });
    expect(byId(replaced.recommendations, 'anew')).toMatchObject({
      text,
      status: 'draft',
      problem: 'SOP data',
      ownerId: 'e1',
    });
    expect(refusal(replaced, facilitator, anew)).toBe('predecessor.settled');
    const undone = send(replaced, facilitator, { type: 'step.undo' });
    expect(settlementOf(undone, 'f2')).toBeNull();
    expect(byId(undone.recommendations, 'anew')).toBeUndefined();
  });

  it('is decided about once; what is done not at all', () => {
    const carry = (entryId: string) => ({ type: 'predecessor.carry', entryId }) as const;
    const carried = send(second(), secretary, carry('f2'));
    expect(refusal(carried, secretary, carry('f2'))).toBe('predecessor.settled');
    expect(refusal(carried, secretary, carry('f1'))).toBe('predecessor.done');
    expect(refusal(carried, secretary, { type: 'predecessor.forget' })).toBe('predecessor.settled');
  });

  it('is undecided again when its continuation is removed, or the decision taken back', () => {
    const carried = send(
      second(),
      secretary,
      { type: 'predecessor.carry', entryId: 'f2' },
      { id: 'new' },
    );
    const removed = send(carried, secretary, { type: 'followUp.remove', followUpId: 'new' });
    expect(unsettled(removed)).toHaveLength(2);
    const reopened = send(carried, secretary, { type: 'predecessor.reopen', entryId: 'f2' });
    expect(reopened.followUps).toEqual([]);
    expect(unsettled(reopened)).toHaveLength(2);
  });

  it('comes back by one press of undo', () => {
    const carried = send(second(), facilitator, { type: 'predecessor.carry', entryId: 'f2' });
    const undone = send(carried, facilitator, { type: 'step.undo' });
    expect(undone.followUps).toEqual([]);
    expect(unsettled(undone)).toHaveLength(2);
  });

  it('left over is what the desk proposes before the meeting ends', () => {
    const ending = { ...second(), agenda: [], recommendations: [] };
    expect(nextStep(ending).primary).toMatchObject({ name: 'settlePredecessor', subject: '2' });
    const decided = ['f2', 'f3'].reduce<Meeting>(
      (before, entryId) =>
        send(before, facilitator, { type: 'predecessor.close', entryId, reason: 'Selesai' }),
      ending,
    );
    expect(nextStep(decided).primary?.name).toBe('closeMeeting');
  });
});

describe('what is handed on', () => {
  it('keeps the history over three meetings', () => {
    const carried = send(
      second(),
      secretary,
      { type: 'predecessor.carry', entryId: 'f2' },
      { id: 'new' },
    );
    const followed = send(carried, secretary, {
      type: 'followUp.change',
      followUpId: 'new',
      was: { status: 'stuck' },
      now: { status: 'inProgress' },
    });
    const [entry] = handoverOf(followed).followUps;
    expect(entry?.history.map(({ meeting, status }) => [meeting.code, status])).toEqual([
      ['LAMA25', 'stuck'],
      [nothing.code, 'inProgress'],
    ]);
  });

  it('stands as its element reported since, with what was said and the name of the evidence', () => {
    const reported = send(
      send(first(), facilitator, { type: 'meeting.close' }),
      presenterOf('e1'),
      {
        type: 'progress.report',
        followUpId: 'f2',
        at: '2026-12-10',
        status: 'done',
        note: 'SOP terbit',
      },
      { id: 'g1' },
    );
    const evidence = {
      id: 'x1',
      name: 'SOP.pdf',
      type: 'application/pdf',
      bytes: 9,
      pages: 2,
      sha256: '',
    } as const;
    const proven = given(
      [
        {
          type: 'progress.evidenceAdded',
          followUpId: 'f2',
          reportId: 'g1',
          evidence,
        },
      ],
      reported,
    );
    const entry = handoverOf(proven).followUps.find(({ id }) => id === 'f2');
    expect(entry).toMatchObject({ status: 'done', note: 'SOP terbit; bukti: SOP.pdf' });
    expect(entry?.history.map(({ date, status }) => [date, status])).toEqual([
      [first().profile.date, 'stuck'],
      ['2026-12-10', 'done'],
    ]);
    expect(readHandover(handoverFileOf(proven)).followUps).toHaveLength(3);
  });

  it('survives the way through a file', () => {
    const file: unknown = JSON.parse(JSON.stringify(handoverFileOf(first())));
    expect(readHandover(file)).toEqual(handoverOf(first()));
  });

  it.each([
    ['no file of ours', { hello: 1 }, 'file.unreadable'],
    ['nothing', null, 'file.unreadable'],
    ['a later version', { ...handoverFileOf(first()), version: 2 }, 'file.newer'],
    [
      'a follow-up twice',
      {
        ...handoverFileOf(first()),
        meeting: {
          ...handoverOf(first()),
          followUps: [...handoverOf(first()).followUps, ...handoverOf(first()).followUps],
        },
      },
      'file.unreadable',
    ],
  ])('is refused as a file when it is %s', (_, file, code) => {
    expect(reasonOf(() => readHandover(file))).toBe(code);
  });
});

it('reads logs from before as meetings without one', () => {
  expect(given([], nothing).predecessor).toBeNull();
});
