import { plainDate } from '../../locale/format';
import type { Signatory } from '../../meeting/meeting';
import type { Inline, Signatures, Signer } from '../document';
import type { SecretaryView } from '../secretary-view';
import { blank, words, wordsOrBlank } from '../write';

/* Who signs. Room for pen and stamp, never a picture of either. */

/** `19650318 199003 1 005` from eighteen digits; anything else as it was written. */
const numbered = ({ idLabel, idNumber }: Signatory): string[] => {
  if (!idNumber) return [];
  const spaced = idNumber.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');
  return [`${idLabel} ${spaced}`.trim()];
};

const signer = (signatory: Signatory, above: Inline[][]): Signer => ({
  above,
  name: signatory.name ? words(signatory.name) : [...words('('), blank(24), ...words(')')],
  below: [...(signatory.rank ? [signatory.rank] : []), ...numbered(signatory)],
});

const withComma = (position: string) => `${position.replace(/,$/, '')},`;

const placeAndDate = ({ profile: { city, date } }: SecretaryView): Inline[] => [
  ...wordsOrBlank(city, 16),
  ...words(`, ${plainDate(date, 'id')}`),
];

export function signatures(view: SecretaryView): Signatures {
  const { chair, minuteTaker } = view.profile;
  const position = chair.position
    ? words(withComma(chair.position))
    : [...wordsOrBlank(''), ...words(',')];
  return {
    kind: 'signatures',
    anchor: 'signatures',
    left: signer(minuteTaker, [words(withComma(minuteTaker.position || 'Notulis/Pencatat'))]),
    right: signer(chair, [placeAndDate(view), words('Pimpinan Sidang/Rapat'), position]),
  };
}

/** Below the attendance list: the person responsible for it. */
export function listSignature(view: SecretaryView): Signatures {
  const { secretary } = view.profile;
  const position = withComma(secretary.position || 'Penanggung jawab daftar hadir');
  return {
    kind: 'signatures',
    left: null,
    right: signer(secretary, [placeAndDate(view), words(position)]),
  };
}
