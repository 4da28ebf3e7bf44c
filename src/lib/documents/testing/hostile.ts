import type { Meeting } from '../../meeting/meeting';
import { attendee, facilitator, guest, secretary } from '../../meeting/testing';
import { demoBefore } from '../testing';
import { Session } from './session';

/* Texts that break documents, in every place where somebody may write: they must come out as they are, or safe. */

/** 120 letters with titles, as they are written on name plates. */
export const titled =
  'Prof. Dr. Hj. dr. Siti Nurhaliza Kusumawardhani-Prawirodirdjo binti Abdurrahman Al-Banjari, Sp.A(K), S.K.M., M.Kes., Ph.';
/** What a spreadsheet would run, Word would choke on, a page would take for its own. */
export const nasty = `=cmd|' /C calc'!A0 & <b>"O'Brien"</b> ]]> {{x}} عربي 👩‍⚕️ é 中`;
const long = `${nasty} ${'Pemadanan data sasaran dipercepat. '.repeat(300)}`
  .slice(0, 10_000)
  .trim();

export function hostileMeeting(): Meeting {
  const session = new Session(demoBefore());
  const { profile, elements, recommendations } = session.meeting;
  const { title, place, city, chair, copies } = profile;
  session.say(secretary, {
    type: 'profile.change',
    was: { title, place, city, chair, copies },
    now: {
      title: nasty,
      place: nasty,
      city: nasty.slice(0, 60),
      chair: { ...chair, name: titled, position: nasty },
      copies: [nasty, '@SUM(1+1)', '+62', '-1'],
    },
  });
  const [first] = elements;
  const [about] = recommendations;
  if (!first || !about) throw new Error('the demo has neither elements nor recommendations');
  for (const [n, name] of [titled, nasty, '=1+1', "@'x", '-2+3'].entries())
    session.say(
      guest,
      {
        type: 'attendee.join',
        name,
        position: nasty,
        organisation: '',
        elementId: elements[n]?.id ?? null,
        deviceHash: `phone ${String(n)}`,
      },
      `p${String(n)}`,
    );
  session.at(0).start('Registrasi').at(60).start('Pembahasan');
  session.say(attendee('p0'), { type: 'hand.raise', topic: nasty });
  session.say(facilitator, { type: 'floor.give', attendeeId: 'p0' });
  session.say(facilitator, { type: 'floor.end' });
  session.say(facilitator, {
    type: 'decision.confirm',
    recommendationId: about.id,
    ballotId: null,
    outcome: 'adopted',
    text: nasty,
    reason: nasty,
  });
  session.say(secretary, {
    type: 'followUp.add',
    before: null,
    followUp: {
      recommendationId: null,
      action: nasty,
      ownerId: first.id,
      supporters: nasty,
      due: '2027-01-31',
      dueNote: '=NOW()',
      measure: nasty,
      funding: '=1+1',
      status: 'stuck',
      note: '@echo',
    },
  });
  for (const section of ['opening', 'discussion', 'strategy', 'closing'])
    session.write(section, long);
  return session.at(440).say(facilitator, { type: 'meeting.close' }).meeting;
}
