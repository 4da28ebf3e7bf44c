import { demoMeeting, type Device, type Page } from './people';

/** The hall around a phone: a demo meeting and its facilitator's connection, without a browser. */
export type Hall = { code: string; address: string; desk: Page<'facilitator'> };

export async function hallOf(boss: Device): Promise<Hall> {
  const code = await demoMeeting(boss);
  return {
    code,
    address: `${boss.url}/${code}`,
    desk: await boss.open(code, 'facilitator'),
  };
}

/** The meeting begins: its first item of the rundown runs. */
export async function begins({ desk }: Hall): Promise<void> {
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  await desk.until(() => desk.view.meeting.phase === 'running');
}

type Terms = {
  kind?: 'consensus' | 'vote';
  secrecy?: 'open' | 'secret';
  seconds?: number | null;
  receipts?: boolean;
};

/** Puts the recommendation with this index to the vote; resolves with the ballot's id. */
export async function opensBallot({ desk }: Hall, index: number, terms: Terms = {}) {
  const ack = await desk.send('ballot.open', {
    recommendationId: desk.view.recommendations[index]?.id ?? '',
    kind: 'vote',
    secrecy: 'open',
    seconds: null,
    rule: { fraction: 'half', base: 'forAgainst' },
    quorumOverride: 'Pimpinan rapat melanjutkan',
    ...terms,
  });
  if (!ack.ok) throw new Error(`no ballot: ${ack.refusal.code}`);
  await desk.until(() => desk.view.turnout !== null);
  return desk.view.turnout?.ballotId ?? '';
}

/** Closes the open ballot; resolves with what was counted. */
export async function closesBallot({ desk }: Hall) {
  await desk.until(() => desk.view.turnout !== null);
  const ballotId = desk.view.turnout?.ballotId ?? '';
  const round = () => desk.view.rounds.find(({ id }) => id === ballotId);
  await desk.send('ballot.close', { ballotId });
  await desk.until(() => desk.view.turnout === null && round()?.state === 'closed');
  return round()?.result?.counts;
}
