import { adjourn, elect } from './electing';
import { Rehearsal } from './log';
import { askAboutCooperation, collectFactors, giveAwards } from './evaluation';
import { collectSubmissions, draftTogether, setPriorities } from './voices';
import { arrive, carryOver, importFigures, prepare } from './preparation';
import { decideAll, finish, talk } from './session';

const parts = [
  prepare,
  importFigures,
  carryOver,
  arrive,
  talk,
  collectFactors,
  collectSubmissions,
  giveAwards,
  askAboutCooperation,
  draftTogether,
  setPriorities,
  decideAll,
  elect,
  adjourn,
  finish,
];

/** The demo meeting from creation to approved minutes, with every kind of event in its log. */
export function rehearse(): Rehearsal {
  const run = new Rehearsal();
  for (const part of parts) part(run);
  return run;
}
