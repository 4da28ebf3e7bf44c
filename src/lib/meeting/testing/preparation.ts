import { nth, type Rehearsal } from './log';
import { unsettled } from '../predecessor';
import { demoPredecessor } from '../templates/demo-predecessor';
import { attendee, guest, organiser, presenterOf, secretary } from '../testing';

export function prepare(run: Rehearsal): void {
  const { elements, agenda, recommendations, profile } = run.meeting;
  const health = nth(elements, 2);
  const point = { part: 'obstacles', item: { text: 'Vaksin kosong' } } as const;
  const own = presenterOf(health);
  run.say(secretary, {
    type: 'profile.change',
    was: { place: profile.place },
    now: { place: 'Aula Contoh' },
  });
  run.say(own, { type: 'report.add', elementId: health, entry: point, before: null }, 'o9');
  run.say(own, {
    type: 'report.change',
    elementId: health,
    part: 'obstacles',
    itemId: 'o9',
    was: { text: 'Vaksin kosong' },
    now: { text: 'Vaksin kosong TW II' },
  });
  run.say(own, {
    type: 'report.move',
    elementId: health,
    part: 'obstacles',
    itemId: 'o9',
    before: `${health}-o1`,
  });
  run.say(own, { type: 'report.remove', elementId: health, part: 'obstacles', itemId: 'o9' });
  run.say(own, { type: 'report.setReady', elementId: health, ready: false });
  run.say(own, {
    type: 'report.order',
    elementId: health,
    was: ['texts', 'indicators', 'factors'],
    now: ['indicators', 'texts', 'factors'],
  });
  attach(run, health);
  photograph(run);
  const element = {
    name: 'Kodim Contoh',
    shortName: 'Kodim',
    type: 'partner',
    presents: false,
    votes: false,
  } as const;
  run.say(secretary, { type: 'element.add', element, before: null }, 'kodim');
  run.say(secretary, {
    type: 'element.change',
    elementId: 'kodim',
    was: { presents: false },
    now: { presents: true },
  });
  run.say(
    secretary,
    { type: 'agenda.addPresentations', minutes: 5, before: nth(agenda, 12) },
    'more',
  );
  run.say(secretary, { type: 'element.move', elementId: 'kodim', before: health });
  run.say(secretary, { type: 'link.renew', linkId: 'demo-screen' });
  run.say(organiser, { type: 'element.remove', elementId: 'kodim' });
  run.say(secretary, {
    type: 'agenda.change',
    itemId: 'more-0',
    was: { minutes: 5 },
    now: { minutes: 6 },
  });
  run.say(secretary, { type: 'agenda.move', itemId: 'more-0', before: null });
  run.say(secretary, { type: 'agenda.remove', itemId: 'more-0' });
  const first = recommendations[0];
  if (!first) throw new Error('the demo has no recommendation');
  const { id, status: _, decision: __, ...copy } = first;
  run.say(secretary, { type: 'recommendation.add', recommendation: copy, before: null }, 'r99');
  run.say(secretary, { type: 'recommendation.move', recommendationId: 'r99', before: id });
  run.say(secretary, {
    type: 'recommendation.change',
    recommendationId: 'r99',
    was: { funding: copy.funding },
    now: { funding: 'APBD' },
  });
  run.say(secretary, { type: 'recommendation.remove', recommendationId: 'r99' });
}

/** The library is set up, a spreadsheet comes in, an earlier meeting is looked back on. */
export function importFigures(run: Rehearsal): void {
  const health = nth(run.meeting.elements, 2);
  const entry = {
    code: 'X1',
    name: 'Kelas ibu hamil',
    unit: '%',
    direction: 'higher',
    target: 80,
    targetYear: 2026,
    targetSource: 'RAD',
    owners: 'Dinas Kesehatan',
  } as const;
  run.say(secretary, { type: 'library.add', entry, before: null }, 'x1');
  run.say(secretary, {
    type: 'library.change',
    entryId: 'x1',
    was: { target: 80 },
    now: { target: 85 },
  });
  run.say(secretary, { type: 'library.move', entryId: 'x1', before: nth(run.meeting.library, 1) });
  run.say(secretary, { type: 'library.import', entries: [{ ...entry, code: 'X2' }] }, 'more-codes');
  run.say(secretary, { type: 'library.remove', entryId: 'more-codes-0' });
  const row = { elementId: health, code: 'X1', values: { numerator: 30, denominator: 40 } };
  run.say(secretary, { type: 'indicators.import', rows: [row] }, 'sheet');
  run.say(secretary, {
    type: 'report.remove',
    elementId: health,
    part: 'indicators',
    itemId: 'sheet-0',
  });
  const earlier = { code: 'LAMA22', title: 'Rakoor 2022', date: '2022-12-08', values: [] };
  run.say(organiser, { type: 'history.record', earlier });
  run.say(organiser, { type: 'history.forget', code: 'LAMA22' });
}

/** The meeting before is named; its unfinished follow-ups are decided about in every way. */
export function carryOver(run: Rehearsal): void {
  run.say(organiser, { type: 'predecessor.forget' });
  const handover = demoPredecessor(2026);
  if (!handover) throw new Error('the demo has no meeting before');
  run.say(organiser, { type: 'predecessor.name', handover });
  run.say(secretary, { type: 'previous.take', elementId: null });
  const [one = '', two = '', three = ''] = unsettled(run.meeting).map(({ id }) => id);
  run.say(secretary, { type: 'predecessor.carry', entryId: one }, 'carried');
  const by = nth(run.meeting.recommendations, 1);
  run.say(secretary, { type: 'predecessor.replace', entryId: two, by });
  run.say(secretary, { type: 'predecessor.close', entryId: three, reason: 'Anggaran dialihkan' });
  run.say(secretary, { type: 'predecessor.reopen', entryId: two });
  const text = 'Menyusun ulang kesepakatan pemakaian data sasaran bersama';
  run.say(secretary, { type: 'predecessor.replaceAnew', entryId: two, text }, 'anew');
  run.say(secretary, { type: 'recommendation.remove', recommendationId: 'anew' });
}

/** 22 of the 24 elements send somebody with a phone. */
export function arrive(run: Rehearsal): void {
  run.meeting.elements.slice(0, 22).forEach(({ id }, n) => {
    const name = `Peserta ${String(n + 1).padStart(3, '0')}`;
    run.say(
      guest,
      {
        type: 'attendee.join',
        name,
        position: 'Kepala',
        organisation: '',
        elementId: id,
        deviceHash: `d${String(n)}`,
      },
      `p${String(n + 1)}`,
    );
  });
  const person = { name: 'Peserta 099', position: '', organisation: 'Pers', elementId: null };
  run.say(secretary, { type: 'attendee.register', ...person }, 'guest');
  run.say(secretary, {
    type: 'attendee.correct',
    attendeeId: 'guest',
    was: { position: '' },
    now: { position: 'Wartawan' },
  });
  run.say(
    secretary,
    { type: 'attendee.register', ...person, elementId: nth(run.meeting.elements, 1) },
    'second',
  );
  const first = nth(run.meeting.elements, 1);
  run.say(
    guest,
    { type: 'attendee.join', ...person, elementId: first, deviceHash: 'deputy' },
    'deputy',
  );
  run.say(attendee('p1'), { type: 'seat.nameDeputy', elementId: first, attendeeId: 'deputy' });
  run.say(attendee('deputy'), { type: 'seat.standIn' });
  run.say(attendee('p1'), { type: 'seat.takeBack' });
  run.say(secretary, { type: 'attendee.remove', attendeeId: 'deputy' });
  run.say(attendee('p1'), {
    type: 'seat.handOver',
    elementId: nth(run.meeting.elements, 1),
    attendeeId: 'second',
  });
  run.say(secretary, { type: 'attendee.remove', attendeeId: 'second' });
  run.say(attendee('p1'), { type: 'seat.take' });
  const own = `KARTU${nth(run.meeting.elements, 1)}`;
  run.say(attendee('p1'), { type: 'seat.claim', code: own });
}

function attach(run: Rehearsal, elementId: string): void {
  const own = presenterOf(elementId);
  const file = { name: 'Paparan.pdf', type: 'application/pdf', bytes: 1000, pages: 2 } as const;
  const material = { elementId, attachmentId: 'paparan' };
  run.say(own, { type: 'attachment.add', elementId, file, replaces: null }, material.attachmentId);
  run.say(own, { type: 'attachment.move', ...material, before: null });
  run.say(own, { type: 'attachment.remove', ...material });
}

function photograph(run: Rehearsal): void {
  const file = { name: 'Foto.jpg', type: 'image/jpeg', bytes: 1000, pages: 1 } as const;
  for (const photoId of ['foto', 'foto2']) run.say(secretary, { type: 'photo.add', file }, photoId);
  const now = 'Pembukaan rapat';
  run.say(secretary, { type: 'photo.caption', photoId: 'foto', was: '', now });
  run.say(secretary, { type: 'photo.move', photoId: 'foto', before: null });
  run.say(secretary, { type: 'photo.remove', photoId: 'foto2' });
}
