import type { Quorum, Result } from '../meeting/counting';
import type { Lang } from './lang';
import { baseWords, fractionWords, quorumWords } from './terms';

/* A result in one sentence that carries its own arithmetic (domain §5.2 no. 7). */

function voteSentence({ inFavour, base, rule, met, verdict }: Result, lang: Lang): string {
  const words = { base: baseWords[rule.base][lang], fraction: fractionWords[rule.fraction][lang] };
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

function consensusSentence({ counts, cast, against, verdict }: Result, lang: Lang): string {
  const { agree, agreeWithNotes, abstain } = counts;
  if (lang === 'en') {
    const head = `Of ${cast} votes ${agree} agree, ${agreeWithNotes} agree with a note, ${against} disagree, ${abstain} abstain`;
    return `${head}: ${verdict === 'consensus' ? 'nobody objects' : against > 0 ? 'there are objections' : 'nobody agrees'}.`;
  }
  const head = `Dari ${cast} suara: ${agree} setuju, ${agreeWithNotes} setuju dengan catatan, ${against} tidak setuju, ${abstain} abstain`;
  return `${head}; ${verdict === 'consensus' ? 'tidak ada yang berkeberatan' : against > 0 ? 'masih ada keberatan' : 'belum ada yang menyatakan setuju'}.`;
}

export function arithmetic(result: Result, lang: Lang): string {
  if (result.verdict === 'noVotes')
    return lang === 'id' ? 'Tidak ada suara yang masuk.' : 'No votes were cast.';
  return result.kind === 'vote' ? voteSentence(result, lang) : consensusSentence(result, lang);
}

/** `Kuorum terpenuhi: 22 dari 24 unsur hadir, syarat lebih dari 1/2.` */
export function quorumSentence({ rule, met, present, entitled }: Quorum, lang: Lang): string {
  if (lang === 'en') {
    const here = `${present} of ${entitled} elements present`;
    return rule === 'none'
      ? `${here}; no quorum required.`
      : `Quorum ${met ? 'reached' : 'not reached'}: ${here}, required ${quorumWords[rule].en}.`;
  }
  const here = `${present} dari ${entitled} unsur hadir`;
  return rule === 'none'
    ? `${here}; tanpa syarat kuorum.`
    : `Kuorum ${met ? 'terpenuhi' : 'belum terpenuhi'}: ${here}, syarat ${quorumWords[rule].id}.`;
}

/** Why a small secret ballot has no published counts (domain §5.2 no. 8). */
export const unpublished = {
  id: 'Suara yang masuk kurang dari lima, sehingga hasil rahasia tidak diumumkan. Ulangi secara terbuka atau dengan angkat tangan.',
  en: 'Fewer than five votes were cast, so the secret result is not published. Ask again openly or by show of hands.',
};
