import * as v from 'valibot';
import { clock, count, date, line, requiredLine } from '../text';
import {
  headings,
  layout,
  letterheadLine,
  letterheadRules,
  logo,
  minutesForms,
  template,
  usualHeadings,
  usualLayout,
} from './layout';
import {
  checkKinds,
  fewestPublished,
  floorRules,
  publishFrom,
  quorumGates,
  quorumMoments,
  quorumRules,
  rule,
  secrecies,
  share,
  votingUnits,
} from './rules';

export const zones = ['WIB', 'WITA', 'WIT'] as const;
export const zone = v.picklist(zones);
export type Zone = v.InferOutput<typeof zone>;

/** For whom a signer signs: in an own right, for somebody (`a.n.`), as acting head (`Plt.`, `Plh.`). */
export const capacities = ['own', 'a.n.', 'Plt.', 'Plh.'] as const;

/** A signer. `onBehalfOf`: whose position stands behind `a.n.`. `idLabel` because TNI/Polri have an NRP and partners nothing (domain: signature block). */
export const signatory = v.object({
  position: line(200),
  name: line(120),
  rank: line(80),
  idLabel: line(12),
  idNumber: line(40),
  capacity: v.optional(v.picklist(capacities), 'own'),
  onBehalfOf: v.optional(line(200), ''),
});
export type Signatory = v.InferOutput<typeof signatory>;

const bound = v.pipe(
  v.number(),
  v.minValue(0, 'number.invalid'),
  v.maxValue(1000, 'number.invalid'),
);
/** Percent from which a rate counts: the traffic light, and the five-step scale (domain §3.1). */
export const thresholds = v.pipe(
  v.object({ met: bound, near: bound, veryGood: bound, good: bound, fair: bound, poor: bound }),
  v.check(
    ({ met, near, veryGood, good, fair, poor }) =>
      met > near && veryGood > good && good > fair && fair > poor,
    'number.invalid',
  ),
);
export type Thresholds = v.InferOutput<typeof thresholds>;

/** What a team is called until its office says otherwise. */
export const usualTeam = 'TPPS';

/** Everything about a meeting that is written down before it starts. */
export const profile = v.object({
  title: requiredLine(200),
  shortTitle: line(60),
  kind: line(80),
  date,
  startsAt: clock,
  endsAt: clock,
  zone,
  place: line(160),
  city: line(80),
  region: line(80),
  team: line(40),
  invitationNumber: line(80),
  invitationDate: v.nullable(date),
  chair: signatory,
  secretary: signatory,
  minuteTaker: signatory,
  letterhead: v.pipe(v.array(letterheadLine), v.maxLength(6, 'input.invalid')),
  letterheadRule: v.optional(v.picklist(letterheadRules), 'thickThin'),
  /** Its file lies in the meeting's folder; logs from before have none. */
  logo: v.optional(v.nullable(logo), null),
  layout: v.optional(layout, usualLayout),
  headings: v.optional(headings, usualHeadings),
  minutesForm: v.optional(v.picklist(minutesForms), 'B'),
  /** Classification of the archive (kode klasifikasi), `000.8.3`. */
  filingCode: v.optional(line(40), ''),
  /** `{kode}/{nomor}/DP3AP2KB/{bulan}/{tahun}`; see document-number.ts. */
  numberPattern: v.optional(line(80), ''),
  /** The number that the archive gave the minutes; empty until it has. */
  serialNumber: v.optional(line(40), ''),
  /** Tembusan. */
  copies: v.optional(v.pipe(v.array(requiredLine(160)), v.maxLength(20, 'input.invalid')), []),
  /** The office's own Word file; logs from before have none. */
  template: v.optional(v.nullable(template), null),
  wifi: line(60),
  /** On the poster and the table cards only; WPA allows 63 characters. */
  wifiPassword: v.optional(line(63), ''),
  quorum: v.picklist(quorumRules),
  /** The quorum's own fraction. Logs from before know the usual ones, of elements, asked when a ballot opens. */
  quorumShare: v.optional(share),
  quorumUnit: v.optional(v.picklist(votingUnits), 'element'),
  /** Persons invited, of whom a quorum of persons is told. */
  invited: v.optional(count, 0),
  quorumGate: v.optional(v.picklist(quorumGates), 'override'),
  quorumAt: v.optional(v.picklist(quorumMoments), 'opening'),
  votingUnit: v.picklist(votingUnits),
  /** What the desk offers first when it asks the seats; logs from before knew one way of checking. */
  checkKind: v.optional(v.picklist(checkKinds), 'consensus'),
  consensusSecrecy: v.picklist(secrecies),
  voteSecrecy: v.picklist(secrecies),
  voteRule: rule,
  /** Votes from which a secret ballot is published. */
  publishFrom: v.optional(publishFrom, fewestPublished),
  /** Whether an element's vote counts as much as its weight. */
  weighted: v.optional(v.boolean(), false),
  floorRule: v.optional(v.picklist(floorRules), 'arrival'),
  /** How long a speaker has the word; 0: as long as it takes. */
  speakingMinutes: v.optional(v.pipe(count, v.maxValue(60, 'number.invalid')), 0),
  thresholds,
  /** Programmes that next year's steps are filed under; logs from before have none. */
  programmes: v.optional(v.pipe(v.array(requiredLine(80)), v.maxLength(30, 'input.invalid')), []),
  /** The demo meeting: marked "contoh" wherever it is shown. */
  example: v.boolean(),
});
export type Profile = v.InferOutput<typeof profile>;

export const emptySignatory: Signatory = {
  position: '',
  name: '',
  rank: '',
  idLabel: 'NIP',
  idNumber: '',
  capacity: 'own',
  onBehalfOf: '',
};
