import { clock } from '../../locale/format';
import { outcomeWords } from '../../locale/terms';
import { byId } from '../../meeting/lists';
import type { Block } from '../document';
import { sentenceOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { paragraph, words } from '../write';

/* Beside a decision: what was confirmed before and taken back, and opinions recorded because somebody asked. */

function takenBack(view: SecretaryView, recommendationId: string): Block[] {
  const { zone } = view.meeting;
  const time = (at: number) => `pukul ${clock(at, zone, 'id')} ${zone}`;
  return view.revocations
    .filter((one) => one.recommendationId === recommendationId)
    .map(({ decision, reason, undone, at }) => {
      const why = reason.replace(/\.+$/, '');
      const how = undone ? 'diurungkan' : 'dibatalkan';
      return paragraph(
        1,
        words(
          `Penetapan ${time(decision.at)} (${outcomeWords[decision.outcome].id.toLowerCase()}) ${how} ${time(at)}${why ? `: ${why}` : ''}.`,
        ),
      );
    });
}

function opinions(view: SecretaryView, recommendationId: string): Block[] {
  return view.dissents
    .filter((one) => one.recommendationId === recommendationId)
    .map(({ elementId, name, text }) => {
      const element = byId(view.elements, elementId)?.shortName ?? '';
      const who = [element, name].filter(Boolean).join(', ');
      return paragraph(1, [
        ...words(`Atas permintaannya dicatat pendapat berbeda dari ${who}: `),
        ...sentenceOf(text),
      ]);
    });
}

export const besidesDecision = (view: SecretaryView, recommendationId: string): Block[] => [
  ...takenBack(view, recommendationId),
  ...opinions(view, recommendationId),
];
