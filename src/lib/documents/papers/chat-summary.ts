import { clock, longDate } from '../../locale/format';
import { outcomeWords } from '../../locale/terms';
import { dueWords } from '../annexes/follow-up-matrix';
import type { Inline } from '../document';
import { runsOf } from '../markdown';
import { whereOf } from '../minutes/head';
import { summary } from '../minutes/summary';
import { isFinal, shortNameOf, type SecretaryView } from '../secretary-view';
import { isAgreed } from './agreement';

/* What is pasted into the team's WhatsApp group: *tebal* is WhatsApp's mark, one decision a line. */

/** Longer messages are folded behind "Baca selengkapnya". */
export const longestChat = 1500;
const shortestText = 24;

export const plain = (text: readonly Inline[]) => text.map(({ text: words }) => words).join('');
/** A star, tilde or underscore of the text's own would switch WhatsApp's emphasis on. */
const unmarked = (text: string) =>
  text
    .replace(/[*_~`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** By characters as a reader counts them: an emoji is not cut in half. */
export function cut(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, longest - 1).join('');
  return `${kept.replace(/\s+\S*$/, '') || kept}…`;
}

export const whenOf = ({
  profile,
  meeting: { openedAt, closedAt, zone },
}: SecretaryView): string => {
  const clocks = [openedAt, closedAt].flatMap((at) => (at === null ? [] : clock(at, zone, 'id')));
  return `${longDate(profile.date, 'id')}${clocks.length === 2 ? `, pukul ${clocks.join(' s.d. ')} ${zone}` : ''}`;
};

function head(view: SecretaryView): string[] {
  const { profile } = view;
  const name = unmarked(profile.title || profile.kind);
  const result = summary(view);
  return [
    `*${isFinal(view) ? 'HASIL RAPAT' : 'HASIL SEMENTARA RAPAT'}*`,
    `*${cut(name, 160)}*`,
    cut([whenOf(view), unmarked(whereOf(view))].filter(Boolean).join('; '), 240),
    '',
    cut(result.kind === 'paragraph' ? unmarked(plain(result.text)) : '', 420),
  ];
}

type Line = { lead: string; text: string; tail: string };

function decisionLines(view: SecretaryView): Line[] {
  return view.recommendations.flatMap(({ id, number, decision }) => {
    if (!decision) return [];
    const plan = view.followUps.find(({ recommendationId }) => recommendationId === id);
    const owner = [shortNameOf(view, plan?.ownerId ?? null), plan ? dueWords(plan) : ''];
    const facts = isAgreed({ decision })
      ? owner.filter(Boolean).join(', ')
      : outcomeWords[decision.outcome].id.toLowerCase();
    return [
      {
        lead: `${number}. `,
        text: unmarked(plain(runsOf(decision.text))).replace(/\.$/, ''),
        tail: facts ? ` (${unmarked(facts)})` : '',
      },
    ];
  });
}

const count = (lines: readonly string[]) => [...lines.join('\n')].length;

/** The longest wordings that still fit, all decisions cut alike; else fewer decisions, and how many are left out. */
function fitted(lines: readonly Line[], room: number): string[] {
  const said = (some: readonly Line[], longest: number) =>
    some.map(({ lead, text, tail }) => `${lead}${cut(text, longest)}${tail}`);
  for (let longest = 300; longest >= shortestText; longest -= 4) {
    const written = said(lines, longest);
    if (count(written) <= room) return written;
  }
  for (let kept = lines.length - 1; kept > 0; kept -= 1) {
    const written = [
      ...said(lines.slice(0, kept), shortestText),
      `… dan ${lines.length - kept} keputusan lain dalam notula.`,
    ];
    if (count(written) <= room) return written;
  }
  return [];
}

/** At most 1,500 characters, ready to paste. */
export function chatSummary(view: SecretaryView): string {
  const top = head(view);
  const lines = decisionLines(view);
  const foot = isFinal(view)
    ? ['', '_Selengkapnya dalam notula._']
    : ['', '_Belum disetujui pimpinan rapat; yang berlaku adalah notula._'];
  const title = lines.length > 0 ? ['', '*Keputusan*'] : [];
  const room = longestChat - count([...top, ...title, ...foot]) - 2;
  return [...top, ...title, ...fitted(lines, room), ...foot].join('\n');
}
