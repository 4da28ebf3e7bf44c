import { plainDate } from '../../locale/format';
import type { Signatory } from '../../meeting/meeting';
import type { Inline, Signatures, Signer } from '../document';
import type { SecretaryView } from '../secretary-view';
import { blank, words, wordsOrBlank } from '../write';

/* Who signs. Room for pen and stamp, never a picture of either. */

/** `19650318 199003 1 005` from eighteen digits; anything else as it was written. */
export const identity = ({ idLabel, idNumber }: Signatory): string[] => {
  if (!idNumber) return [];
  const spaced = idNumber.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');
  return [`${idLabel} ${spaced}`.trim()];
};

/** A signer's name, rank and number below what stands above them. */
export const signer = (signatory: Signatory, above: Inline[][]): Signer => ({
  above,
  name: signatory.name ? words(signatory.name) : [...words('('), blank(24), ...words(')')],
  below: [...(signatory.rank ? [signatory.rank] : []), ...identity(signatory)],
});

/** `a.n. BUPATI TANAH CONTOH` above the own position, `Plt. Kepala Dinas,` in one line (domain §1.8). */
export function positionLines({ capacity, onBehalfOf }: Signatory, position: string): Inline[][] {
  const own = [...wordsOrBlank(position.replace(/,$/, '')), ...words(',')];
  if (capacity === 'own') return [own];
  if (capacity === 'a.n.') return [[...words('a.n. '), ...wordsOrBlank(onBehalfOf, 20)], own];
  return [[...words(`${capacity} `), ...own]];
}

export const withComma = (position: string) => `${position.replace(/,$/, '')},`;

export const placeAndDate = ({ profile: { city, date } }: SecretaryView): Inline[] => [
  ...wordsOrBlank(city, 16),
  ...words(`, ${plainDate(date, 'id')}`),
];

export function signatures(view: SecretaryView): Signatures {
  const { chair, minuteTaker } = view.profile;
  return {
    kind: 'signatures',
    anchor: 'signatures',
    left: signer(
      minuteTaker,
      positionLines(minuteTaker, minuteTaker.position || 'Notulis/Pencatat'),
    ),
    right: signer(chair, [
      placeAndDate(view),
      words('Pimpinan Sidang/Rapat'),
      ...positionLines(chair, chair.position),
    ]),
  };
}

/** Of the secretary alone: below the attendance list, a report. `role` stands in for a position that nobody gave. */
export function listSignature(
  view: SecretaryView,
  role = 'Penanggung jawab daftar hadir',
): Signatures {
  const { secretary } = view.profile;
  return {
    kind: 'signatures',
    left: null,
    right: signer(secretary, [
      placeAndDate(view),
      ...positionLines(secretary, secretary.position || role),
    ]),
  };
}
