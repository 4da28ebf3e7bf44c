import { outcomeWords } from '../../locale/terms';
import type { Decision } from '../../meeting/meeting';
import { closedRounds, roundInShort, roundSentences, type Round } from '../ballot-words';
import type { Block, Item } from '../document';
import { runsOf, sentenceOf } from '../markdown';
import { isFinal, shortNameOf, type SecretaryView } from '../secretary-view';
import { asList, enumerated, unended } from '../wording';
import { bold, headingItem, item, paragraph, words } from '../write';
import { priorities } from './priorities';
import { besidesDecision } from './dissents';
import { elections } from './elections';
import { notesOfKind } from './written';

/* C. Keputusan/Kesepakatan: each decision found at a glance, its wording as adopted, the vote on its own line. */

type Recommendation = SecretaryView['recommendations'][number];

const plainWords = {
  adopted: outcomeWords.adopted.id.toLowerCase(),
  notAdopted: outcomeWords.notAdopted.id.toLowerCase(),
  postponed: outcomeWords.postponed.id.toLowerCase(),
  returned: outcomeWords.returned.id.toLowerCase(),
};

function lead({ number }: Recommendation, { outcome, by }: Decision): string {
  const how = { consensus: ' secara mufakat', vote: ' dengan suara terbanyak', chair: '' }[by];
  const words = {
    ...plainWords,
    adopted: `${plainWords.adopted}${how}`,
    adoptedAmended: `${plainWords.adopted}${how} dengan perbaikan`,
  };
  return ` Rekomendasi ${number} ${words[outcome]}.`;
}

/** What the decision rests on when no round carries it. */
function basis({ by }: Decision, rested: boolean): string {
  if (by === 'chair') return 'Ditetapkan oleh pimpinan rapat.';
  return rested ? '' : 'Disepakati peserta rapat secara aklamasi, tanpa pemungutan suara.';
}

function earlier(rounds: readonly Round[]): string {
  return rounds.length === 0 ? '' : `Didahului ${enumerated(rounds.map(roundInShort))}.`;
}

/** What was proposed against the wording and what the hall said to it. */
function amendments(view: SecretaryView, { id }: Recommendation): Block[] {
  const own = view.amendments.filter(({ recommendationId }) => recommendationId === id);
  const told = (state: 'accepted' | 'rejected', word: string) =>
    own
      .filter((one) => one.state === state)
      .map(({ text, elementId }) => {
        const from = shortNameOf(view, elementId);
        return `“${text}”${from ? ` (${from})` : ''} ${word}`;
      });
  const all = [...told('accepted', 'diterima'), ...told('rejected', 'tidak diterima')];
  return all.length === 0 ? [] : [paragraph(1, words(`Usul perubahan: ${all.join('; ')}.`))];
}

function decided(view: SecretaryView, recommendation: Recommendation, decision: Decision): Block[] {
  const rounds = closedRounds(view, recommendation.id);
  const rested = rounds.find(({ id }) => id === decision.ballotId);
  const vote = [
    basis(decision, rested !== undefined),
    ...(rested ? roundSentences(rested, rounds.length > 1, view.meeting.zone) : []),
    earlier(rounds.filter((round) => round !== rested)),
  ].filter(Boolean);
  const reason = sentenceOf(decision.reason);
  const decisionItem: Item = {
    ...item(
      1,
      [bold(lead(recommendation, decision)), ...words(' '), ...sentenceOf(decision.text)],
      {
        origin: 'auto',
        anchor: `recommendation:${recommendation.id}`,
        keepNext: true,
      },
    ),
    list: 'decisions',
    form: 'decision',
  };
  return [
    decisionItem,
    paragraph(1, words(vote.join(' '))),
    ...amendments(view, recommendation),
    ...(reason.length > 0
      ? [paragraph(1, [...words('Pertimbangan pimpinan rapat: '), ...reason])]
      : []),
    ...besidesDecision(view, recommendation.id),
  ];
}

function undecided(view: SecretaryView): Block[] {
  const open = view.recommendations.filter(({ decision }) => !decision);
  if (open.length === 0) return [];
  const before = open.flatMap(({ id }) => besidesDecision(view, id));
  const texts = open.map((recommendation) => [
    ...words(`Rekomendasi ${recommendation.number}: `),
    ...unended(runsOf(recommendation.text)),
    ...words(
      recommendation.status === 'draft' ? ' (belum dibahas)' : ' (dibahas, belum diputuskan)',
    ),
  ]);
  return [
    paragraph(1, words('Rekomendasi yang belum diputuskan:'), { origin: 'auto', keepNext: true }),
    ...asList(texts).map((text) => item(2, text)),
    ...before,
  ];
}

export function decisions(view: SecretaryView): Block[] {
  const blocks = view.recommendations.flatMap((recommendation) =>
    recommendation.decision ? decided(view, recommendation, recommendation.decision) : [],
  );
  const nothing = isFinal(view)
    ? 'Tidak ada keputusan yang ditetapkan.'
    : 'Belum ada keputusan yang ditetapkan.';
  return [
    headingItem(1, 'Keputusan/Kesepakatan', 'decisions'),
    ...notesOfKind(view, 'deliberation', 2),
    ...priorities(view),
    ...(blocks.length > 0 ? blocks : [paragraph(1, words(nothing))]),
    ...undecided(view),
    ...elections(view),
  ];
}
