import { byId } from '../../meeting/lists';
import { elementTypes, type Element } from '../../meeting/meeting';
import type { Inline, Signer } from '../document';
import { placeAndDate, positionLines, signer, withComma } from '../minutes/signatures';
import type { SecretaryView } from '../secretary-view';
import { blank, bold, words } from '../write';

/* Who signs the agreement, by protocol: the chair, then the elements that came. */

/** Kinds of elements in the order of `elementTypes`; within a kind as the organiser has listed them. */
const byProtocol = (elements: readonly Element[]): Element[] =>
  [...elements].sort((a, b) => elementTypes.indexOf(a.type) - elementTypes.indexOf(b.type));

/** Cadres and companies have no number of a civil servant. */
const hasNumber = ({ type }: Element) => type !== 'partner' && type !== 'village';

/** The seat's holder, else the first who came for the element. */
function delegate({ seatHolders, attendees }: SecretaryView, { id }: Element) {
  return (
    byId(attendees, seatHolders[id] ?? null) ?? attendees.find(({ elementId }) => elementId === id)
  );
}

function elementBox(view: SecretaryView, element: Element): Signer {
  const person = delegate(view, element);
  const position: Inline[] = person?.position
    ? words(withComma(person.position))
    : [blank(24), ...words(',')];
  return {
    above: [[bold(element.name)], position],
    name: person ? words(person.name) : [...words('('), blank(24), ...words(')')],
    below: hasNumber(element) ? [`NIP ${'.'.repeat(28)}`] : [],
  };
}

function chairBox(view: SecretaryView): Signer {
  const { chair } = view.profile;
  return signer(chair, [
    placeAndDate(view),
    [bold('Pimpinan Sidang/Rapat')],
    ...positionLines(chair, chair.position),
  ]);
}

/** Elements that did not come do not sign; before anybody came, all have a box. */
export function signatureBoxes(view: SecretaryView): Signer[] {
  const here = view.elements.filter((element) => delegate(view, element) !== undefined);
  const signing = byProtocol(here.length > 0 ? here : view.elements);
  return [chairBox(view), ...signing.map((element) => elementBox(view, element))];
}
