import { hallOf, begins } from './hall';
import type { Ack } from '../../src/lib/meeting/protocol';
import { organiser, type Device } from './people';

const must = async (answer: Promise<Ack>): Promise<void> => {
  const ack = await answer;
  if (!ack.ok) throw new Error(ack.refusal.code);
};

/** The demo held to its end without browsers: 24 people of 22 elements, nine recommendations adopted, one returned. */
export async function playedDemo(
  url: string,
  link: string,
): Promise<{ boss: Device; code: string }> {
  const boss = await organiser(url, link);
  const hall = await hallOf(boss);
  const { desk, code } = hall;
  await begins(hall);
  const places = [...desk.view.elements.slice(0, 22).map(({ id }) => id), null, null];
  for (const [n, elementId] of places.entries())
    await must(
      desk.send('attendee.register', {
        name: `Peserta ${String(n + 1).padStart(3, '0')}, S.K.M.`,
        position: 'Kepala Bidang',
        elementId,
        organisation: elementId ? '' : 'Media daerah',
      }),
    );
  const secretary = await boss.open(code, 'secretary');
  const { recommendations } = desk.view;
  for (const [n, { id, text }] of recommendations.entries()) {
    if (n === 5)
      await must(
        secretary.send('ballot.recordHands', {
          recommendationId: id,
          kind: 'vote',
          rule: { fraction: 'half', base: 'forAgainst' },
          quorumOverride: null,
          counts: { agree: 18, agreeWithNotes: 0, disagree: 3, abstain: 1 },
          witnesses: 'Peserta 003',
        }),
      );
    const round = () => desk.view.rounds.find(({ recommendationId }) => recommendationId === id);
    if (n === 5) await desk.until(() => round() !== undefined);
    await must(
      desk.send('decision.confirm', {
        recommendationId: id,
        ballotId: round()?.id ?? null,
        outcome: n === 9 ? 'returned' : 'adopted',
        text,
        reason: n === 9 ? 'Biaya air perlu dipastikan lebih dahulu' : '',
      }),
    );
  }
  await must(desk.send('meeting.close', {}));
  return { boss, code };
}
