import { call } from './http';
import type { Phone } from './phone';
import { most, to, type Report } from './report';
import { withServer } from './server-on';
import { adjourn, convene, order, type Session } from './session';

const attendees = 500;
const recommendations = 40;

/** Brings the demo to a full meeting: its 24 elements have reported already. */
async function fill({ desk, secretary, view }: Session): Promise<void> {
  const { elements } = view;
  const first = view.recommendations[0];
  if (!first) throw new Error('the demo has no recommendation');
  const { id: _, status: _s, decision: _d, number: _n, obstacle: _o, ...like } = first;
  const missing = recommendations - view.recommendations.length;
  await each(missing, secretary, 'recommendation.add', (n) => ({
    recommendation: { ...like, text: `${like.text} (${n + 1})` },
    before: null,
  }));
  await each(attendees, desk, 'attendee.register', (n) => ({
    name: `Peserta ${n + 1}`,
    position: 'Kepala Bidang',
    elementId: elements[n % elements.length]?.id ?? null,
    organisation: '',
  }));
}

/** As fast as one connection may. */
async function each(count: number, staff: Phone, type: string, input: (n: number) => object) {
  for (let n = 0; n < count; n += 1) {
    await order(staff, type, input(n));
    await new Promise((resolve) => setTimeout(resolve, 70));
  }
}

/** The longest round trip of pings that go on every few milliseconds: an upper bound of the loop's pause. */
async function longestPause(phone: Phone, until: Promise<unknown>): Promise<number> {
  const done = until.then(() => null);
  const pauses: number[] = [];
  for (;;) {
    const pause = await Promise.race([phone.ping(), done]);
    if (pause === null) return most(pauses);
    pauses.push(pause);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function make({ server, code, cookie, screen }: Session) {
  const began = performance.now();
  const asked = call(`${server.url}/m/${code}/files/Notula_beban.docx`, { cookie });
  const pause = longestPause(screen, asked);
  const { status, body } = await asked;
  if (status !== 200) throw new Error(`no minutes: ${status}`);
  const documentMs = Math.round(performance.now() - began);
  return { documentMs, bytes: body.length, loopPauseMs: to(1, await pause) };
}

/** Minutes of a full meeting, the first since the server started and once more. */
export const document = (): Promise<Report> =>
  withServer(async (server) => {
    const session = await convene(server);
    await fill(session);
    const figures = await make(session);
    const again = await make(session);
    adjourn(session);
    return {
      figures,
      table: [
        ['minutes as .docx, first since the start, ms', figures.documentMs],
        ['minutes as .docx, again, ms', again.documentMs],
        ['bytes', figures.bytes],
        ['longest pause of the event loop, first, ms', figures.loopPauseMs],
        ['longest pause of the event loop, again, ms', again.loopPauseMs],
      ],
    };
  });
