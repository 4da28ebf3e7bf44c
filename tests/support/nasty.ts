import { blankIndicator } from '../../src/lib/meeting/imports';
import type { Page as Connection } from './people';

/* Texts that a curious guest or an unlucky paste brings in, put wherever a meeting takes text. */

/** Sets `window.ran` should it ever run. */
const script = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const link = '[klik](javascript:window.ran=1) <a href="javascript:window.ran=1">x</a>';
const marks = '\u202Ekanan ke kiri\u202C \u0000\u0007\u200B e\u0301 👩‍👩‍👧‍👦 ﷺ';

/** As much hostile text as fits a field of this length; one word without a break at its end. */
export const nasty = (length: number): string =>
  `${length > 200 ? `${script} ${link} ` : '<b onclick="window.ran=1">'}${marks} `
    .padEnd(length, 'W')
    .slice(0, length);

/** Writes them into every part of a demo meeting that has just been made. */
export async function poison(secretary: Connection<'secretary'>, elementId: string): Promise<void> {
  const { profile, elements, agenda, recommendations, followUps, awards, library } = secretary.view;
  const element = elements.find(({ id }) => id === elementId);
  const item = agenda.items.find((one) => one.elementId === elementId);
  const [recommendation] = recommendations;
  const [award] = awards;
  if (!element || !item || !recommendation || !award) throw new Error('this is not the demo');
  const { title, shortTitle, place, region } = profile;
  const named = { code: '', name: nasty(160), unit: nasty(20) };
  const said = [
    secretary.send('profile.change', {
      was: { title, shortTitle, place, region },
      now: { title: nasty(200), shortTitle: nasty(60), place: nasty(160), region: nasty(80) },
    }),
    secretary.send('element.change', {
      elementId,
      was: { name: element.name, shortName: element.shortName },
      now: { name: nasty(160), shortName: nasty(40) },
    }),
    secretary.send('agenda.change', {
      itemId: item.id,
      was: { title: item.title, responsible: item.responsible },
      now: { title: nasty(160), responsible: nasty(120) },
    }),
    secretary.send('recommendation.change', {
      recommendationId: recommendation.id,
      was: { text: recommendation.text, reason: recommendation.reason },
      now: { text: nasty(1200), reason: nasty(1200) },
    }),
    ...(['achievements', 'obstacles'] as const).map((part) =>
      secretary.send('report.add', {
        elementId,
        entry: { part, item: { text: nasty(600) } },
        before: null,
      }),
    ),
    secretary.send('report.add', {
      elementId,
      entry: {
        part: 'factors',
        item: { text: nasty(600), kind: 'hindering', tag: null, indicatorIds: [] },
      },
      before: null,
    }),
    secretary.send('report.add', {
      elementId,
      entry: { part: 'indicators', item: { ...blankIndicator, ...named, target: 80, actual: 40 } },
      before: null,
    }),
    secretary.send('library.add', {
      entry: {
        ...named,
        direction: 'higher',
        target: 80,
        targetYear: null,
        targetSource: nasty(120),
        owners: nasty(200),
      },
      before: library[0]?.id ?? null,
    }),
    secretary.send('award.change', {
      awardId: award.id,
      was: { title: award.title, criterion: award.criterion },
      now: { title: nasty(160), criterion: nasty(300) },
    }),
    secretary.send('award.addWinner', {
      awardId: award.id,
      winner: { village: nasty(120), subdistrict: nasty(120), note: nasty(300) },
      before: null,
    }),
    secretary.send('followUp.add', {
      before: followUps[0]?.id ?? null,
      followUp: {
        recommendationId: null,
        action: nasty(1200),
        ownerId: elementId,
        supporters: nasty(300),
        due: null,
        dueNote: nasty(60),
        measure: nasty(300),
        funding: nasty(80),
        status: 'stuck',
        note: nasty(300),
      },
    }),
    secretary.send('minutes.write', {
      section: 'opening',
      was: '',
      now: `# ${script}\n\n${link}\n\n![x](javascript:window.ran=1)\n\n- ${'W'.repeat(10_000)}\n\n${marks}`,
    }),
  ];
  for (const ack of await Promise.all(said))
    if (!ack.ok) throw new Error(`refused: ${ack.refusal.code} ${ack.refusal.field ?? ''}`);
}
