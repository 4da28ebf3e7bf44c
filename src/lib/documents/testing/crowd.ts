import type { Meeting, Profile } from '../../meeting/meeting';
import { facilitator, guest, minutesLater, secretary, send } from '../../meeting/testing';
import { demoBefore } from '../testing';

/* The longest meeting: five hundred people, long texts, and every character that a Word file dislikes. */

const people = 500;
const longName =
  'Prof. Dr. dr. Siti Nurhaliza Kusumawardhani-Prawirodirdjo binti Abdurrahman, Sp.A(K), M.Kes., Ph.D.';
/** Control characters and lone surrogates are cleaned on the way in; these come through. */
const nasty = '<b>&amp;</b> "kutip" \'satu\' ]]> {{x}} %1 🙂 é ﷺ  akhir';
const paragraph =
  'Peserta menyampaikan bahwa pemadanan data sasaran perlu dipercepat di seluruh kecamatan. '
    .repeat(12)
    .trim();
const nested =
  '- satu\n  - dua\n    - tiga\n      - empat\n        - lima\n          - enam\n            - tujuh\n              - delapan';
const table =
  '| Desa | Balita |\n|--|--:|\n| Sumber Contoh | 12 |\n\n<table><tr><td onclick="x()">sel</td></tr></table>\n\n![foto](http://contoh.example/a.png) [tautan](javascript:alert)';

export function crowded(): Meeting {
  let meeting = demoBefore();
  const say = (who: Parameters<typeof send>[1], said: Parameters<typeof send>[2], id: string) => {
    meeting = send(meeting, who, said, { id, now: minutesLater(1) });
  };
  const now: Partial<Profile> = {
    place: nasty,
    chair: {
      ...meeting.profile.chair,
      name: longName,
      idLabel: 'NIP',
      idNumber: '196503181990031005',
    },
  };
  say(
    secretary,
    {
      type: 'profile.change',
      was: { place: meeting.profile.place, chair: meeting.profile.chair },
      now,
    },
    'profile',
  );
  say(facilitator, { type: 'agenda.start', itemId: meeting.agenda[0]?.id ?? '' }, 'start');
  for (let n = 1; n <= people; n += 1) {
    const elementId =
      n % 9 === 0 ? null : (meeting.elements[n % meeting.elements.length]?.id ?? null);
    const person = {
      name: n % 50 === 0 ? longName : `Peserta ${String(n)}`,
      position: 'Kepala Seksi Pemberdayaan Masyarakat',
      organisation: elementId ? '' : 'Forum Komunikasi Pimpinan Daerah',
      elementId,
    };
    say(
      guest,
      { type: 'attendee.join', ...person, deviceHash: `phone ${String(n)}` },
      `p${String(n)}`,
    );
  }
  const long = [`# Arahan ${nasty}`, paragraph, nested, paragraph, table].join('\n\n');
  for (const section of ['opening', 'discussion', 'strategy', 'closing'])
    say(secretary, { type: 'minutes.write', section, was: '', now: long }, `w-${section}`);
  for (let n = 1; n <= 60; n += 1)
    say(
      secretary,
      {
        type: 'followUp.add',
        before: null,
        followUp: {
          recommendationId: null,
          action: `${String(n)}. ${paragraph.slice(0, 500)}`,
          ownerId: null,
          supporters: nasty,
          due: null,
          dueNote: '',
          measure: '',
          funding: '',
          status: 'stuck',
          note: nasty,
        },
      },
      `f${String(n)}`,
    );
  return meeting;
}
