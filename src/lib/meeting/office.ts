import * as v from 'valibot';
import type { Decisions } from './capability';
import { byId, edit } from './lists';
import {
  logo,
  mostLetterheads,
  officeChoice,
  officeSettings,
  template,
  usualTeam,
  type Office,
  type OfficeChoice,
  type Profile,
  type Signatory,
} from './meeting';
import { found, need } from './refusal';

/*
 * What a meeting takes from its office, and the office's files. The server says these commands, once the files are in the
 * meeting's own folder (permissions.ts): from then on the meeting depends on nothing outside it.
 */

export const officeCommands = {
  'office.take': v.object({ choice: officeChoice }),
  'logo.put': v.object({ logo }),
  'logo.remove': v.object({}),
  'template.put': v.object({ template }),
  'template.remove': v.object({}),
};

/** The settings of an office with the letterhead of that id, or its first. @throws Refusal `item.unknown` */
export function choiceOf({ settings, letterheads }: Office, letterheadId: string | null) {
  const chosen = letterheadId ? letterheads.find(({ id }) => id === letterheadId) : letterheads[0];
  const { letterhead, letterheadRule, logo } = found(chosen, 'item.unknown');
  return { ...settings, letterhead, letterheadRule, logo } satisfies OfficeChoice;
}

const isNamed = ({ position, name }: Signatory) => position !== '' || name !== '';

/** Who signs and where was perhaps entered for this meeting alone: only what is empty is filled. How papers look is replaced. */
export function takenOver(profile: Profile, choice: OfficeChoice): OfficeChoice {
  const signer = (key: 'chair' | 'secretary' | 'minuteTaker') =>
    isNamed(profile[key]) ? profile[key] : choice[key];
  const words = (key: 'region' | 'city' | 'team') => profile[key] || choice[key];
  return {
    ...choice,
    chair: signer('chair'),
    secretary: signer('secretary'),
    minuteTaker: signer('minuteTaker'),
    region: words('region'),
    city: words('city'),
    team: profile.team === usualTeam ? choice.team || usualTeam : words('team'),
  };
}

const changed = (profile: Profile, now: Partial<Profile>) => {
  const changes = edit(profile, profile, now);
  return changes ? [{ type: 'profile.changed' as const, changes }] : [];
};

/** All files that an office keeps. */
export const filesOfOffice = ({ settings, letterheads }: Office): string[] =>
  letterheads.flatMap(({ logo }) => officeFiles({ logo, template: settings.template }));

/** What another meeting may take from this one. */
export const choiceIn = (profile: Profile): OfficeChoice => v.parse(officeChoice, profile);

type Kept = {
  office: string;
  name: string;
  /** Which letterhead is replaced; null adds one. */
  letterhead: string | null;
  letterheadName: string;
  /** When the office that the page knows was saved; null for a new one. */
  savedAt: number | null;
  at: number;
  newId: string;
};

/**
 * A meeting's settings as an office, for the next meeting.
 * @throws Refusal `office.changed` when somebody saved it since, `meeting.tooLarge` when it has letterheads enough
 */
export function keptAs(known: Office | null, profile: Profile, kept: Kept): Office {
  need((known?.savedAt ?? null) === kept.savedAt, 'office.changed');
  const { letterhead, letterheadRule, logo } = profile;
  const id = kept.letterhead ?? kept.newId;
  const own = { id, name: kept.letterheadName, letterhead, letterheadRule, logo };
  const letterheads = known?.letterheads ?? [];
  const changed = byId(letterheads, id)
    ? letterheads.map((one) => (one.id === id ? own : one))
    : [...letterheads, own];
  need(changed.length <= mostLetterheads, 'meeting.tooLarge');
  return {
    id: kept.office,
    name: kept.name,
    savedAt: kept.at,
    settings: v.parse(officeSettings, profile),
    letterheads: changed,
  };
}

/** Ids of the files that an office's settings name. */
export const officeFiles = ({ logo, template }: Pick<Profile, 'logo' | 'template'>): string[] =>
  [logo, template].flatMap((file) => (file ? [file.id] : []));

export const decideOffice: Decisions<typeof officeCommands> = {
  'office.take': ({ profile }, { choice }) => changed(profile, takenOver(profile, choice)),
  'logo.put': ({ profile }, { logo }) => changed(profile, { logo }),
  'logo.remove': ({ profile }) => changed(profile, { logo: null }),
  'template.put': ({ profile }, { template }) => changed(profile, { template }),
  'template.remove': ({ profile }) => changed(profile, { template: null }),
};
