import { announcingTexts } from '../../locale/announcing';
import { arithmetic, quorumSentence, unpublished } from '../../locale/arithmetic';
import { electionSentence, electionWord } from '../../locale/election';
import type { Lang } from '../../locale/lang';
import { screenTexts } from '../../locale/screen';
import { ballotWords, choiceWords, outcomeWords, secrecyWords } from '../../locale/terms';
import type { Outcome, Question } from '../../meeting/views/ballot-view';
import type { ElectionScene } from '../../meeting/views/election-view';
import type { Clock } from '../../meeting/views/scene-parts';
import type { SceneView } from '../../meeting/views/scene-view';
import { plain } from '../emphasis';

function opened(question: Question, clock: Clock | null, lang: Lang): string {
  const t = announcingTexts[lang];
  const { kind, secrecy, round, choices, number, total } = question;
  const answers = choices.map((choice) => choiceWords[choice][lang]).join(', ');
  const which = screenTexts[lang].recommendation(String(number), String(total));
  return [
    `${t.opened(ballotWords[kind][lang], secrecyWords[secrecy][lang], round)}.`,
    `${which}: ${plain(question.text).replace(/\.+$/, '')}.`,
    t.answer(answers),
    clock ? t.minutes(Math.round(clock.minutes * 60)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function closed(outcome: Outcome, lang: Lang): string {
  const t = announcingTexts[lang];
  const kind = ballotWords[outcome.kind][lang];
  return [
    outcome.byHand ? t.byHand(kind) : t.closed(kind),
    outcome.result ? arithmetic(outcome.result, lang) : unpublished(outcome)[lang],
    outcome.result ? quorumSentence(outcome.quorum, lang) : '',
    t.waiting,
  ]
    .filter(Boolean)
    .join(' ');
}

function decided({ decision }: Outcome, lang: Lang): string {
  if (!decision) return '';
  const words = outcomeWords[decision.outcome][lang];
  const said = decision.by === 'consensus' ? screenTexts[lang].byConsensus(words) : words;
  return announcingTexts[lang].decided(said);
}

function election({ election: asked, clock }: ElectionScene, lang: Lang): string {
  const t = announcingTexts[lang];
  const kind = electionWord[lang];
  const { candidates, count, quorum, appointment } = asked;
  if (asked.state === 'draft') return '';
  if (asked.state === 'open')
    return [
      `${t.opened(kind, secrecyWords[asked.secrecy][lang], 1)}: ${asked.title}.`,
      asked.ranks ? t.rank : t.choose(asked.most),
      `${candidates.map((name, place) => `${String(place + 1)}. ${name}`).join(', ')}.`,
      clock ? t.minutes(Math.round(clock.minutes * 60)) : '',
    ]
      .filter(Boolean)
      .join(' ');
  if (appointment)
    return t.appointed(appointment.elected.map((place) => candidates[place] ?? '').join(', '));
  return [
    asked.byHand ? t.byHand(kind) : t.closed(kind),
    count ? electionSentence({ ...asked, count }, lang) : unpublished(asked)[lang],
    count && quorum ? quorumSentence(quorum, lang) : '',
    t.waiting,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What somebody who hears the screen must not miss: a ballot that opens, its result, its decision; else nothing. */
export function announcement(scene: SceneView | null, lang: Lang): string {
  if (scene?.kind === 'ballot') return opened(scene.question, scene.clock, lang);
  if (scene?.kind === 'election') return election(scene, lang);
  if (scene?.kind !== 'result') return '';
  return decided(scene.outcome, lang) || closed(scene.outcome, lang);
}
