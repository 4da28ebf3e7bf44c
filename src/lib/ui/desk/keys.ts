import type { StepName } from '../../meeting/step';

/* Which key does what. A key works while its button is on the page (keyboard.svelte.ts). */

/** Keys that always mean the same. Values are what `KeyboardEvent.key` says, letters in capitals. */
export const deskKeys = {
  primary: ' ',
  /** Confirms a form, where the space bar is a letter. */
  confirm: 'Enter',
  cancel: 'Escape',
  undo: 'U',
  list: '?',
  hold: 'T',
  blank: 'K',
  dark: 'D',
  shift: 'G',
  editRundown: 'J',
  hands: 'A',
  giveFloor: 'P',
  endTurn: 'E',
  revoke: 'X',
  clicker: '*',
  back: 'PageUp',
  forward: 'PageDown',
  tabNow: 'S',
  tabRecommendations: 'N',
  tabFollowUps: 'F',
  tabPeople: 'I',
  tabScenes: 'Y',
  tabBoard: '[',
  tabFactors: ',',
  tabSubmissions: '<',
  /** On the factors' page: makes the draft, walks the list, lets a contribution through. */
  draftAnswer: '.',
  rowUp: 'ArrowUp',
  rowDown: 'ArrowDown',
  mark: ';',
  mergeMarked: '/',
  /** On the follow-ups' page: what becomes of last year's. */
  carryPast: ']',
  closePast: '\\',
  replacePast: "'",
  reopenPast: '`',
} as const;

/** Keys of the steps that stand beside the primary one. */
export const stepKeys: Record<StepName, string> = {
  openMeeting: 'M',
  startItem: 'M',
  nextPage: deskKeys.forward,
  previousPage: deskKeys.back,
  backToPresentation: 'H',
  finishItem: 'Q',
  closeMeeting: 'Z',
  tableRecommendation: 'R',
  openCheck: 'C',
  openVote: 'V',
  askAgain: 'L',
  closeBallot: 'O',
  extendBallot: 'W',
  cancelBallot: 'B',
  acceptAmendment: '1',
  rejectAmendment: '3',
  backToDiscussion: 'H',
  showResult: '0',
  confirmConsensus: '1',
  confirmAdopted: '1',
  confirmAdoptedAmended: '2',
  confirmNotAdopted: '3',
  confirmPostponed: '4',
  confirmReturned: '5',
  compareRounds: '>',
  showRollCall: ':',
  resumeMeeting: 'M',
  openElection: 'C',
  closeElection: 'O',
  extendElection: 'W',
  cancelElection: 'B',
  confirmElected: '1',
  showElection: '"',
  extendItem: 'W',
  showLobby: '6',
  showAgenda: '7',
  showFloor: '8',
  showFollowUps: '9',
  openQuestionnaire: 'C',
  closeQuestionnaire: 'O',
  cancelQuestionnaire: 'B',
  showCooperation: '}',
  showPredecessor: '(',
  settlePredecessor: '(',
  showStrategy: ')',
  showFactors: '-',
  showSubmissions: '>',
  showPriorities: '"',
  closePriorities: 'O',
  cancelPriorities: 'B',
  showAwards: '=',
  showNextAward: '+',
  revealRank: '+',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

/** The key as the tables above name it; null for combinations and for a key held down. */
export function keyOf({ key, ctrlKey, altKey, metaKey, repeat }: Pressed): string | null {
  if (ctrlKey || altKey || metaKey || repeat) return null;
  return key.length === 1 ? key.toUpperCase() : key;
}

const typingTags = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const pressableTags = new Set(['BUTTON', 'A', 'SUMMARY']);
type Focused = { tagName: string; isContentEditable?: boolean } | null;

/** Whether a key goes to the focused element instead: fields take all, buttons take what presses them. */
export function isTaken(key: string, focused: Focused): boolean {
  if (!focused) return false;
  if (typingTags.has(focused.tagName) || focused.isContentEditable === true)
    return key !== deskKeys.cancel;
  const presses = key === deskKeys.primary || key === deskKeys.confirm;
  return presses && pressableTags.has(focused.tagName);
}

const names: Record<string, Record<'id' | 'en', string>> = {
  ' ': { id: 'Spasi', en: 'Space' },
  ArrowUp: { id: '↑', en: '↑' },
  ArrowDown: { id: '↓', en: '↓' },
  Escape: { id: 'Esc', en: 'Esc' },
  PageUp: { id: 'PgUp', en: 'PgUp' },
  PageDown: { id: 'PgDn', en: 'PgDn' },
};
/** A key as it is printed on its button. */
export const keyName = (key: string, lang: 'id' | 'en'): string => names[key]?.[lang] ?? key;
