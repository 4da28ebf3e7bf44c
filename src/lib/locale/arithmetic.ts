import type { Result } from '../meeting/counting';
import type { Choice, Quorum, Rule, Share } from '../meeting/meeting';
import { choicesOf, isCheck } from '../meeting/procedures';
import type { Lang, Text } from './lang';
import {
  baseWords,
  choiceWords,
  fractionWords,
  quorumWords,
  seatWords,
  weightedBaseWords,
} from './terms';

/* A result in one sentence that carries its own arithmetic (domain §5.2 no. 7). */

/** `lebih dari 3/5`: the meeting's own fraction as it is required. */
export function shareWords({ numerator, denominator, strict }: Share, lang: Lang): string {
  const more = { id: 'lebih dari', en: 'more than' };
  const least = { id: 'sekurang-kurangnya', en: 'at least' };
  return `${(strict ? more : least)[lang]} ${numerator}/${denominator}`;
}

/** What a rule requires. */
export const requiredWords = ({ fraction, share }: Rule, lang: Lang): string =>
  fraction === 'own' && share ? shareWords(share, lang) : fractionWords[fraction][lang];

const quorumRequired = ({ rule, share }: Pick<Quorum, 'rule' | 'share'>, lang: Lang): string =>
  rule === 'own' && share ? shareWords(share, lang) : quorumWords[rule][lang];

function voteSentence(result: Result, lang: Lang): string {
  const { inFavour, base, rule, unit, met, verdict } = result;
  const words = {
    base: (result.seats ? weightedBaseWords : baseWords)(unit)[rule.base][lang],
    fraction: requiredWords(rule, lang),
  };
  if (lang === 'en') {
    const head = `${inFavour} in favour of ${base} ${words.base}; required ${words.fraction}`;
    return verdict === 'tied'
      ? `${head}: tied, back to the chair.`
      : `${head}: ${met ? 'reached' : 'not reached'}.`;
  }
  const head = `${inFavour} setuju dari ${base} ${words.base}; syarat ${words.fraction}`;
  return verdict === 'tied'
    ? `${head}: seri, dikembalikan kepada pimpinan rapat.`
    : `${head}: ${met ? 'terpenuhi' : 'tidak terpenuhi'}.`;
}

/** Without the explanation in brackets that some answers carry. */
const inShort = (choice: Choice, lang: Lang): string =>
  choiceWords[choice][lang].replace(/ \(.*\)$/, '').toLowerCase();

/** Where fingers are raised, what counts as an objection is a convention and must be said. */
export const objections: Partial<Record<Result['kind'], Text>> = {
  fist: { id: 'kurang dari tiga jari adalah keberatan', en: 'fewer than three fingers object' },
};

function checkSentence({ kind, counts, cast, against, verdict }: Result, lang: Lang): string {
  // A long list of noughts would hide what was answered.
  const said = choicesOf(kind).filter((choice) => kind === 'consensus' || counts[choice] > 0);
  const each = said.map((choice) => `${counts[choice]} ${inShort(choice, lang)}`);
  const convention = objections[kind] ? ` (${objections[kind][lang]})` : '';
  const agreed = verdict === 'consensus';
  if (lang === 'en') {
    const outcome = agreed
      ? 'nobody objects'
      : against > 0
        ? 'there are objections'
        : 'nobody agrees';
    return `Of ${cast} votes: ${each.join(', ')}${convention}; ${outcome}.`;
  }
  const outcome = agreed
    ? 'tidak ada yang berkeberatan'
    : against > 0
      ? 'masih ada keberatan'
      : 'belum ada yang menyatakan setuju';
  return `Dari ${cast} suara: ${each.join(', ')}${convention}; ${outcome}.`;
}

/** How many chose this; where votes are weighted the weight, with how many elements it is in brackets. */
export const countWords = (
  { counts, seats }: Pick<Result, 'counts' | 'seats'>,
  choice: Choice,
): string => (seats ? `${counts[choice]} (${seats.counts[choice]})` : String(counts[choice]));

/** `Menurut bobot suara: 12 setuju dari …. Jumlah unsur: 5 setuju, 3 tidak setuju.` */
function weighedSentence(
  sentence: string,
  { kind, counts }: NonNullable<Result['seats']> & Pick<Result, 'kind'>,
  lang: Lang,
): string {
  const said = choicesOf(kind).filter((choice) => counts[choice] > 0);
  const each = said.map((choice) => `${counts[choice]} ${inShort(choice, lang)}`).join(', ');
  const plain = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return lang === 'id'
    ? `Menurut bobot suara: ${plain} Jumlah unsur: ${each}.`
    : `By weight: ${plain} Elements: ${each}.`;
}

export function arithmetic(result: Result, lang: Lang): string {
  const { kind, seats, verdict } = result;
  if (verdict === 'noVotes')
    return lang === 'id' ? 'Tidak ada suara yang masuk.' : 'No votes were cast.';
  const sentence = isCheck(kind) ? checkSentence(result, lang) : voteSentence(result, lang);
  return seats ? weighedSentence(sentence, { kind, ...seats }, lang) : sentence;
}

/** `Kuorum terpenuhi: 22 dari 24 unsur hadir, syarat lebih dari 1/2.` */
export function quorumSentence(quorum: Quorum, lang: Lang): string {
  const { rule, unit, met, present, entitled, waived } = quorum;
  const all = {
    id: waived ? '; rapat dilanjutkan dengan yang hadir setelah ditunda' : '',
    en: waived ? '; continued with those present after postponing' : '',
  };
  const seats = seatWords[unit][lang];
  if (lang === 'en') {
    const here = `${present} of ${entitled} ${seats} present`;
    return rule === 'none'
      ? `${here}; no quorum required.`
      : `Quorum ${met ? 'reached' : 'not reached'}: ${here}, required ${quorumRequired(quorum, lang)}${all.en}.`;
  }
  const here = `${present} dari ${entitled} ${seats} hadir`;
  return rule === 'none'
    ? `${here}; tanpa syarat kuorum.`
    : `Kuorum ${met ? 'terpenuhi' : 'belum terpenuhi'}: ${here}, syarat ${quorumRequired(quorum, lang)}${all.id}.`;
}

/** Why a small secret ballot has no published counts (domain §5.2 no. 8). */
export const unpublished = ({ publishFrom }: { publishFrom: number }): Text => ({
  id: `Suara yang masuk kurang dari ${publishFrom}, sehingga hasil rahasia tidak diumumkan. Ulangi secara terbuka atau dengan angkat tangan.`,
  en: `Fewer than ${publishFrom} votes were cast, so the secret result is not published. Ask again openly or by show of hands.`,
});
