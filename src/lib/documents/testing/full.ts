import type { Score } from '../../meeting/cooperation-results';
import type { Meeting } from '../../meeting/meeting';
import { attendee, facilitator, guest, secretary } from '../../meeting/testing';
import { mostPhotos, photoBytes } from '../../meeting/photos';
import { demoBefore } from '../testing';
import { decide } from './deciding';
import { Session } from './session';

/* The largest meeting the documents promise to bear: 24 elements, 40 recommendations, 500 people, 60 photos. */

const people = 500;
const recommendations = 40;

export const longName =
  'Prof. Dr. Hj. dr. Siti Nurhaliza Kusumawardhani-Prawirodirdjo binti Abdurrahman, Sp.A(K), S.K.M., M.Kes., M.Si., Ph.D.';

const problem = 'Data sasaran antarinstansi belum sama sehingga bantuan tidak tepat sasaran';
const wording = (n: number) =>
  `Menyelaraskan data keluarga berisiko stunting di kecamatan ke-${String(n)} setiap triwulan dengan melibatkan pemerintah desa, puskesmas, dan kantor urusan agama, serta melaporkan hasilnya kepada sekretariat`;

function come(session: Session): void {
  const { elements } = session.meeting;
  for (let n = 1; n <= people; n += 1) {
    const element = n <= 22 ? elements[n - 1] : elements[n % elements.length];
    session.say(
      guest,
      {
        type: 'attendee.join',
        name: n % 50 === 0 ? longName : `Peserta ${String(n).padStart(3, '0')}, S.K.M.`,
        position: 'Kepala Bidang Pemberdayaan Masyarakat dan Desa',
        organisation: '',
        elementId: element?.id ?? null,
        deviceHash: `phone ${String(n)}`,
      },
      `p${String(n)}`,
    );
  }
}

function propose(session: Session): void {
  const [like] = session.meeting.recommendations;
  if (!like) throw new Error('the demo has no recommendation');
  const { id: _, status: _s, decision: _d, ...plan } = like;
  for (let n = session.meeting.recommendations.length + 1; n <= recommendations; n += 1)
    session.say(secretary, {
      type: 'recommendation.add',
      recommendation: { ...plan, text: wording(n), problem, obstacleId: null },
      before: null,
    });
}

function adopt(session: Session): void {
  decide(session);
  for (const { id, text } of session.meeting.recommendations.slice(10)) {
    const confirmed = { recommendationId: id, ballotId: null, outcome: 'adopted' } as const;
    session.say(facilitator, { type: 'decision.confirm', ...confirmed, text, reason: '' });
  }
}

function speak(session: Session): void {
  for (let n = 1; n <= 30; n += 1) {
    const attendeeId = `p${String(n)}`;
    session.say(attendee(attendeeId), { type: 'hand.raise', topic: 'Pemadanan data desa' });
    session.say(facilitator, { type: 'floor.give', attendeeId });
    session.say(facilitator, { type: 'floor.end' });
  }
}

/** Every element answers, remarks and names whom it works with. */
function answer(session: Session): void {
  const { elements } = session.meeting;
  session.say(facilitator, { type: 'questionnaire.open' }, 'questionnaire');
  const items = session.meeting.questionnaire.items.length;
  for (const [n, { id: elementId }] of elements.entries()) {
    const holder = session.meeting.seats[elementId];
    if (!holder) continue;
    const who = attendee(holder);
    session.say(who, {
      type: 'questionnaire.answer',
      questionnaireId: 'questionnaire',
      scores: Array.from({ length: items }, (_, at) => (((n + at) % 5) + 1) as Score),
      comment: problem,
    });
    const partners = [1, 2, 3].flatMap((step) => {
      const other = elements[(n + step) % elements.length];
      return other ? [{ elementId: other.id, quality: 3 }] : [];
    });
    session.say(who, { type: 'partners.mark', elementId, partners });
  }
  session.say(facilitator, { type: 'questionnaire.close' });
}

function photograph(session: Session): void {
  const file = { name: 'IMG.jpg', type: 'image/jpeg', bytes: photoBytes, pages: 1 } as const;
  for (let n = 1; n <= mostPhotos; n += 1) {
    const photoId = `foto${String(n)}`;
    session.say(secretary, { type: 'photo.add', file }, photoId);
    const now = `Paparan unsur ke-${String(n)} di Hotel Contoh, Kota Contoh, 10 Desember 2026`;
    session.say(secretary, { type: 'photo.caption', photoId, was: '', now });
  }
}

const remarks = Array.from(
  { length: 40 },
  (_, n) => `Peserta ${String(n + 1).padStart(3, '0')} menyampaikan pendapat mengenai ${problem}.`,
).join('\n\n');

export function fullMeeting(): Meeting {
  const session = new Session(demoBefore());
  session.at(-40);
  come(session);
  session.at(0).start('Registrasi').at(59).start('Pembukaan');
  propose(session);
  session.at(300).start('Diskusi');
  speak(session);
  answer(session);
  session.at(350).start('Pembahasan');
  adopt(session);
  photograph(session);
  session.at(435).start('Penutup');
  for (const section of ['opening', 'discussion', 'strategy', 'closing'])
    session.write(section, remarks);
  return session.at(440).say(facilitator, { type: 'meeting.close' }).meeting;
}
